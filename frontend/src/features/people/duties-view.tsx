import { t, tCode } from "@/shared/i18n/i18n";

import { useHouseRule, type DutyMatrix } from "./people-api";

/** What nobody may hold together, whatever their posts. */
export function DutiesView() {
  const sheet = useHouseRule("duties");
  const { pairs } = sheet.inForce as DutyMatrix;
  return (
    <section className="house" aria-label={t("house.duties")}>
      <h1>{t("house.duties")}</h1>
      <p className="muted small">{t("house.duties-hint")}</p>
      <ul className="house-pairs">
        {pairs.map(({ one, other }) => (
          <li key={one + other}>
            <span className="chip">{tCode("permission", one)}</span>
            <span className="muted">{t("house.never-with")}</span>
            <span className="chip">{tCode("permission", other)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
