import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useCollected } from "./flows-api";

/** What the machine asked for already, masked, so that nobody asks again. */
export function Collected({ id }: { id: string }) {
  const runs = useCollected(id).filter(({ items }) => items.length > 0);
  if (runs.length === 0) return null;
  return (
    <section className="story" aria-label={t("flows.collected")}>
      {runs.map(({ flow, name, state, items, at }) => (
        <dl key={flow + at} className="facts">
          <dt>{t("flows.collected")}</dt>
          <dd className="words">
            {inMyLanguage(name)} <span className="chip">{t(`flows.state.${state}`)}</span>
            {items.map(({ slot, label, shown }) => (
              <span key={slot}>
                {" · "}
                <span className="muted">{inMyLanguage(label)}</span> {inMyLanguage(shown)}
              </span>
            ))}
          </dd>
        </dl>
      ))}
    </section>
  );
}
