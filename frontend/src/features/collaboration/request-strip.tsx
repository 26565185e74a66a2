import { Button, Input } from "antd";
import { useState } from "react";

import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";

import { useClose, useRequestsAbout, useSupply, type RequestCard } from "./collaboration-api";
import "./collaboration.css";
import { AnswerBlock, Filled, Steps } from "./request-parts";
import { RequestState } from "./request-state";

interface StripProps {
  about: string;
  /** Puts an answer's words into what is being written to the customer. */
  insert?: (words: string) => void;
  /** Also those that are over. */
  all?: boolean;
}

/** What was asked of other departments about this matter, with their answers as they come. */
export function RequestStrip({ about, insert, all = false }: StripProps) {
  const cards = useRequestsAbout(about).filter(
    ({ request: { state } }) => all || (state !== "CLOSED" && state !== "WITHDRAWN"),
  );
  if (cards.length === 0) return null;
  return (
    <ul className="request-strip" aria-label={t("request.title")}>
      {cards.map((card) => (
        <li key={card.request.id}>
          <Line card={card} insert={insert} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  card: RequestCard;
  insert: ((words: string) => void) | undefined;
}

function Line({ card: { request, clock, steps }, insert }: LineProps) {
  const teamName = useTeamName();
  const { state, answer } = request;
  const waits = state === "ANSWERED" || state === "RETURNED";
  return (
    <details open={waits}>
      <summary className="row">
        <b className="cut">{inMyLanguage(request.typeName)}</b>
        <span className="muted small grow cut">
          {teamName(request.department)} · {request.number}
        </span>
        {clock?.state === "RUNNING" && <TermBar clock={clock} />}
        <RequestState request={request} />
      </summary>
      <div className="stack tight request-inside">
        {answer === null && <Filled request={request} />}
        <AnswerBlock request={request} />
        {state === "RETURNED" && <Supply id={request.id} steps={steps} />}
        <Acts request={request} insert={insert} />
        <details>
          <summary className="muted small">{t("request.history")}</summary>
          <Steps steps={steps} />
        </details>
      </div>
    </details>
  );
}

function Acts({
  request,
  insert,
}: { request: RequestCard["request"] } & Pick<LineProps, "insert">) {
  const close = useClose(request.id);
  const { answer, state } = request;
  if (state === "CLOSED" || state === "WITHDRAWN") return null;
  if (answer === null) {
    return (
      <span className="row">
        <Button
          size="small"
          type="text"
          loading={close.isPending}
          onClick={() => {
            close.mutate(null);
          }}
        >
          {t("request.withdraw")}
        </Button>
      </span>
    );
  }
  return (
    <span className="row">
      {insert && (
        <Button
          size="small"
          type="primary"
          onClick={() => {
            insert(inMyLanguage(answer.text));
            close.mutate(null);
          }}
        >
          {t("request.insert")}
        </Button>
      )}
      <Button
        size="small"
        loading={close.isPending}
        onClick={() => {
          close.mutate(null);
        }}
      >
        {t("request.put-away")}
      </Button>
    </span>
  );
}

/** The department needs to know more first. */
function Supply({ id, steps }: { id: string; steps: RequestCard["steps"] }) {
  const [text, setText] = useState("");
  const supply = useSupply(id);
  const question = steps.findLast(({ kind }) => kind === "RETURNED")?.text ?? "";
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") supply.mutate(text.trim());
      }}
    >
      <label htmlFor={`supply-${id}`} className="words">
        {question}
      </label>
      <Input.TextArea
        id={`supply-${id}`}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <span>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={text.trim() === ""}
          loading={supply.isPending}
        >
          {t("request.supply")}
        </Button>
      </span>
    </form>
  );
}
