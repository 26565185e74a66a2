import { Button, Input, InputNumber, Radio, Select } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useAnswer, type Answer, type Question } from "./assessment-api";

const VERDICTS = {
  YES_NO: ["YES", "NO", "NOT_APPLICABLE"],
  YES_PARTLY_NO: ["YES", "PARTLY", "NO", "NOT_APPLICABLE"],
  FIGURE: ["FIGURE", "NOT_APPLICABLE"],
} as const;

interface AnswerFormProps {
  sheet: string;
  question: Question;
  given: Answer | undefined;
}

/** One answer: what holds, what shows it, and why where it falls short. */
export function AnswerForm({ sheet, question, given }: AnswerFormProps) {
  const [verdict, setVerdict] = useState<Answer["verdict"] | undefined>(
    given?.verdict ?? (question.kind === "FIGURE" ? "FIGURE" : undefined),
  );
  const [figure, setFigure] = useState<number | null>(given?.figure ?? null);
  const [remark, setRemark] = useState(given?.remark ?? "");
  const [proofs, setProofs] = useState(given?.proofs ?? []);
  const [touched, setTouched] = useState(false);
  const answer = useAnswer(sheet);
  const ready = verdict !== undefined && (verdict !== "FIGURE" || figure !== null);
  const touch =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setTouched(true);
    };
  return (
    <form
      className="assessment-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict === undefined) return;
        answer.mutate(
          {
            question: question.code,
            verdict,
            figure: verdict === "FIGURE" ? figure : null,
            remark: remark.trim(),
            proofs,
          },
          {
            onSuccess: () => {
              setTouched(false);
            },
          },
        );
      }}
    >
      <Radio.Group
        aria-label={t("assessment.verdict")}
        options={VERDICTS[question.kind].map((value) => ({
          value,
          label: t(`assessment.verdict.${value}`),
        }))}
        value={verdict}
        onChange={({ target }) => {
          touch(setVerdict)(target.value as Answer["verdict"]);
        }}
      />
      {verdict === "FIGURE" && (
        <span className="row">
          <InputNumber
            aria-label={t("assessment.figure")}
            value={figure}
            onChange={touch(setFigure)}
          />
          {question.unit}
          <span className="small muted">{bounds(question)}</span>
        </span>
      )}
      <Select
        mode="tags"
        open={false}
        suffix={null}
        aria-label={t("assessment.proofs")}
        placeholder={t("assessment.proofs-hint")}
        value={proofs}
        onChange={touch(setProofs)}
      />
      <Input.TextArea
        aria-label={t("assessment.remark")}
        placeholder={t("assessment.remark")}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        value={remark}
        onChange={({ target }) => {
          touch(setRemark)(target.value);
        }}
      />
      <span className="row">
        <Button
          size="small"
          htmlType="submit"
          type={touched ? "primary" : "default"}
          disabled={!ready || !touched}
          loading={answer.isPending}
        >
          {t("assessment.save")}
        </Button>
        {!touched && given && <span className="small muted">{t("assessment.saved")}</span>}
        {answer.error && <span role="alert">{problemText(answer.error)}</span>}
      </span>
    </form>
  );
}

export const bounds = ({ least, most, unit }: Question) =>
  [
    least === null ? "" : t("assessment.at-least", { n: `${String(least)} ${unit}` }),
    most === null ? "" : t("assessment.at-most", { n: `${String(most)} ${unit}` }),
  ]
    .filter(Boolean)
    .join("，");
