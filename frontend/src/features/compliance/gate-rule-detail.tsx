import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { shown, useRuleBook, type GateRule } from "./compliance-api";
import { GateRuleForm } from "./gate-rule-form";

/** One rule: what it looks for and where it comes from, and its versions. */
export function GateRuleDetail({ code }: { code: string }) {
  const sheet = useRuleBook().rules.find((each) => each.code === code);
  const mayPropose = useMay("PROPOSE_RULES");
  const [open, setOpen] = useState(false);
  const version = sheet && shown(sheet);
  if (!version) return <Empty title="compliance.unknown" />;
  const { rule } = version;
  return (
    <section className="terms-detail" aria-label={inMyLanguage(rule.name)}>
      <div className="row">
        <h1 className="grow">{inMyLanguage(rule.name)}</h1>
        {mayPropose && (
          <Button
            type="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("compliance.change")}
          </Button>
        )}
      </div>
      <p className="muted small">{code}</p>
      <RuleFacts rule={rule} />
      <h2>{t("compliance.versions")}</h2>
      <ul className="terms-versions">
        {sheet.versions.map(({ rule: each, state, effectiveFrom }) => (
          <li key={each.version}>
            <div className="row">
              <b>{t("compliance.version", { n: each.version })}</b>
              <span className={`chip ${state === "PROPOSED" ? "amber" : ""}`}>
                {each.version === sheet.inForce
                  ? t("compliance.state.IN_FORCE")
                  : t(
                      `compliance.state.${each.retired && state === "APPROVED" ? "RETIRED" : state}`,
                    )}
              </span>
              <span className="muted grow">
                {effectiveFrom > "1971" &&
                  t("compliance.since", { at: exact(effectiveFrom).slice(0, 16) })}
              </span>
              {state === "PROPOSED" && <Link to="/approvals">{t("compliance.go-approvals")}</Link>}
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <GateRuleForm
          from={rule}
          fresh={false}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

function RuleFacts({ rule }: { rule: GateRule }) {
  const phrases = (field: "says" | "not" | "with") =>
    rule[field].length > 0 && (
      <>
        <dt>{t(`control.field.${field}`)}</dt>
        <dd className="gate-phrases">
          {rule[field].map((phrase) => (
            <span className="chip" key={phrase}>
              {phrase}
            </span>
          ))}
        </dd>
      </>
    );
  return (
    <dl className="terms-facts">
      <dt>{t("compliance.kind")}</dt>
      <dd>{t(`compliance.kind.${rule.kind}`)}</dd>
      <dt>{t("compliance.staff")}</dt>
      <dd>{t(`compliance.do.${rule.outcome.STAFF}`)}</dd>
      <dt>{t("compliance.machine")}</dt>
      <dd>{t(`compliance.do.${rule.outcome.MACHINE}`)}</dd>
      {phrases("says")}
      {phrases("not")}
      {phrases("with")}
      <dt>{t("control.field.instead")}</dt>
      <dd>{inMyLanguage(rule.instead)}</dd>
      <dt>{t("compliance.source")}</dt>
      <dd>{rule.source}</dd>
    </dl>
  );
}
