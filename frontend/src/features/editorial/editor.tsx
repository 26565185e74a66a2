import { Alert, Button, Input, Tabs } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { problemText, t, type Language } from "@/shared/i18n/i18n";

import { AttachmentsEditor } from "./attachments-editor";
import { Difference } from "./difference";
import { useDrop, useSubmit, type NewArticle, type Proposal } from "./editorial-api";
import { FieldsEditor } from "./fields-editor";
import { Preview } from "./preview";
import { Standing } from "./standing";
import { useAutosave } from "./use-autosave";

const EMPTY: WordingProps["wording"] = { title: "", answer: "", questions: [] };

/** Writing a proposal: saved by itself as one writes, shown as the customer will see it. */
export function Editor({ proposal }: { proposal: Proposal }) {
  const draft = useAutosave(proposal);
  const submit = useSubmit(proposal.id);
  const drop = useDrop(proposal.id);
  const [tongue, setTongue] = useState<Language>("zh");
  const { content, reason } = draft.writing;
  const change = (part: Partial<NewArticle>) => {
    draft.write({ content: { ...content, ...part } });
  };
  const send = () => {
    void draft.save().then((saved) => {
      if (saved) submit.mutate(undefined);
    });
  };
  useCommands([
    { id: "editing.save", label: "editing.save", keys: "mod+s", run: () => void draft.save() },
    { id: "editing.submit", label: "editing.submit", keys: "mod+enter", run: send },
  ]);
  return (
    <div className="editor">
      <div className="stack">
        {proposal.meanwhile && (
          <Alert
            type="warning"
            title={t("editing.outdated")}
            description={
              <div className="stack tight">
                <Difference comparison={proposal.meanwhile} />
                <Button
                  onClick={() => {
                    draft.write({ base: proposal.current });
                  }}
                >
                  {t("editing.go-on-from", { version: proposal.current })}
                </Button>
              </div>
            }
          />
        )}
        <Standing content={content} change={change} />
        <Tabs
          size="small"
          activeKey={tongue}
          onChange={(key) => {
            setTongue(key as Language);
          }}
          items={[
            { key: "zh", label: t("language.zh") },
            { key: "en", label: t("language.en") },
          ]}
        />
        <Wording
          key={tongue}
          wording={content.wordings[tongue] ?? EMPTY}
          change={(wording) => {
            change({ wordings: worded(content, tongue, wording) });
          }}
        />
        <FieldsEditor
          kind={content.kind}
          fields={content.fields}
          change={(fields) => {
            change({ fields });
          }}
        />
        <AttachmentsEditor content={content} change={change} />
        <label htmlFor="reason">{t("editing.reason")}</label>
        <Input.TextArea
          id="reason"
          rows={2}
          maxLength={1000}
          placeholder={t("editing.reason-hint")}
          value={reason}
          onChange={({ target }) => {
            draft.write({ reason: target.value });
          }}
        />
      </div>
      <aside className="stack editor-side" aria-label={t("editing.preview")}>
        <div className="row">
          <span className="muted small grow" role="status">
            {draft.error === null ? t(`editing.saving.${draft.state}`) : problemText(draft.error)}
          </span>
          <Button
            size="small"
            danger
            type="text"
            onClick={() => {
              drop.mutate("");
            }}
          >
            {t("editing.drop")}
          </Button>
          <Button type="primary" loading={submit.isPending} onClick={send} title="Ctrl+Enter">
            {t("editing.submit")}
          </Button>
        </div>
        <Preview content={content} language={tongue} />
      </aside>
    </div>
  );
}

/** English may be left out; then it is not there at all. */
function worded(content: NewArticle, tongue: Language, wording: WordingProps["wording"]) {
  const empty = wording.title === "" && wording.answer === "" && wording.questions.length === 0;
  const { zh } = content.wordings;
  if (tongue === "en" && empty) return zh ? { zh } : {};
  return { ...content.wordings, [tongue]: wording };
}

interface WordingProps {
  wording: { title: string; answer: string; questions: string[] };
  change: (wording: WordingProps["wording"]) => void;
}

function Wording({ wording, change }: WordingProps) {
  return (
    <>
      <label htmlFor="title">{t("editing.wording-title")}</label>
      <Input
        id="title"
        maxLength={120}
        value={wording.title}
        onChange={({ target }) => {
          change({ ...wording, title: target.value });
        }}
      />
      <label htmlFor="answer">{t("editing.answer")}</label>
      <Input.TextArea
        id="answer"
        autoSize={{ minRows: 7, maxRows: 18 }}
        maxLength={3900}
        showCount
        value={wording.answer}
        onChange={({ target }) => {
          change({ ...wording, answer: target.value });
        }}
      />
      <p className="muted small">{t("editing.answer-hint")}</p>
      <label htmlFor="questions">{t("editing.questions")}</label>
      <Input.TextArea
        id="questions"
        autoSize={{ minRows: 3, maxRows: 10 }}
        defaultValue={wording.questions.join("\n")}
        placeholder={t("editing.questions-hint")}
        onChange={({ target }) => {
          change({ ...wording, questions: lines(target.value) });
        }}
      />
    </>
  );
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
