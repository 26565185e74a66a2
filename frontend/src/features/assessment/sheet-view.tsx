import { Button, Popconfirm } from "antd";

import { useMe } from "@/shared/directory/me";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { AnswerForm, bounds } from "./answer-form";
import { useSheet, useSubmit, type Question, type SheetFile } from "./assessment-api";
import { Judging } from "./judging";

/** What a team is asked and answers; once it is submitted it is only read. */
export function SheetView({ id }: { id: string }) {
  const file = useSheet(id);
  const { id: me } = useMe();
  const teamName = useTeamName();
  const { sheet, questionnaire, answers } = file;
  const mine = sheet.person === me && sheet.submittedAt === null && !file.closed;
  return (
    <section className="terms-detail stack" aria-label={file.title}>
      <div className="row">
        <h1 className="grow">
          {file.title} · {teamName(sheet.unit)}
        </h1>
        {mine && <Submit id={id} missing={questionnaire.questions.length - answers.length} />}
      </div>
      <p className="small muted">
        {inMyLanguage(questionnaire.title)} ·{" "}
        {t("assessment.version", { n: questionnaire.version })} ·{" "}
        {t("assessment.due", { at: exact(file.dueAt).slice(0, 16) })}
        {sheet.submittedAt !== null &&
          ` · ${t("assessment.submitted-at", { at: exact(sheet.submittedAt).slice(0, 16) })}`}
      </p>
      <ol className="assessment-questions">
        {questionnaire.questions.map((question) => (
          <Asked key={question.code} file={file} question={question} mine={mine} />
        ))}
      </ol>
    </section>
  );
}

function Submit({ id, missing }: { id: string; missing: number }) {
  const submit = useSubmit(id);
  return (
    <>
      {missing > 0 && <span className="muted">{t("assessment.missing", { n: missing })}</span>}
      {submit.error && <span role="alert">{problemText(submit.error)}</span>}
      <Popconfirm
        title={t("assessment.submit-sure")}
        onConfirm={() => {
          submit.mutate(undefined, {
            onSuccess: () => {
              toast.done(t("assessment.submitted-done"));
            },
          });
        }}
      >
        <Button type="primary" disabled={missing > 0} loading={submit.isPending}>
          {t("assessment.submit")}
        </Button>
      </Popconfirm>
    </>
  );
}

interface AskedProps {
  file: SheetFile;
  question: Question;
  mine: boolean;
}

/** One question with the rule it comes from. */
function Asked({ file, question, mine }: AskedProps) {
  const given = file.answers.find(({ answer }) => answer.question === question.code);
  const proof = inMyLanguage(question.proof);
  return (
    <li aria-label={inMyLanguage(question.text)}>
      <b>{inMyLanguage(question.text)}</b>
      <p className="small muted">
        {question.source}
        {proof !== "" && ` · ${t("assessment.proof-needed", { what: proof })}`}
      </p>
      {mine ? (
        <AnswerForm sheet={file.sheet.id} question={question} given={given?.answer} />
      ) : (
        given && <Given given={given} question={question} />
      )}
      <Judging file={file} question={question} />
    </li>
  );
}

interface GivenProps {
  given: SheetFile["answers"][number];
  question: Question;
}

function Given({ given: { answer, fallsShort, by, at }, question }: GivenProps) {
  const staffName = useStaffName();
  return (
    <p className="assessment-given">
      <span className={`chip ${fallsShort ? "red" : ""}`}>
        {answer.verdict === "FIGURE"
          ? `${String(answer.figure)} ${question.unit}`
          : t(`assessment.verdict.${answer.verdict}`)}
      </span>{" "}
      {answer.verdict === "FIGURE" && <span className="small muted">{bounds(question)} </span>}
      {answer.remark}
      {answer.proofs.map((proof) => (
        <span key={proof} className="chip">
          {proof}
        </span>
      ))}{" "}
      <span className="small muted">
        {staffName(by)} {exact(at).slice(0, 16)}
      </span>
    </p>
  );
}
