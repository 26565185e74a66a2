import { Alert, Button, Input, Select } from "antd";
import { useState } from "react";

import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { ProofView } from "@/shared/terms/proof-view";
import type { Target } from "@/shared/terms/target";

import { shown } from "./rule-list";
import { TargetField } from "./target-field";
import { useCalculate, useRules } from "./terms-api";

const now = () => {
  const at = new Date();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** When would it be due? Counted by the same arithmetic that counts real terms. */
export function Calculator() {
  const [target, setTarget] = useState<Target>({
    kind: "WORKING_TIME",
    time: "PT4H",
    calendar: "cn-office",
  });
  const [from, setFrom] = useState(now);
  const calculate = useCalculate();
  const rules = useRules();
  return (
    <div className="terms-calculator stack">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          calculate.mutate({ target, from: new Date(from).toISOString() });
        }}
      >
        <div className="field">
          <label htmlFor="calculate-from">{t("terms.starts")}</label>
          <Input
            id="calculate-from"
            type="datetime-local"
            value={from}
            style={{ maxWidth: 260 }}
            onChange={(event) => {
              setFrom(event.target.value);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="calculate-rule">{t("terms.by-rule")}</label>
          <Select
            id="calculate-rule"
            showSearch={{ optionFilterProp: "label" }}
            placeholder={t("terms.by-rule-hint")}
            style={{ maxWidth: 420 }}
            options={rules.map(({ code }) => ({ value: code, label: tCode("term", code) }))}
            onChange={(code: string) => {
              const sheet = rules.find((each) => each.code === code);
              const version = sheet && shown(sheet);
              if (version) setTarget(version.rule.target);
            }}
          />
        </div>
        <div className="field">
          <span>{t("terms.target")}</span>
          <TargetField label={t("terms.target")} target={target} change={setTarget} />
        </div>
        <div>
          <Button
            type="primary"
            htmlType="submit"
            disabled={from === ""}
            loading={calculate.isPending}
          >
            {t("terms.calculate")}
          </Button>
        </div>
      </form>
      {calculate.error && <Alert type="error" title={problemText(calculate.error)} />}
      {calculate.data && <ProofView proof={calculate.data} />}
    </div>
  );
}
