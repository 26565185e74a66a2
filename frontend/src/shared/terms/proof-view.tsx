import type { ReactNode } from "react";

import type { Schema } from "@/shared/api/types";
import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import { CountedSpans } from "./counted-spans";
import "./proof.css";
import { targetWords } from "./target";
import { inZone } from "./zone";

type Proof = Schema<"ClockProof">;

/** How a due moment came about, step by step; times are those of the zone it was counted in. */
export function ProofView({ proof }: { proof: Proof }) {
  const { clock, rule, zone } = proof;
  const at = (instant: string) => inZone(instant, zone);
  return (
    <section className="proof" aria-label={t("terms.proof")}>
      <dl>
        <dt>{t("terms.proof.by")}</dt>
        <dd>
          {rule === null ? (
            t("terms.proof.no-rule")
          ) : (
            <>
              {tCode("term", rule.code)} · {t("terms.version", { n: rule.version })}
              <p className="muted small">{rule.source}</p>
            </>
          )}
        </dd>
        <dt>{t("terms.proof.start")}</dt>
        <dd>{at(clock.startedAt)}</dd>
        {proof.legs.map((leg, index) => (
          <Leg
            key={index}
            leg={leg}
            given={index === 0 ? null : (clock.extensions[index - 1] ?? null)}
            at={at}
          />
        ))}
        {proof.pauses.map(({ from, until, reason, allowedBy }) => (
          <Pause key={from} words={tCode("terms.pause", reason)} by={allowedBy.id}>
            {at(from)} – {until === null ? t("terms.proof.until-now") : at(until)}
          </Pause>
        ))}
        <dt>{t("terms.proof.warnings")}</dt>
        <dd>
          {proof.warnings.map(({ percent, at: moment }) => (
            <span key={percent} className="proof-warning">
              {percent} % {at(moment)}
            </span>
          ))}
        </dd>
        <dt>{t("terms.proof.due")}</dt>
        <dd>
          <b className="proof-due">{at(clock.dueAt)}</b>
          <span className="muted small"> {zone}</span>
        </dd>
      </dl>
      <CountedSpans proof={proof} />
    </section>
  );
}

function Leg({
  leg,
  given,
  at,
}: {
  leg: Proof["legs"][number];
  /** Who gave it and why; null for what was promised first. */
  given: Proof["clock"]["extensions"][number] | null;
  at: (instant: string) => string;
}) {
  const staffName = useStaffName();
  const { target, calendar } = leg;
  const words = targetWords(target, (code) => (calendar ? inMyLanguage(calendar.name) : code));
  const inDays = target.kind === "DAYS" || target.kind === "WORKING_DAYS";
  return (
    <>
      <dt>
        {given === null
          ? t("terms.proof.target")
          : t(leg.further ? "terms.proof.further" : "terms.proof.total")}
      </dt>
      <dd>
        {words} → {at(leg.dueAt)}
        <p className="muted small">
          {inDays && t("terms.proof.first-day")}
          {calendar && t("terms.proof.calendar", { n: calendar.version })}
        </p>
        {given && (
          <p className="muted small">
            {t("terms.proof.given", { name: staffName(given.approver.id), reason: given.reason })}
          </p>
        )}
      </dd>
    </>
  );
}

function Pause({
  words,
  by,
  children,
}: {
  words: string;
  /** Who allowed it; null where nobody did. */
  by: string | null;
  children: ReactNode;
}) {
  const staffName = useStaffName();
  return (
    <>
      <dt>{t("terms.proof.pause")}</dt>
      <dd>
        {children} <span className="muted">{words}</span>
        {by !== null && (
          <p className="muted small">{t("terms.proof.allowed", { name: staffName(by) })}</p>
        )}
      </dd>
    </>
  );
}
