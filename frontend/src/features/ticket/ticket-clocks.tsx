import type { ReactNode } from "react";

import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";
import { ProofButton } from "@/shared/terms/proof-button";
import { exact, moment, span, useNow } from "@/shared/time/time";
import { TermBar } from "@/shared/ui/term-bar";

type ClockView = Schema<"ClockView">;

interface ClocksProps {
  clocks: readonly ClockView[];
  /** What can be done about the one that runs. */
  children: ReactNode;
}

/** Each promise with how its end was computed. */
export function TicketClocks({ clocks, children }: ClocksProps) {
  return (
    <section aria-label={t("ticket.terms")}>
      <div className="row">
        <h2 className="grow">{t("ticket.terms")}</h2>
        {children}
      </div>
      {clocks.length === 0 && <p className="muted">{t("ticket.no-terms")}</p>}
      <ul className="stack">
        {clocks.map((clock) => (
          <One key={clock.id} clock={clock} />
        ))}
      </ul>
    </section>
  );
}

function One({ clock }: { clock: ClockView }) {
  const now = useNow();
  const state = clock.pausedSince !== null && clock.stoppedAt === null ? "PAUSED" : clock.state;
  return (
    <li className="clock">
      <div className="row">
        <b>{tCode("term", clock.term)}</b>
        <span className={`chip ${COLOURS[state]}`}>{t(`clock.${state}`)}</span>
        <span className="grow" />
        <ProofButton clock={clock.id} />
      </div>
      <TermBar clock={clock} />
      <p className="muted small" title={`${exact(clock.startedAt)} – ${exact(clock.dueAt)}`}>
        {t("ticket.computed", {
          start: moment(clock.startedAt, now),
          span: span(Date.parse(clock.dueAt) - Date.parse(clock.startedAt)),
          due: moment(clock.dueAt, now),
        })}
        {clock.stoppedAt !== null && t("ticket.stopped", { at: moment(clock.stoppedAt, now) })}
        {state === "PAUSED" &&
          clock.pausedSince !== null &&
          t("ticket.paused-since", { at: moment(clock.pausedSince, now) })}
      </p>
    </li>
  );
}

const COLOURS = { RUNNING: "", PAUSED: "amber", KEPT: "", BROKEN: "red" } as const;
