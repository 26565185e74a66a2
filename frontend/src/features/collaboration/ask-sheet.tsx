import { Button, Drawer, Input, Radio, Select } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { useAsk, useRequestTypes, type FormEdition } from "./collaboration-api";
import "./collaboration.css";
import { fits, FormField } from "./form-field";

interface AskProps {
  /** What it is asked for, `kind:id`. */
  about: string;
  cancel: () => void;
}

/** Asks another department: what, how urgent, its form, in one's own words. */
export function AskSheet({ about, cancel }: AskProps) {
  return (
    <Drawer open mask={false} size={460} title={t("request.ask")} onClose={cancel} destroyOnHidden>
      <Pane what="request.ask">
        <AskForm about={about} done={cancel} />
      </Pane>
    </Drawer>
  );
}

function AskForm({ about, done }: { about: string; done: () => void }) {
  const types = useRequestTypes();
  const teamName = useTeamName();
  const [code, setCode] = useState<string>();
  const chosen = types.find(({ form }) => form.code === code);
  const departments = [...new Set(types.map(({ form }) => form.department))];
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="request-type">{t("request.type")}</label>
        <Select
          id="request-type"
          autoFocus
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("request.type-hint")}
          value={code}
          onChange={setCode}
          options={departments.map((department) => ({
            label: teamName(department),
            options: types
              .filter(({ form }) => form.department === department)
              .map(({ form }) => ({ value: form.code, label: inMyLanguage(form.name) })),
          }))}
        />
      </div>
      {chosen && <TypedForm key={code} edition={chosen} about={about} done={done} />}
    </div>
  );
}

interface TypedProps {
  edition: FormEdition;
  about: string;
  done: () => void;
}

function TypedForm({ edition: { form }, about, done }: TypedProps) {
  const teamName = useTeamName();
  const [key] = useState(() => crypto.randomUUID());
  const [urgency, setUrgency] = useState<Schema<"Urgency">>("ORDINARY");
  const [values, setValues] = useState<Record<string, string>>({});
  const [text, setText] = useState("");
  const ask = useAsk(key);
  const complete = form.fields.every((field) => {
    const value = values[field.code]?.trim() ?? "";
    return value === "" ? !field.required : fits(field, value);
  });
  const submit = () => {
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== "");
    ask.mutate(
      { about, type: form.code, urgency, form: Object.fromEntries(filled), text },
      {
        onSuccess: () => {
          toast.done(t("request.asked", { department: teamName(form.department) }));
          done();
        },
      },
    );
  };
  return (
    <form
      className="stack"
      aria-label={inMyLanguage(form.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) submit();
      }}
    >
      <p className="muted small">{inMyLanguage(form.hint)}</p>
      <Radio.Group
        aria-label={t("request.urgency")}
        value={urgency}
        onChange={(event) => {
          setUrgency(event.target.value as Schema<"Urgency">);
        }}
        options={[
          { value: "ORDINARY", label: t("urgency.ORDINARY") },
          { value: "URGENT", label: t("urgency.URGENT") },
        ]}
      />
      <p className="muted small">
        {t("request.promised", {
          term: tCode("term", urgency === "URGENT" ? "collaboration.urgent" : form.term),
        })}
      </p>
      {form.fields.map((field) => (
        <FormField
          key={field.code}
          field={field}
          value={values[field.code] ?? ""}
          set={(value) => {
            setValues((before) => ({ ...before, [field.code]: value }));
          }}
        />
      ))}
      <div className="field">
        <label htmlFor="request-text">{t("request.text")}</label>
        <Input.TextArea
          id="request-text"
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={2000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <p className="told">{t("request.seen-by-department")}</p>
      <Button type="primary" htmlType="submit" disabled={!complete} loading={ask.isPending}>
        {t("request.send")}
      </Button>
    </form>
  );
}
