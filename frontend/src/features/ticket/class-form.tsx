import { Input, Select } from "antd";

import type { Schema } from "@/shared/api/types";
import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useClassTemplate } from "./together-api";

type Template = Schema<"ClassTemplate">;
type Answers = Record<string, string>;

interface FormProps {
  template: Template;
  answers: Answers;
  change: (answers: Answers) => void;
}

/** What the class of a ticket asks, what to say first, and who usually works on it. */
export function ClassForm({ template, answers, change }: FormProps) {
  const teamName = useTeamName();
  const { fields, firstWords, team } = template;
  return (
    <>
      {firstWords && (
        <p className="first-words small">
          {t("ticket.first-words")}: {inMyLanguage(firstWords)}
        </p>
      )}
      {team !== null && (
        <p className="muted small">{t("ticket.class-team", { team: teamName(team) })}</p>
      )}
      {fields.map((field) => (
        <div className="field" key={field.key}>
          <label htmlFor={`class-${field.key}`}>
            {inMyLanguage(field.name)}
            {field.required && <span aria-hidden="true"> *</span>}
          </label>
          <Answer
            field={field}
            value={answers[field.key] ?? ""}
            change={(answer) => {
              change({ ...answers, [field.key]: answer });
            }}
          />
        </div>
      ))}
    </>
  );
}

interface AnswerProps {
  field: Template["fields"][number];
  value: string;
  change: (answer: string) => void;
}

function Answer({ field, value, change }: AnswerProps) {
  const id = `class-${field.key}`;
  if (field.kind === "CHOICE") {
    return (
      <Select
        id={id}
        allowClear={!field.required}
        value={value === "" ? null : value}
        onChange={(next: string | undefined) => {
          change(next ?? "");
        }}
        options={field.choices.map((choice) => ({ value: choice, label: choice }))}
      />
    );
  }
  return (
    <Input
      id={id}
      type={field.kind === "DATE" ? "date" : "text"}
      inputMode={field.kind === "MONEY" ? "decimal" : undefined}
      required={field.required}
      maxLength={500}
      value={value}
      onChange={(event) => {
        change(event.target.value);
      }}
    />
  );
}

interface AnsweredProps {
  business: string | null;
  answers: Answers;
}

/** What was answered; a question that the class no longer asks is named by its key. */
export function Answered({ business, answers }: AnsweredProps) {
  const fields = useClassTemplate(business)?.fields ?? [];
  return (
    <dl className="facts" aria-label={t("ticket.answers")}>
      {Object.entries(answers).map(([key, answer]) => {
        const field = fields.find((each) => each.key === key);
        return (
          <div key={key} style={{ display: "contents" }}>
            <dt>{field ? inMyLanguage(field.name) : key}</dt>
            <dd>{answer}</dd>
          </div>
        );
      })}
    </dl>
  );
}
