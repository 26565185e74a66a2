import { t, tCode } from "@/shared/i18n/i18n";

import type { WhistleSheet } from "./whistle-api";

/** What was written on both sides, and the outcome. */
export function WhistleLines({ sheet }: { sheet: WhistleSheet }) {
  return (
    <section className="stack" aria-label={sheet.number}>
      <div className="row">
        <b>{sheet.number}</b>
        <span className="chip">{tCode("whistle.category", sheet.category)}</span>
        <span className="chip">{t(`whistle.state.${sheet.state}`)}</span>
      </div>
      <ol className="stack">
        {sheet.lines.map(({ byWriter, words, on }, at) => (
          <li key={at}>
            <span className="small muted">
              {t(byWriter ? "whistle.writer" : "whistle.officer")} · {on}
            </span>
            <p className="words">{words}</p>
          </li>
        ))}
      </ol>
      {sheet.outcome !== null && <p>{t("whistle.outcome", { outcome: sheet.outcome })}</p>}
    </section>
  );
}
