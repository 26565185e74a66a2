import { Select } from "antd";

import { useStaff, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { RoutingRules } from "./routing-api";
import { Figure } from "./rules-parts";

const MOST = 100;

/** Tickets beside conversations in one capacity, and whose are given out. */
export function Blending(props: { rules: RoutingRules; change: (rules: RoutingRules) => void }) {
  const { rules, change } = props;
  const { blending } = rules;
  const staff = useStaff();
  const serving = new Set(staff.filter(({ capacity }) => capacity > 0).map(({ team }) => team));
  const teams = useTeams().filter(({ code }) => serving.has(code) || blending.teams.includes(code));
  const set = (next: Partial<RoutingRules["blending"]>) => {
    change({ ...rules, blending: { ...blending, ...next } });
  };
  return (
    <section className="stack">
      <h3>{t("routing-rules.blending")}</h3>
      <p className="muted small">{t("routing-rules.blending-hint")}</p>
      <Figure
        words={t("routing-rules.per-place")}
        value={blending.perPlace}
        most={MOST}
        set={(perPlace) => {
          set({ perPlace });
        }}
      />
      <label className="stack tight">
        <span>{t("routing-rules.given-teams")}</span>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t("routing-rules.given-teams")}
          placeholder={t("routing-rules.nobody-given")}
          value={blending.teams}
          options={teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          onChange={(chosen) => {
            set({ teams: chosen });
          }}
        />
      </label>
      <Figure
        words={t("routing-rules.at-most")}
        value={blending.atMost}
        most={MOST}
        set={(atMost) => {
          set({ atMost });
        }}
      />
    </section>
  );
}
