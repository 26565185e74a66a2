import { Button, Input, Radio } from "antd";
import { useState } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import {
  useFind,
  useSetMeasure,
  type Found,
  type Question,
  type Severity,
  type SheetFile,
} from "./assessment-api";
import { endOfDay, Field, PersonSelect } from "./field";
import { MeasureCard } from "./measures";

/** What compliance says of an answer: nothing, or a finding with what is done against it. */
export function Judging({ file, question }: { file: SheetFile; question: Question }) {
  const mayJudge = useMay("PROPOSE_RULES");
  const { id: me } = useMe();
  const [open, setOpen] = useState(false);
  const found = file.findings.find(({ finding }) => finding.question === question.code);
  const given = file.answers.find(({ answer }) => answer.question === question.code);
  if (found) return <FindingCard found={found} mayJudge={mayJudge} />;
  if (!mayJudge || file.sheet.submittedAt === null || file.closed || given?.by === me) return null;
  if (!open) {
    return (
      <Button
        size="small"
        danger={given?.fallsShort === true}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("assessment.find")}
      </Button>
    );
  }
  return (
    <FindingForm
      sheet={file.sheet.id}
      question={question.code}
      done={() => {
        setOpen(false);
      }}
    />
  );
}

const SEVERITIES = ["HIGH", "MEDIUM", "LOW"] as const;

function FindingForm({
  sheet,
  question,
  done,
}: {
  sheet: string;
  question: string;
  done: () => void;
}) {
  const [severity, setSeverity] = useState<Severity>("MEDIUM");
  const [words, setWords] = useState("");
  const find = useFind(sheet);
  return (
    <form
      className="assessment-answer"
      onSubmit={(event) => {
        event.preventDefault();
        find.mutate({ question, severity, words: words.trim() }, { onSuccess: done });
      }}
    >
      <Radio.Group
        aria-label={t("assessment.severity")}
        options={SEVERITIES.map((value) => ({ value, label: t(`assessment.severity.${value}`) }))}
        value={severity}
        onChange={({ target }) => {
          setSeverity(target.value as Severity);
        }}
      />
      <Input.TextArea
        autoFocus
        aria-label={t("assessment.finding")}
        placeholder={t("assessment.finding")}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <span className="row">
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={words.trim() === ""}
          loading={find.isPending}
        >
          {t("assessment.find-done")}
        </Button>
        <Button size="small" onClick={done}>
          {t("assessment.cancel")}
        </Button>
        {find.error && <span role="alert">{problemText(find.error)}</span>}
      </span>
    </form>
  );
}

const COLOURS = { HIGH: "red", MEDIUM: "amber", LOW: "" } as const;

function FindingCard({ found, mayJudge }: { found: Found; mayJudge: boolean }) {
  const staffName = useStaffName();
  const [open, setOpen] = useState(false);
  const { finding, measures } = found;
  return (
    <div className="assessment-finding">
      <p>
        <span className={`chip ${COLOURS[finding.severity]}`}>
          {t(`assessment.severity.${finding.severity}`)}
        </span>{" "}
        {finding.words}{" "}
        <span className="small muted">
          {staffName(finding.by)} {exact(finding.at).slice(0, 16)}
          {finding.closedAt !== null &&
            ` · ${t("assessment.finding-closed-at", { at: exact(finding.closedAt).slice(0, 16) })}`}
        </span>
      </p>
      <ul>
        {measures.map((measure) => (
          <MeasureCard key={measure.id} measure={measure} />
        ))}
      </ul>
      {mayJudge && finding.closedAt === null && !open && (
        <Button
          size="small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("assessment.measure-new")}
        </Button>
      )}
      {open && (
        <MeasureForm
          finding={finding.id}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function MeasureForm({ finding, done }: { finding: string; done: () => void }) {
  const [words, setWords] = useState("");
  const [owner, setOwner] = useState<string>();
  const [day, setDay] = useState("");
  const set = useSetMeasure(finding);
  return (
    <form
      className="assessment-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (owner === undefined) return;
        set.mutate({ words: words.trim(), owner, dueAt: endOfDay(day) }, { onSuccess: done });
      }}
    >
      <Input
        autoFocus
        aria-label={t("assessment.measure")}
        placeholder={t("assessment.measure")}
        maxLength={1000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <span className="row">
        <PersonSelect label={t("assessment.owner")} value={owner} choose={setOwner} />
        <Field label={t("assessment.measure-due")}>
          <Input
            type="date"
            value={day}
            onChange={({ target }) => {
              setDay(target.value);
            }}
          />
        </Field>
      </span>
      <span className="row">
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={words.trim() === "" || owner === undefined || day === ""}
          loading={set.isPending}
        >
          {t("assessment.measure-lay")}
        </Button>
        <Button size="small" onClick={done}>
          {t("assessment.cancel")}
        </Button>
        {set.error && <span role="alert">{problemText(set.error)}</span>}
      </span>
    </form>
  );
}
