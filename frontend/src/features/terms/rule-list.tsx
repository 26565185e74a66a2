import { Link } from "react-router";

import { t, tCode } from "@/shared/i18n/i18n";
import { targetWords } from "@/shared/terms/target";

import { useCalendarName, useRules, type RuleSheet } from "./terms-api";

/** The version that is in force, or the newest where none is yet. */
export const shown = ({ versions, inForce }: RuleSheet) =>
  versions.find(({ rule }) => rule.version === inForce) ?? versions[0];

/** In the order in which people look for them. */
const FAMILIES = ["ticket", "counter", "complaint", "collaboration", "knowledge"];

const familyOf = (code: string) => code.slice(0, code.indexOf("."));

const rank = (family: string) => {
  const at = FAMILIES.indexOf(family);
  return at === -1 ? FAMILIES.length : at;
};

/** Every rule with what it promises now, by what it is about; one that waits for a decision says so. */
export function RuleList({ chosen }: { chosen: string | null }) {
  const rules = useRules();
  const families = [...new Set(rules.map(({ code }) => familyOf(code)))].toSorted(
    (a, b) => rank(a) - rank(b),
  );
  return (
    <div className="terms-list">
      {families.map((family) => (
        <section key={family} aria-label={tCode("terms.family", family)}>
          <h2>{tCode("terms.family", family)}</h2>
          <ul aria-label={t("terms.rules")}>
            {rules
              .filter(({ code }) => familyOf(code) === family)
              .map((sheet) => (
                <One key={sheet.code} sheet={sheet} here={sheet.code === chosen} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function One({ sheet, here }: { sheet: RuleSheet; here: boolean }) {
  const calendarName = useCalendarName();
  const version = shown(sheet);
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  return (
    <li>
      <Link to={{ search: `?rule=${sheet.code}` }} aria-current={here ? "true" : undefined}>
        <span className="row">
          <b className="grow">{tCode("term", sheet.code)}</b>
          {waits && <span className="chip amber">{t("terms.waits")}</span>}
        </span>
        <span className="small muted">
          {version && targetWords(version.rule.target, calendarName)}
          {sheet.running > 0 && ` · ${t("terms.running", { n: sheet.running })}`}
        </span>
      </Link>
    </li>
  );
}
