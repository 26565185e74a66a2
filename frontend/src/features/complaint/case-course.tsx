import type { Schema } from "@/shared/api/types";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { ProofButton } from "@/shared/terms/proof-button";
import { moment, useNow } from "@/shared/time/time";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

/** Every term that runs or ran, the latest first. */
export function CaseClocks({ clocks }: { clocks: readonly Schema<"ClockView">[] }) {
  const now = useNow();
  return (
    <section aria-label={t("complaint.terms")}>
      <h2>{t("complaint.terms")}</h2>
      <ul className="stack">
        {clocks
          .toSorted((a, b) => (a.stoppedAt ?? "~").localeCompare(b.stoppedAt ?? "~") * -1)
          .map((clock) => (
            <li key={clock.id} className="clock">
              <div className="row">
                <b className="grow">{tCode("term", clock.term)}</b>
                <StateChip clock={clock} />
                <ProofButton clock={clock.id} />
              </div>
              <TermBar clock={clock} />
              <p className="muted small">
                {t("complaint.from-to", {
                  from: moment(clock.startedAt, now),
                  to: moment(clock.dueAt, now),
                })}
                {standsStill(clock) &&
                  t("ticket.paused-since", { at: moment(clock.pausedSince ?? "", now) })}
                {clock.stoppedAt !== null &&
                  t("ticket.stopped", { at: moment(clock.stoppedAt, now) })}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

type Clock = Schema<"ClockView">;

const standsStill = ({ pausedSince, stoppedAt }: Clock) =>
  pausedSince !== null && stoppedAt === null;

function StateChip({ clock }: { clock: Clock }) {
  const state = standsStill(clock) ? "PAUSED" : clock.state;
  const colour = { RUNNING: "", PAUSED: "amber", KEPT: "", BROKEN: "red" }[state];
  return <span className={`chip ${colour}`}>{t(`clock.${state}`)}</span>;
}

/** What the journal kept, newest first. */
export function CaseHistory({ facts }: { facts: readonly Schema<"KeptFact">[] }) {
  const staffName = useStaffName();
  return (
    <section aria-label={t("complaint.history")}>
      <h2>{t("complaint.history")}</h2>
      <ol className="history">
        {facts
          .filter(({ kind }) => kind.startsWith("complaint.") || kind.startsWith("notice."))
          .toSorted((a, b) => b.number - a.number)
          .map((fact) => (
            <li key={fact.number}>
              <b>{tCode("fact", fact.kind)}</b>{" "}
              <span className="muted small">
                {fact.by.kind === "STAFF" ? staffName(fact.by.id) : t(`actor.${fact.by.kind}`)} ·{" "}
                <When at={fact.at} as="moment" />
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
