import { Alert, Button, Drawer, Input, InputNumber } from "antd";
import { useState, type ReactNode } from "react";

import { problemText, t, type Message } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { usePropose, type HouseRule, type RuleKind } from "./people-api";

interface Props {
  kind: RuleKind;
  content: HouseRule["content"];
  done: () => void;
  children: ReactNode;
}

/** Another version of a rule of the house: its fields, why, and off to whoever decides. */
export function RuleForm({ kind, content, done, children }: Props) {
  const [reason, setReason] = useState("");
  const propose = usePropose(kind);
  return (
    <Drawer open size={560} title={t("house.propose")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate(
            { content, reason: reason.trim() },
            {
              onSuccess: () => {
                toast.done(t("house.proposed"));
                done();
              },
            },
          );
        }}
      >
        {children}
        <RuleField id="house-reason" label="house.reason">
          <Input.TextArea
            id="house-reason"
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </RuleField>
        {propose.error && <Alert type="error" title={problemText(propose.error)} />}
        <div className="row">
          <span className="grow" />
          <Button
            type="primary"
            htmlType="submit"
            disabled={reason.trim() === ""}
            loading={propose.isPending}
          >
            {t("house.send")}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

interface FieldProps {
  id: string;
  label: Message;
  hint?: Message | undefined;
  children: ReactNode;
}

export function RuleField({ id, label, hint, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{t(label)}</label>
      {children}
      {hint && <p className="muted small">{t(hint)}</p>}
    </div>
  );
}

interface NumberProps {
  name: string;
  label: Message;
  min: number;
  max: number;
  value: number;
  set: (value: number) => void;
}

export function RuleNumber({ name, label, min, max, value, set }: NumberProps) {
  return (
    <RuleField id={`house-${name}`} label={label}>
      <InputNumber
        id={`house-${name}`}
        min={min}
        max={max}
        precision={0}
        value={value}
        onChange={(next) => {
          if (next !== null) set(next);
        }}
      />
    </RuleField>
  );
}
