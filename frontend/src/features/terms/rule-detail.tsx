import { Button } from "antd";
import { useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";
import { targetWords } from "@/shared/terms/target";
import { Empty } from "@/shared/ui/empty";

import { ApplySheet } from "./apply-sheet";
import { RuleForm } from "./rule-form";
import { shown } from "./rule-list";
import { RuleVersions } from "./rule-versions";
import { useCalendarName, useRules, type RuleVersion } from "./terms-api";

const words = (prefix: string, codes: string[]) =>
  codes.map((code) => tCode(prefix, code)).join(t("terms.and"));

/** One rule: what it says now, its versions, and what may be done. */
export function RuleDetail({ code }: { code: string }) {
  const sheet = useRules().find((each) => each.code === code);
  const [open, setOpen] = useState<"propose" | "apply" | null>(null);
  if (!sheet) return <Empty title="terms.unknown" />;
  const version = shown(sheet);
  const close = () => {
    setOpen(null);
  };
  return (
    <section className="terms-detail" aria-label={tCode("term", code)}>
      <div className="row">
        <h1 className="grow">{tCode("term", code)}</h1>
        <Button
          disabled={sheet.inForce === 0 || sheet.running === 0}
          onClick={() => {
            setOpen("apply");
          }}
        >
          {t("terms.apply")}
        </Button>
        <Button
          type="primary"
          onClick={() => {
            setOpen("propose");
          }}
        >
          {t("terms.propose")}
        </Button>
      </div>
      <p className="muted small">
        {code} · {t("terms.in-force", { n: sheet.inForce })} ·{" "}
        {t("terms.running", { n: sheet.running })}
      </p>
      {version && <RuleFacts version={version} />}
      <h2>{t("terms.versions")}</h2>
      <RuleVersions sheet={sheet} />
      {open === "propose" && version && <RuleForm from={version.rule} done={close} />}
      {open === "apply" && <ApplySheet code={code} version={sheet.inForce} done={close} />}
    </section>
  );
}

export function RuleFacts({ version }: { version: RuleVersion }) {
  const calendarName = useCalendarName();
  const { rule } = version;
  return (
    <dl className="terms-facts">
      <dt>{t("terms.target")}</dt>
      <dd>
        <b>{targetWords(rule.target, calendarName)}</b>
      </dd>
      <dt>{t("terms.alerts")}</dt>
      <dd>
        {rule.alerts.map(({ percent, escalation }) => (
          <p key={percent}>
            {percent < 100 ? `${String(percent)} %` : t("terms.when-broken")}：
            {t("terms.tells", { who: words("terms.role", escalation.tell) })}
            {escalation.copy.length > 0 &&
              t("terms.copies", { who: words("terms.role", escalation.copy) })}
            {escalation.handTo.length > 0 &&
              t("terms.hands", { who: words("terms.role", escalation.handTo) })}
          </p>
        ))}
      </dd>
      <dt>{t("terms.pauses")}</dt>
      <dd>
        {rule.pauseReasons.length === 0
          ? t("terms.no-pauses")
          : words("terms.pause", rule.pauseReasons)}
      </dd>
      <dt>{t("terms.extensions")}</dt>
      <dd>
        {rule.extensions.length === 0 && t("terms.no-extensions")}
        {rule.extensions.map(({ further, most, approver }, index) => (
          <p key={index}>
            {t(further ? "terms.extension-further" : "terms.extension-total", {
              n: index + 1,
              most: targetWords(most, calendarName),
              who: tCode("terms.role", approver),
            })}
          </p>
        ))}
      </dd>
      <dt>{t("terms.source")}</dt>
      <dd>{rule.source}</dd>
    </dl>
  );
}
