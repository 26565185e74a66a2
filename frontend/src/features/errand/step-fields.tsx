import { Input, Radio, Select } from "antd";
import { useId } from "react";

import { t } from "@/shared/i18n/i18n";

import type { Step } from "./errand-api";

type Field = Step["fields"][number];
export type Answers = Record<string, string>;

/** What is still missing before a step is done. */
export const isComplete = (step: Step, answers: Answers) =>
  step.fields.every(({ name, needed }) => !needed || (answers[name] ?? "").trim() !== "");

interface FieldsProps {
  step: Step;
  answers: Answers;
  enter: (answers: Answers) => void;
}

/** The form of a step, as its process asks it. */
export function StepFields({ step, answers, enter }: FieldsProps) {
  return step.fields.map((field) => (
    <One
      key={field.name}
      field={field}
      judges={step.kind === "APPROVAL" || step.kind === "CHECK"}
      value={answers[field.name] ?? ""}
      change={(value) => {
        enter({ ...answers, [field.name]: value });
      }}
    />
  ));
}

interface OneProps {
  field: Field;
  judges: boolean;
  value: string;
  change: (value: string) => void;
}

function One({ field, judges, value, change }: OneProps) {
  const id = useId();
  return (
    <div className="errand-field">
      <label htmlFor={id}>
        {field.label}
        {field.needed && <span className="red"> *</span>}
      </label>
      <Entry id={id} field={field} judges={judges} value={value} change={change} />
    </div>
  );
}

/** Choices told in words: a verdict is given or refused, other decisions ask yes or no. */
export function choiceWords(field: Field, judges: boolean, choice: string): string {
  const yes = choice === "true";
  if (!yes && choice !== "false") return choice;
  if (judges && field.name === "approved") return t(yes ? "errand.approve" : "errand.refuse");
  return t(yes ? "errand.yes" : "errand.no");
}

function Entry({ id, field, judges, value, change }: OneProps & { id: string }) {
  const options = field.choices.map((choice) => ({
    value: choice,
    label: choiceWords(field, judges, choice),
  }));
  if (options.length === 0) {
    return (
      <Input.TextArea
        id={id}
        autoSize
        maxLength={1000}
        value={value}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    );
  }
  if (options.length <= 3) {
    return (
      <Radio.Group
        id={id}
        aria-label={field.label}
        options={options}
        value={value}
        onChange={({ target }) => {
          change(String(target.value));
        }}
      />
    );
  }
  return (
    <Select
      id={id}
      aria-label={field.label}
      placeholder={t("errand.choose")}
      value={value || null}
      options={options}
      onChange={change}
    />
  );
}
