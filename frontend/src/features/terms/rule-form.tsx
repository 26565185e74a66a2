import { Alert, Checkbox, Input } from "antd";
import { useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";
import type { Schema } from "@/shared/api/types";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { AlertsField, ExtensionsField } from "./rule-parts";
import { TargetField } from "./target-field";
import { usePropose } from "./terms-api";

const PAUSES = ["waiting-for-customer", "outside-appraisal"];

/** As an input of the browser wants it: local time to the minute. */
const local = (at: Date) =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

const tomorrow = () => {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(0, 0, 0, 0);
  return at;
};

/** Another version of a rule, beginning as the one in force is. */
export function RuleForm({ from, done }: { from: Schema<"TermRule">; done: () => void }) {
  const [rule, setRule] = useState(from);
  const [begins, setBegins] = useState(local(tomorrow()));
  const [reason, setReason] = useState("");
  const propose = usePropose(from.code);
  const whole = begins !== "" && reason.trim() !== "" && rule.source.trim() !== "";
  const send = () => {
    const { target, alerts, pauseReasons, extensions, source } = rule;
    propose.mutate(
      {
        effectiveFrom: new Date(begins).toISOString(),
        target,
        alerts,
        pauseReasons,
        extensions,
        source: source.trim(),
        reason: reason.trim(),
      },
      {
        onSuccess: () => {
          toast.done(t("terms.proposed-done"));
          done();
        },
      },
    );
  };
  return (
    <FormDrawer
      size={640}
      title={`${t("terms.propose")} · ${tCode("term", from.code)}`}
      close={done}
      action={t("terms.send")}
      ready={whole}
      pending={propose.isPending}
      error={propose.error}
      send={send}
    >
      <Alert type="info" title={t("terms.only-later")} />
      <div className="field">
        <label htmlFor="rule-begins">{t("terms.begins")}</label>
        <Input
          id="rule-begins"
          type="datetime-local"
          value={begins}
          onChange={({ target }) => {
            setBegins(target.value);
          }}
        />
      </div>
      <div className="field">
        <span>{t("terms.target")}</span>
        <TargetField
          label={t("terms.target")}
          target={rule.target}
          change={(target) => {
            setRule({ ...rule, target });
          }}
        />
      </div>
      <AlertsField
        alerts={rule.alerts}
        change={(alerts) => {
          setRule({ ...rule, alerts });
        }}
      />
      <div className="field">
        <span>{t("terms.pauses")}</span>
        <Checkbox.Group
          value={rule.pauseReasons}
          options={PAUSES.map((value) => ({ value, label: tCode("terms.pause", value) }))}
          onChange={(pauseReasons) => {
            setRule({ ...rule, pauseReasons });
          }}
        />
      </div>
      <ExtensionsField
        extensions={rule.extensions}
        change={(extensions) => {
          setRule({ ...rule, extensions });
        }}
      />
      <div className="field">
        <label htmlFor="rule-source">{t("terms.source")}</label>
        <Input
          id="rule-source"
          maxLength={500}
          value={rule.source}
          onChange={({ target }) => {
            setRule({ ...rule, source: target.value });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="rule-reason">{t("terms.reason")}</label>
        <Input.TextArea
          id="rule-reason"
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </div>
    </FormDrawer>
  );
}
