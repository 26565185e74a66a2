import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact, moment, span, useNow } from "@/shared/time/time";
import { ProofButton } from "@/shared/terms/proof-button";
import { TermBar } from "@/shared/ui/term-bar";

type ClockView = Schema<"ClockView">;

/** Each promise with how its end was computed. */
export function TicketClocks({ clocks }: { clocks: readonly ClockView[] }) {
  const now = useNow();
  return (
    <section aria-label={t("ticket.terms")}>
      <h2>{t("ticket.terms")}</h2>
      {clocks.length === 0 && <p className="muted">{t("ticket.no-terms")}</p>}
      <ul className="stack">
        {clocks.map((clock) => (
          <li key={clock.id} className="clock">
            <div className="row">
              <b className="grow">{tCode("term", clock.term)}</b>
              <span className={`chip ${clock.state === "BROKEN" ? "red" : ""}`}>
                {t(`clock.${clock.state}`)}
              </span>
            </div>
            <div className="row">
              <TermBar clock={clock} />
              <ProofButton clock={clock.id} />
            </div>
            <p className="muted small" title={`${exact(clock.startedAt)} – ${exact(clock.dueAt)}`}>
              {t("ticket.computed", {
                start: moment(clock.startedAt, now),
                span: span(Date.parse(clock.dueAt) - Date.parse(clock.startedAt)),
                due: moment(clock.dueAt, now),
              })}
              {clock.stoppedAt !== null &&
                t("ticket.stopped", { at: moment(clock.stoppedAt, now) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
