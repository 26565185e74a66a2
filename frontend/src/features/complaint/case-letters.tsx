import { Button, Drawer, Input, Select } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import type { CaseFile, LetterKind } from "./complaint-api";
import { useLetterDraft, useWriteLetter } from "./papers-api";

/** What was and will be written to the complainant, with proof of what was sent. */
export function CaseLetters({ file, writes }: { file: CaseFile; writes: boolean }) {
  const staffName = useStaffName();
  const [writing, setWriting] = useState(false);
  const { complaint } = file.card;
  return (
    <section aria-label={t("complaint.letters")}>
      <div className="row">
        <h2 className="grow">{t("complaint.letters")}</h2>
        {writes && complaint.progress.ending === null && (
          <Button
            size="small"
            type={complaint.progress.step === "RESOLVED" ? "primary" : "default"}
            onClick={() => {
              setWriting(true);
            }}
          >
            {t("complaint.do.write")}
          </Button>
        )}
      </div>
      {file.papers.letters.map((letter) => (
        <details key={letter.id} className="complaint-paper">
          <summary>
            <b>{letter.title}</b>{" "}
            {letter.sentAt === null ? (
              <span className="chip amber">{t("complaint.letter-waits")}</span>
            ) : (
              <span className="muted small">
                {t("complaint.letter-sent", {
                  way: t(`complaint.sent.${letter.sentBy ?? "MATTERS"}`),
                  name: staffName(letter.approvedBy),
                })}{" "}
                <When at={letter.sentAt} as="moment" />
              </span>
            )}
          </summary>
          <pre className="complaint-letter">{letter.words}</pre>
          {letter.sha256 !== null && <p className="muted small cut">SHA-256 {letter.sha256}</p>}
        </details>
      ))}
      {writing && (
        <WriteSheet
          id={complaint.id}
          first={complaint.progress.step === "RESOLVED" ? "DECISION" : "ACKNOWLEDGEMENT"}
          done={() => {
            setWriting(false);
          }}
        />
      )}
    </section>
  );
}

interface SheetProps {
  id: string;
  first: LetterKind;
  done: () => void;
}

function WriteSheet({ id, first, done }: SheetProps) {
  const [kind, setKind] = useState<LetterKind>(first);
  return (
    <Drawer open size={640} title={t("complaint.do.write")} onClose={done} destroyOnHidden>
      <div className="stack">
        <Select<LetterKind>
          aria-label={t("complaint.letter-kind")}
          value={kind}
          onChange={setKind}
          options={(["ACKNOWLEDGEMENT", "DECISION", "DECLINED"] as const).map((each) => ({
            value: each,
            label: t(`complaint.letter.${each}`),
          }))}
        />
        <Pane key={kind} what="complaint.letters">
          <Writing id={id} kind={kind} done={done} />
        </Pane>
      </div>
    </Drawer>
  );
}

function Writing({ id, kind, done }: { id: string; kind: LetterKind; done: () => void }) {
  const draft = useLetterDraft(id, kind, "");
  const write = useWriteLetter(id);
  const [words, setWords] = useState(draft.words);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ kind, reason: "", words }, { onSuccess: done });
      }}
    >
      <Input.TextArea
        aria-label={t("complaint.letter-words")}
        rows={20}
        maxLength={8000}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <p className="muted small">{t("complaint.letter-hint")}</p>
      <Button type="primary" htmlType="submit" loading={write.isPending}>
        {t("complaint.do.ask-approval")}
      </Button>
    </form>
  );
}
