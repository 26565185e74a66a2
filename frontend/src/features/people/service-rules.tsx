import { Button } from "antd";
import { Fragment, useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";
import { inMinutes, ofMinutes } from "@/shared/time/duration";

import { HouseVersions } from "./house-versions";
import { useHouseRule, type HouseRule, type ServiceRules } from "./people-api";
import { RuleForm, RuleNumber } from "./rule-form";

const DAY = 24 * 60;

const TIMES: [keyof ServiceRules, Message, number, number][] = [
  ["longest", "service.longest-days", 1, 366],
  ["warnBefore", "service.warn-days", 1, 60],
  ["overlap", "service.overlap-days", 0, 7],
];

/** What the house asks of tokens: what is in force, and its versions. */
export function ServiceRulesView() {
  const sheet = useHouseRule("service-accounts");
  const may = useMay("MANAGE_STAFF");
  const [open, setOpen] = useState(false);
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  return (
    <section aria-label={t("service.rules")}>
      <div className="row">
        <h2 className="grow">{t("service.rules")}</h2>
        {may && (
          <Button
            disabled={waits}
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("house.propose")}
          </Button>
        )}
      </div>
      <p className="muted small">
        {sheet.version === 0 ? t("house.shipped") : t("house.in-force", { n: sheet.version })}
      </p>
      <Facts rules={sheet.inForce as ServiceRules} />
      <HouseVersions kind="service-accounts" show={facts} />
      {open && (
        <ServiceRulesForm
          from={sheet.inForce as ServiceRules}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

const days = (duration: string) => inMinutes(duration) / DAY;

const facts = (content: HouseRule["content"]) => <Facts rules={content as ServiceRules} />;

function Facts({ rules }: { rules: ServiceRules }) {
  return (
    <dl className="facts">
      {TIMES.map(([name, label]) => (
        <Fragment key={name}>
          <dt>{t(label)}</dt>
          <dd>{days(rules[name])}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function ServiceRulesForm({ from, done }: { from: ServiceRules; done: () => void }) {
  const [rules, setRules] = useState(from);
  return (
    <RuleForm kind="service-accounts" content={rules} done={done}>
      <div className="house-numbers">
        {TIMES.map(([name, label, min, max]) => (
          <RuleNumber
            key={name}
            name={name}
            label={label}
            min={min}
            max={max}
            value={days(rules[name])}
            set={(value) => {
              setRules({ ...rules, [name]: ofMinutes(value * DAY) });
            }}
          />
        ))}
      </div>
    </RuleForm>
  );
}
