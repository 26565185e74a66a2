import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

import { lengthOf } from "./target";
import { dayInZone, inZone, timeInZone } from "./zone";

type Proof = Schema<"ClockProof">;

const MINUTE = 60_000;

/** What was counted: the days by their dates, working time by its stretches with a running sum. */
export function CountedSpans({ proof }: { proof: Proof }) {
  const { days, counted, zone, legs } = proof;
  if (days.length > 0) {
    return (
      <>
        <h3>{t("terms.proof.days", { n: days.length })}</h3>
        <p className="proof-days">
          {days.map((day, index) => (
            <span key={day} title={t("terms.proof.nth", { n: index + 1 })}>
              {day.slice(5).replace("-", "/")}
            </span>
          ))}
        </p>
      </>
    );
  }
  const byTheWall = legs.every(({ calendar }) => calendar === null);
  const rows = counted.map(({ from, until }, index) => ({
    from,
    until,
    minutes: minutesOf(counted.slice(index, index + 1)),
    sum: minutesOf(counted.slice(0, index + 1)),
  }));
  return (
    <>
      <h3>{t("terms.proof.counted")}</h3>
      <table className="proof-table">
        <thead>
          <tr>
            <th>{t("terms.proof.span")}</th>
            <th>{t("terms.proof.length")}</th>
            <th>{t("terms.proof.sum")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, until, minutes, sum }) => (
            <tr key={from}>
              <td>
                {byTheWall
                  ? `${inZone(from, zone)} – ${inZone(until, zone)}`
                  : `${dayInZone(from, zone)} ${timeInZone(from, zone)}–${timeInZone(until, zone)}`}
              </td>
              <td>{lengthOf(minutes)}</td>
              <td>{lengthOf(sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const minutesOf = (spans: Proof["counted"]) =>
  spans.reduce((all, { from, until }) => all + (Date.parse(until) - Date.parse(from)) / MINUTE, 0);
