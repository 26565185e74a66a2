import { t, tCode } from "@/shared/i18n/i18n";

import type { RoutingRules } from "./routing-api";
import { Figure } from "./rules-parts";

const MOST = 100;

/** What the house can have; others that the rules name stand behind them. */
const channels = ["web", "app", "wechat", "email", "phone"];
const TICKET = "ticket";

/** How many places of a capacity a conversation of each channel takes, and a ticket. */
export function Places(props: { rules: RoutingRules; change: (rules: RoutingRules) => void }) {
  const { rules, change } = props;
  const { places } = rules;
  const others = Object.keys(places).filter((code) => code !== TICKET && !channels.includes(code));
  return (
    <section className="stack">
      <h3>{t("routing-rules.places")}</h3>
      <p className="muted small">{t("routing-rules.places-hint")}</p>
      {[...channels, ...others, TICKET].map((code) => (
        <Figure
          key={code}
          words={code === TICKET ? t("routing-rules.places-ticket") : tCode("channel", code)}
          value={places[code] ?? 1}
          least={1}
          most={MOST}
          set={(each) => {
            change({ ...rules, places: { ...places, [code]: each } });
          }}
        />
      ))}
    </section>
  );
}
