import { Button, Checkbox, Drawer, Input, Select } from "antd";
import { useState, type ReactNode } from "react";

import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { usePropose, type GateRule } from "./compliance-api";
import { GateTrial } from "./gate-trial";

const KINDS = [
  "WORDS",
  "REQUEST",
  "MISSING",
  "CARD_NUMBER",
  "ID_NUMBER",
  "PHONE",
  "SECRET",
  "LINK",
  "LIKENESS",
] as const;
const OUTCOMES = ["BLOCK", "ASK", "NOTE", "PASS"] as const;

const lines = (words: string) =>
  words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Another version of a rule, or a new one; it can be tried before another person decides on it. */
export function GateRuleForm({
  from,
  fresh,
  done,
}: {
  from: GateRule;
  fresh: boolean;
  done: () => void;
}) {
  const [rule, setRule] = useState(from);
  const [begins, setBegins] = useState("");
  const [reason, setReason] = useState("");
  const propose = usePropose();
  const change = (part: Partial<GateRule>) => {
    setRule({ ...rule, ...part });
  };
  const list = (field: "says" | "not" | "with") => (
    <Field label={t(`compliance.${field}`)}>
      <Input.TextArea
        aria-label={t(`compliance.${field}`)}
        rows={field === "says" ? 6 : 2}
        defaultValue={rule[field].join("\n")}
        onChange={({ target }) => {
          change({ [field]: lines(target.value) });
        }}
      />
    </Field>
  );
  return (
    <Drawer
      open
      size={640}
      title={fresh ? t("compliance.new") : rule.code}
      onClose={done}
      destroyOnHidden
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate(
            {
              rule,
              effectiveFrom: begins === "" ? null : new Date(begins).toISOString(),
              reason: reason.trim(),
            },
            {
              onSuccess: () => {
                toast.done(t("compliance.proposed"));
                done();
              },
            },
          );
        }}
      >
        {fresh && (
          <>
            <Text
              label={t("compliance.code")}
              value={rule.code}
              set={(code) => {
                change({ code });
              }}
            />
            <Field label={t("compliance.kind")}>
              <Select
                aria-label={t("compliance.kind")}
                value={rule.kind}
                options={KINDS.map((value) => ({ value, label: t(`compliance.kind.${value}`) }))}
                onChange={(kind) => {
                  change({ kind });
                }}
              />
            </Field>
          </>
        )}
        <Text
          label={t("compliance.name-zh")}
          value={rule.name.zh}
          set={(zh) => {
            change({ name: { ...rule.name, zh } });
          }}
        />
        <Text
          label={t("compliance.name-en")}
          value={rule.name.en}
          set={(en) => {
            change({ name: { ...rule.name, en } });
          }}
        />
        {(["STAFF", "MACHINE"] as const).map((speaker) => (
          <Field
            key={speaker}
            label={t(speaker === "STAFF" ? "compliance.staff" : "compliance.machine")}
          >
            <Select
              aria-label={t(speaker === "STAFF" ? "compliance.staff" : "compliance.machine")}
              value={rule.outcome[speaker]}
              options={OUTCOMES.map((value) => ({ value, label: t(`compliance.do.${value}`) }))}
              onChange={(outcome) => {
                change({ outcome: { ...rule.outcome, [speaker]: outcome } });
              }}
            />
          </Field>
        ))}
        {list("says")}
        {list("not")}
        {list("with")}
        <Checkbox
          checked={rule.negatable}
          onChange={({ target }) => {
            change({ negatable: target.checked });
          }}
        >
          {t("compliance.negatable")}
        </Checkbox>
        <Checkbox
          checked={rule.quotable}
          onChange={({ target }) => {
            change({ quotable: target.checked });
          }}
        >
          {t("compliance.quotable")}
        </Checkbox>
        <Text
          label={t("compliance.instead-zh")}
          value={rule.instead.zh}
          set={(zh) => {
            change({ instead: { ...rule.instead, zh } });
          }}
        />
        <Text
          label={t("compliance.instead-en")}
          value={rule.instead.en}
          set={(en) => {
            change({ instead: { ...rule.instead, en } });
          }}
        />
        <Text
          label={t("compliance.source")}
          value={rule.source}
          set={(source) => {
            change({ source });
          }}
        />
        <Field label={t("compliance.from")}>
          <Input
            type="datetime-local"
            aria-label={t("compliance.from")}
            value={begins}
            onChange={({ target }) => {
              setBegins(target.value);
            }}
          />
        </Field>
        {!fresh && (
          <Checkbox
            checked={rule.retired}
            onChange={({ target }) => {
              change({ retired: target.checked });
            }}
          >
            {t("compliance.retire")}
          </Checkbox>
        )}
        <GateTrial draft={rule} />
        <Text label={t("compliance.reason")} value={reason} set={setReason} />
        {propose.error && <span role="alert">{problemText(propose.error)}</span>}
        <Button
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === "" || rule.source.trim() === "" || rule.code === ""}
          loading={propose.isPending}
        >
          {t("compliance.propose")}
        </Button>
      </form>
    </Drawer>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="stack gate-field">
      <span className="small muted">{label}</span>
      {children}
    </div>
  );
}

function Text({
  label,
  value,
  set,
}: {
  label: string;
  value: string;
  set: (value: string) => void;
}) {
  return (
    <Field label={label}>
      <Input
        aria-label={label}
        value={value}
        maxLength={300}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
    </Field>
  );
}
