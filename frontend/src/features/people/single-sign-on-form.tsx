import { Alert, Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";

import { problemText, t, type Message } from "@/shared/i18n/i18n";
import { inMinutes, ofMinutes } from "@/shared/time/duration";

import type { SingleSignOn } from "./people-api";
import { RuleField, RuleForm, RuleNumber } from "./rule-form";
import { useTryProvider } from "./sso-api";

const HOUR = 60;

type Words = "issuer" | "clientId" | "claim" | "askFor";

/** Another version of the rule, beginning as the one in force is; the provider can be asked before anybody decides. */
export function SingleSignOnForm({ from, done }: { from: SingleSignOn; done: () => void }) {
  const [rule, setRule] = useState(from);
  const trial = useTryProvider();
  const words = (name: Words, label: Message, hint?: Message) => (
    <RuleField id={`sso-${name}`} label={label} hint={hint}>
      <Input
        id={`sso-${name}`}
        maxLength={300}
        value={rule[name]}
        onChange={({ target }) => {
          setRule({ ...rule, [name]: target.value.trim() });
        }}
      />
    </RuleField>
  );
  return (
    <RuleForm kind="single-sign-on" content={rule} done={done}>
      <Checkbox
        checked={rule.on}
        onChange={({ target }) => {
          setRule({ ...rule, on: target.checked });
        }}
      >
        {t("sso.on")}
      </Checkbox>
      {words("issuer", "sso.issuer", "sso.issuer-hint")}
      <div>
        <Button
          disabled={rule.issuer === ""}
          loading={trial.isPending}
          onClick={() => {
            trial.mutate(rule.issuer);
          }}
        >
          {t("sso.try")}
        </Button>
      </div>
      {trial.data && <Alert type="success" title={t("sso.works", { issuer: trial.data.issuer })} />}
      {trial.error && <Alert type="error" title={problemText(trial.error)} />}
      {words("clientId", "sso.client")}
      {words("claim", "sso.claim", "sso.claim-hint")}
      <RuleField id="sso-against" label="sso.against">
        <Select
          id="sso-against"
          value={rule.against}
          options={(["USERNAME", "NUMBER"] as const).map((value) => ({
            value,
            label: t(`sso.against.${value}`),
          }))}
          onChange={(against) => {
            setRule({ ...rule, against });
          }}
        />
      </RuleField>
      <RuleField id="sso-second-factor" label="sso.second-factor" hint="sso.second-factor-hint">
        <Select
          id="sso-second-factor"
          mode="tags"
          tokenSeparators={[" ", ","]}
          value={rule.secondFactorBy}
          onChange={(secondFactorBy) => {
            setRule({ ...rule, secondFactorBy });
          }}
        />
      </RuleField>
      {words("askFor", "sso.ask-for")}
      <RuleNumber
        name="fresh"
        label="sso.fresh-hours"
        min={1}
        max={12}
        value={inMinutes(rule.freshFor) / HOUR}
        set={(hours) => {
          setRule({ ...rule, freshFor: ofMinutes(hours * HOUR) });
        }}
      />
    </RuleForm>
  );
}
