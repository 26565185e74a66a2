import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useCollected } from "./flows-api";

/** What the machine asked for already, masked, so that nobody asks again. */
export function Collected({ id }: { id: string }) {
  const runs = useCollected(id).filter(({ items }) => items.length > 0);
  if (runs.length === 0) return null;
  return (
    <section className="story flow-collected" aria-label={t("flows.collected")}>
      {runs.map(({ flow, name, state, items, at }) => (
        <dl key={flow + at} className="facts">
          <dt>{t("flows.collected")}</dt>
          <dd>
            {inMyLanguage(name)} <span className="chip">{t(`flows.state.${state}`)}</span>
          </dd>
          {items.map(({ slot, label, shown }) => (
            <div key={slot} className="fact">
              <dt>{inMyLanguage(label)}</dt>
              <dd className="words">{inMyLanguage(shown)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}
