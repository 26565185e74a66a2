import { Input, Radio, Select } from "antd";
import type { ReactNode } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { RequestField } from "./collaboration-api";

interface FormFieldProps {
  field: RequestField;
  value: string;
  set: (value: string) => void;
}

/** One field of a department's form, by its kind. */
export function FormField({ field, value, set }: FormFieldProps) {
  const id = `request-${field.code}`;
  const wrong = value !== "" && !fits(field, value);
  return (
    <div className="field">
      <label htmlFor={id}>
        {inMyLanguage(field.name)}
        {!field.required && <span className="muted small"> {t("request.optional")}</span>}
      </label>
      <Control id={id} field={field} value={value} set={set} />
      {(wrong || field.hint) && (
        <span className={`small ${wrong ? "red" : "muted"}`} role={wrong ? "alert" : undefined}>
          {wrong ? t(`request.wrong.${field.kind}`) : field.hint && inMyLanguage(field.hint)}
        </span>
      )}
    </div>
  );
}

function Control({ id, field, value, set }: FormFieldProps & { id: string }): ReactNode {
  const written = {
    id,
    value,
    onChange: (event: { target: { value: string } }) => {
      set(event.target.value);
    },
  };
  switch (field.kind) {
    case "CHOICE":
      return (
        <Select
          id={id}
          value={value === "" ? null : value}
          onChange={set}
          allowClear={!field.required}
          onClear={() => {
            set("");
          }}
          options={field.choices.map(({ code, name }) => ({
            value: code,
            label: inMyLanguage(name),
          }))}
        />
      );
    case "YES_NO":
      return (
        <Radio.Group
          id={id}
          value={value}
          onChange={(event) => {
            set(event.target.value as string);
          }}
          options={[
            { value: "yes", label: t("request.yes") },
            { value: "no", label: t("request.no") },
          ]}
        />
      );
    case "DATE":
      return <Input {...written} type="date" />;
    case "LONG_TEXT":
      return <Input.TextArea {...written} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />;
    case "TAIL":
      return <Input {...written} maxLength={4} inputMode="numeric" />;
    case "MONEY":
      return <Input {...written} maxLength={16} inputMode="decimal" prefix="¥" />;
    case "NUMBER":
    case "TEXT":
      return <Input {...written} maxLength={200} />;
  }
}

/** The same rules as the server's, so that nobody is refused after pressing the button. */
export function fits(field: RequestField, value: string): boolean {
  const words = value.trim();
  switch (field.kind) {
    case "TEXT":
      return field.pattern === null || new RegExp(`^(?:${field.pattern})$`, "u").test(words);
    case "LONG_TEXT":
      return true;
    case "CHOICE":
      return field.choices.some(({ code }) => code === words);
    case "YES_NO":
      return words === "yes" || words === "no";
    case "DATE":
      return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words));
    case "MONEY":
      return /^\d{1,13}(\.\d{1,2})?$/.test(words) && Number(words) > 0;
    case "NUMBER":
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(words);
    case "TAIL":
      return /^\d{4}$/.test(words);
  }
}
