import { Button, Input, Select } from "antd";
import { useState } from "react";

import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Entry, Template, Wish } from "./catalog-api";

interface FormProps {
  entry: Entry;
  mayChange: boolean;
  ask: (wish: Wish) => void;
}

const kinds = ["TEXT", "DATE", "MONEY", "CHOICE"] as const;
const empty: Template = {
  fields: [],
  firstWords: null,
  team: null,
  urgency: null,
  term: null,
  complaint: null,
};

/** What a ticket of this class begins with; what is left out is that of the class above. */
export function TemplateForm({ entry, mayChange, ask }: FormProps) {
  const [template, setTemplate] = useState(entry.template ?? empty);
  const teams = useTeams();
  const change = (part: Partial<Template>) => {
    setTemplate({ ...template, ...part });
  };
  const words = template.firstWords ?? { zh: "", en: "" };
  return (
    <form
      className="stack tight template-form"
      aria-label={t("classes.template")}
      onSubmit={(event) => {
        event.preventDefault();
        const firstWords = words.zh === "" && words.en === "" ? null : words;
        ask({ kind: "DESCRIBE", code: entry.code, template: { ...template, firstWords } });
      }}
    >
      <h3>{t("classes.template")}</h3>
      <p className="muted small">{t("classes.template-hint")}</p>
      <fieldset disabled={!mayChange} className="stack tight bare">
        <div className="row">
          <Select
            size="small"
            style={{ width: 170 }}
            allowClear
            disabled={!mayChange}
            aria-label={t("ticket.team")}
            placeholder={t("classes.team")}
            value={template.team}
            onChange={(team: string | undefined) => {
              change({ team: team ?? null });
            }}
            options={teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          />
          <Select
            size="small"
            style={{ width: 170 }}
            allowClear
            disabled={!mayChange}
            aria-label={t("ticket.urgency")}
            placeholder={t("classes.urgency")}
            value={template.urgency}
            onChange={(urgency: string | undefined) => {
              change({ urgency: urgency ?? null });
            }}
            options={(["ORDINARY", "URGENT"] as const).map((value) => ({
              value,
              label: t(`urgency.${value}`),
            }))}
          />
          <Input
            size="small"
            aria-label={t("classes.term")}
            placeholder={t("classes.term")}
            value={template.term ?? ""}
            onChange={({ target }) => {
              change({ term: target.value === "" ? null : target.value });
            }}
          />
        </div>
        <Select
          size="small"
          style={{ width: 348 }}
          allowClear
          disabled={!mayChange}
          aria-label={t("classes.complaint")}
          placeholder={t("classes.complaint")}
          value={template.complaint === null ? null : String(template.complaint)}
          onChange={(filed: string | undefined) => {
            change({ complaint: filed === undefined ? null : filed === "true" });
          }}
          options={(["true", "false"] as const).map((value) => ({
            value,
            label: t(`classes.complaint.${value}`),
          }))}
        />
        {(["zh", "en"] as const).map((language) => (
          <Input
            key={language}
            size="small"
            aria-label={t(`classes.first-words-${language}`)}
            placeholder={t(`classes.first-words-${language}`)}
            maxLength={300}
            value={words[language]}
            onChange={({ target }) => {
              change({ firstWords: { ...words, [language]: target.value } });
            }}
          />
        ))}
        <Fields template={template} change={change} />
        {mayChange && (
          <Button htmlType="submit" size="small">
            {t("classes.template-keep")}
          </Button>
        )}
      </fieldset>
    </form>
  );
}

interface FieldsProps {
  template: Template;
  change: (part: Partial<Template>) => void;
}

function Fields({ template: { fields }, change }: FieldsProps) {
  const set = (at: number, part: Partial<Template["fields"][number]>) => {
    change({ fields: fields.map((field, i) => (i === at ? { ...field, ...part } : field)) });
  };
  return (
    <>
      {fields.map((field, at) => (
        <div className="row" key={field.key}>
          <Input
            size="small"
            aria-label={t("classes.name-zh")}
            value={field.name.zh}
            onChange={({ target }) => {
              set(at, { name: { ...field.name, zh: target.value } });
            }}
          />
          <Input
            size="small"
            aria-label={t("classes.name-en")}
            value={field.name.en}
            onChange={({ target }) => {
              set(at, { name: { ...field.name, en: target.value } });
            }}
          />
          <Select
            size="small"
            aria-label={t("classes.field-kind")}
            style={{ width: 90 }}
            value={field.kind}
            options={kinds.map((value) => ({ value, label: t(`classes.field.${value}`) }))}
            onChange={(kind) => {
              set(at, { kind });
            }}
          />
          {field.kind === "CHOICE" && (
            <Select
              size="small"
              mode="tags"
              className="grow"
              aria-label={t("classes.choices")}
              placeholder={t("classes.choices")}
              value={field.choices}
              onChange={(choices: string[]) => {
                set(at, { choices });
              }}
            />
          )}
          <label className="row small nowrap">
            <input
              type="checkbox"
              checked={field.required}
              onChange={({ target }) => {
                set(at, { required: target.checked });
              }}
            />
            {t("classes.required")}
          </label>
          <button
            type="button"
            className="plain"
            aria-label={t("classes.field-remove", { name: field.name.zh })}
            onClick={() => {
              change({ fields: fields.filter((_, i) => i !== at) });
            }}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className="plain link small"
        onClick={() => {
          const key = `f${String(fields.length + 1)}-${Date.now().toString(36)}`;
          const name = { zh: "", en: "" };
          change({
            fields: [...fields, { key, name, kind: "TEXT", required: false, choices: [] }],
          });
        }}
      >
        {t("classes.field-add")}
      </button>
    </>
  );
}
