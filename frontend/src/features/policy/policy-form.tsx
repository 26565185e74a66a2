import { Checkbox, Input, InputNumber, Select } from "antd";
import { useState, type ReactNode } from "react";

import { t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useProposePolicy, type Policy } from "./policy-api";

const KINDS = ["POLICY", "PROCEDURE", "EMERGENCY_PLAN"] as const;

interface FormProps {
  from: Policy;
  fresh: boolean;
  done: () => void;
}

/** Another version of a policy, a new one, or its end; another person decides. */
export function PolicyForm({ from, fresh, done }: FormProps) {
  const [policy, setPolicy] = useState(from);
  const [begins, setBegins] = useState("");
  const [reason, setReason] = useState("");
  const propose = useProposePolicy();
  const change = (part: Partial<Policy>) => {
    setPolicy({ ...policy, ...part });
  };
  const line = (label: string, value: string, set: (words: string) => void) => (
    <Field label={label}>
      <Input
        maxLength={200}
        value={value}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
    </Field>
  );
  const codes = (label: string, field: "posts" | "teams") => (
    <Field label={label}>
      <Select
        mode="tags"
        value={policy[field]}
        onChange={(chosen) => {
          change({ [field]: chosen });
        }}
      />
    </Field>
  );
  return (
    <FormDrawer
      size={720}
      title={fresh ? t("policy.new") : policy.number}
      close={done}
      action={t("policy.propose")}
      ready={reason.trim() !== "" && policy.text.trim() !== "" && policy.code !== ""}
      pending={propose.isPending}
      error={propose.error}
      send={() => {
        propose.mutate(
          {
            policy,
            effectiveFrom: begins === "" ? null : new Date(begins).toISOString(),
            reason: reason.trim(),
          },
          {
            onSuccess: () => {
              toast.done(t("policy.proposed"));
              done();
            },
          },
        );
      }}
    >
      {fresh &&
        line(t("policy.code"), policy.code, (code) => {
          change({ code });
        })}
      {line(t("policy.number"), policy.number, (number) => {
        change({ number });
      })}
      {line(t("policy.name-zh"), policy.title.zh, (zh) => {
        change({ title: { ...policy.title, zh } });
      })}
      {line(t("policy.name-en"), policy.title.en, (en) => {
        change({ title: { ...policy.title, en } });
      })}
      <Field label={t("policy.kind")}>
        <Select
          value={policy.kind}
          options={KINDS.map((value) => ({ value, label: t(`policy.kind.${value}`) }))}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      </Field>
      <Field label={t("policy.text")}>
        <Input.TextArea
          autoSize={{ minRows: 8, maxRows: 20 }}
          maxLength={50_000}
          value={policy.text}
          onChange={({ target }) => {
            change({ text: target.value });
          }}
        />
      </Field>
      {codes(t("policy.posts"), "posts")}
      {codes(t("policy.teams"), "teams")}
      <Field label={t("policy.days")}>
        <InputNumber
          min={1}
          max={90}
          value={policy.days}
          onChange={(days) => {
            change({ days: days ?? 7 });
          }}
        />
      </Field>
      <Field label={t("policy.from")}>
        <Input
          type="datetime-local"
          value={begins}
          onChange={({ target }) => {
            setBegins(target.value);
          }}
        />
      </Field>
      {!fresh && (
        <Checkbox
          checked={policy.archived}
          onChange={({ target }) => {
            change({ archived: target.checked });
          }}
        >
          {t("policy.archive")}
        </Checkbox>
      )}
      {line(t("policy.reason"), reason, setReason)}
    </FormDrawer>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="stack policy-field">
      <span className="small muted">{label}</span>
      {children}
    </label>
  );
}
