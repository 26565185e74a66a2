import { Button, Input, Radio, Select } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { useMay, useMe } from "@/shared/directory/me";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useAccept, useAnswer, useHandOn, useReturn, type InboxFile } from "./collaboration-api";

type Doing = "answer" | "return" | "hand-on";

/** What can be done with a request now, for whoever may: the form to answer is open where it is mine. */
export function InboxActs({ file }: { file: InboxFile }) {
  const { request } = file;
  const me = useMe();
  const any = useMay("HEAD_DEPARTMENT") || request.lateAt !== null;
  const accept = useAccept(request.id);
  const [doing, setDoing] = useState<Doing>("answer");
  const open =
    request.state === "ASKED" || request.state === "ACCEPTED" || request.state === "CONSULTING";
  const mine = request.handler === me.id;
  const may = open || request.state === "RETURNED";
  const take = () => {
    if (open && !mine && (request.handler === null || any)) accept.mutate(undefined);
  };
  const go = (next: Doing) => () => {
    setDoing(next);
  };
  useCommands([
    { id: "inbox.accept", label: "inbox.accept", keys: "a", run: take },
    { id: "inbox.answer", label: "inbox.answer", keys: "r", run: go("answer") },
    { id: "inbox.return", label: "inbox.return", keys: "b", run: go("return") },
    { id: "inbox.hand-on", label: "inbox.hand-on", keys: "h", run: go("hand-on") },
  ]);
  if (!may || (request.handler !== null && !mine && !any)) return null;
  return (
    <section className="inbox-acts stack" aria-label={t("inbox.acts")}>
      <div className="row wrap">
        {open && !mine && (
          <Button type="primary" title="a" loading={accept.isPending} onClick={take}>
            {t("inbox.accept")}
          </Button>
        )}
        <Radio.Group
          optionType="button"
          size="small"
          value={doing}
          onChange={(event) => {
            setDoing(event.target.value as Doing);
          }}
          options={(["answer", "return", "hand-on"] as const)
            .filter((each) => open || each === "hand-on")
            .map((each) => ({ value: each, label: t(`inbox.${each}`) }))}
        />
      </div>
      {open && doing === "answer" && <AnswerForm file={file} />}
      {open && doing === "return" && <ReturnForm id={request.id} />}
      {doing === "hand-on" && <HandOnForm file={file} />}
    </section>
  );
}

function AnswerForm({ file: { request, outcomes } }: { file: InboxFile }) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const [text, setText] = useState("");
  const answer = useAnswer(request.id);
  const complete = text.trim() !== "" && (outcomes.length === 0 || outcome !== null);
  const send = () => {
    if (complete) answer.mutate({ outcome, text: text.trim() });
  };
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {outcomes.length > 0 && (
        <Radio.Group
          aria-label={t("inbox.outcome")}
          value={outcome}
          onChange={(event) => {
            setOutcome(event.target.value as string);
          }}
          options={outcomes.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
        />
      )}
      <label htmlFor="inbox-answer">{t("inbox.answer-label")}</label>
      <Input.TextArea
        id="inbox-answer"
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={2000}
        placeholder={t("inbox.answer-hint")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      />
      <span>
        <Button
          type="primary"
          htmlType="submit"
          title="Ctrl+Enter"
          disabled={!complete}
          loading={answer.isPending}
        >
          {t("inbox.send-answer")}
        </Button>
      </span>
    </form>
  );
}

function ReturnForm({ id }: { id: string }) {
  const [question, setQuestion] = useState("");
  const giveBack = useReturn(id);
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (question.trim() !== "") giveBack.mutate(question.trim());
      }}
    >
      <label htmlFor="inbox-question">{t("inbox.question-label")}</label>
      <Input.TextArea
        id="inbox-question"
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={1000}
        value={question}
        onChange={(event) => {
          setQuestion(event.target.value);
        }}
      />
      <p className="muted small">{t("inbox.return-hint")}</p>
      <span>
        <Button
          type="primary"
          htmlType="submit"
          disabled={question.trim() === ""}
          loading={giveBack.isPending}
        >
          {t("inbox.send-question")}
        </Button>
      </span>
    </form>
  );
}

function HandOnForm({ file: { request } }: { file: InboxFile }) {
  const staff = useStaff();
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState("");
  const handOn = useHandOn(request.id);
  const colleagues = staff.filter(
    ({ id, team }) => team === request.department && id !== request.handler,
  );
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== undefined) handOn.mutate({ handler: to, reason: reason.trim() || null });
      }}
    >
      <label htmlFor="inbox-colleague">{t("inbox.colleague")}</label>
      <Select
        id="inbox-colleague"
        value={to}
        onChange={setTo}
        options={colleagues.map(({ id, name, number }) => ({
          value: id,
          label: `${inMyLanguage(name)} ${number}`,
        }))}
      />
      <label htmlFor="inbox-reason">{t("inbox.reason")}</label>
      <Input
        id="inbox-reason"
        maxLength={500}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <span>
        <Button
          type="primary"
          htmlType="submit"
          disabled={to === undefined}
          loading={handOn.isPending}
        >
          {t("inbox.hand-on")}
        </Button>
      </span>
    </form>
  );
}
