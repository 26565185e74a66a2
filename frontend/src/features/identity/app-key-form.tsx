import { Alert, Button, DatePicker, Drawer, Input, Select } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useProposeKey } from "./identity-api";

const DAY = 86_400_000;

/** Another key of an app, which counts once a security officer approves it. */
export function AppKeyForm({ done }: { done: () => void }) {
  const [kid, setKid] = useState("");
  const [issuer, setIssuer] = useState("");
  const [algorithm, setAlgorithm] = useState<"RS256" | "ES256">("ES256");
  const [pem, setPem] = useState("");
  const [from, setFrom] = useState<number | null>(null);
  const [until, setUntil] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const propose = useProposeKey();
  const whole = [kid, issuer, pem, reason].every((part) => part.trim() !== "");
  const send = () => {
    const begins = from ?? Date.now();
    propose.mutate(
      {
        kid: kid.trim(),
        issuer: issuer.trim(),
        algorithm,
        pem: pem.trim(),
        from: new Date(begins).toISOString(),
        until: new Date(until ?? begins + 365 * DAY).toISOString(),
        reason: reason.trim(),
      },
      {
        onSuccess: () => {
          toast.done(t("app-keys.proposed"));
          done();
        },
      },
    );
  };
  return (
    <Drawer open size={520} title={t("app-keys.add")} onClose={done} destroyOnHidden>
      <div className="stack">
        <Field id="key-kid" label={t("app-keys.kid")} value={kid} change={setKid} />
        <Field id="key-issuer" label={t("app-keys.issuer")} value={issuer} change={setIssuer} />
        <div className="field">
          <label htmlFor="key-algorithm">{t("app-keys.algorithm")}</label>
          <Select
            id="key-algorithm"
            value={algorithm}
            options={[{ value: "ES256" }, { value: "RS256" }]}
            onChange={setAlgorithm}
          />
        </div>
        <div className="field">
          <label htmlFor="key-pem">{t("app-keys.pem")}</label>
          <Input.TextArea
            id="key-pem"
            rows={6}
            maxLength={4096}
            value={pem}
            placeholder="-----BEGIN PUBLIC KEY-----"
            onChange={({ target }) => {
              setPem(target.value);
            }}
          />
        </div>
        <div className="row">
          <Moment id="key-from" label={t("app-keys.from")} change={setFrom} />
          <Moment id="key-until" label={t("app-keys.until")} change={setUntil} />
        </div>
        <span className="muted small">{t("app-keys.time-hint")}</span>
        <Field id="key-reason" label={t("app-keys.reason")} value={reason} change={setReason} />
        {propose.error && <Alert type="error" title={problemText(propose.error)} />}
        <div>
          <Button type="primary" disabled={!whole} loading={propose.isPending} onClick={send}>
            {t("compliance.propose")}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  change: (value: string) => void;
}

function Field({ id, label, value, change }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        maxLength={100}
        value={value}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    </div>
  );
}

interface MomentProps {
  id: string;
  label: string;
  change: (at: number | null) => void;
}

function Moment({ id, label, change }: MomentProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        showTime
        onChange={(chosen) => {
          change(chosen?.valueOf() ?? null);
        }}
      />
    </div>
  );
}
