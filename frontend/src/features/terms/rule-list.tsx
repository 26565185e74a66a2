import { Link } from "react-router";

import { t, tCode } from "@/shared/i18n/i18n";
import { targetWords } from "@/shared/terms/target";

import { useCalendarName, useRules, type RuleSheet } from "./terms-api";

/** The version that is in force, or the newest where none is yet. */
export const shown = ({ versions, inForce }: RuleSheet) =>
  versions.find(({ rule }) => rule.version === inForce) ?? versions[0];

/** Every rule with what it promises now; one that waits for a decision says so. */
export function RuleList({ chosen }: { chosen: string | null }) {
  const rules = useRules();
  const calendarName = useCalendarName();
  return (
    <ul className="terms-list" aria-label={t("terms.rules")}>
      {rules.map((sheet) => {
        const version = shown(sheet);
        const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
        return (
          <li key={sheet.code}>
            <Link
              to={{ search: `?rule=${sheet.code}` }}
              aria-current={sheet.code === chosen ? "true" : undefined}
              className={`hit ${sheet.code === chosen ? "open" : ""}`}
            >
              <span className="row">
                <b className="grow">{tCode("term", sheet.code)}</b>
                {waits && <span className="chip amber">{t("terms.waits")}</span>}
              </span>
              <span className="small muted">
                {version && targetWords(version.rule.target, calendarName)} ·{" "}
                {t("terms.running", { n: sheet.running })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
