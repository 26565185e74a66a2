import { Link } from "react-router";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { shown, useRuleBook, type GateRuleSheet } from "./compliance-api";

/** Every rule with what happens when an agent breaks it. */
export function GateRules({ chosen }: { chosen: string | null }) {
  const { rules, edition } = useRuleBook();
  return (
    <div className="terms-list">
      <p className="small muted gate-edition">{t("compliance.edition", { edition })}</p>
      <ul aria-label={t("compliance.rules")}>
        {rules.map((sheet) => (
          <One key={sheet.code} sheet={sheet} here={sheet.code === chosen} />
        ))}
      </ul>
    </div>
  );
}

function One({ sheet, here }: { sheet: GateRuleSheet; here: boolean }) {
  const version = shown(sheet);
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  if (!version) return null;
  const { rule } = version;
  const state = sheet.inForce === 0 ? t("compliance.state.RETIRED") : null;
  return (
    <li>
      <Link to={{ search: `?rule=${sheet.code}` }} aria-current={here ? "true" : undefined}>
        <span className="row">
          <b className="grow">{inMyLanguage(rule.name)}</b>
          {waits && <span className="chip amber">{t("compliance.waits")}</span>}
          <span className={`chip ${rule.outcome.STAFF === "BLOCK" ? "red" : ""}`}>
            {state ?? t(`compliance.do.${rule.outcome.STAFF}`)}
          </span>
        </span>
        <span className="small muted">
          {t(`compliance.kind.${rule.kind}`)}
          {rule.says.length > 0 && ` · ${t("compliance.words-counted", { n: rule.says.length })}`}
        </span>
      </Link>
    </li>
  );
}
