import dayjs from "dayjs";

import { inMyLanguage } from "@/shared/i18n/i18n";

import type { Asked, Step } from "./asked";
import type { IndicatorView, Report, Total } from "./insight-api";

/** More lines than this nobody can tell apart. */
export const MOST = 6;

const MINUTE = 60_000;

export type Hours = Pick<Asked, "fromHour" | "untilHour">;

type Place = Pick<Total, "value" | "second">;

/** Tells a place from all others, alone or with a moment. */
export const placeOf = ({ value, second }: Place) => JSON.stringify([value, second]);

export const nameOf = ({ name, secondName }: Total) =>
  [name, secondName].flatMap((each) => (each ? [inMyLanguage(each)] : [])).join(" · ");

/** The moments that the picture shows: those counted; of minutes each one so far, for an empty minute is a figure, too. */
export function timesOf(report: Report, step: Step, hours: Hours | null, now = Date.now()) {
  if (step !== "MINUTE" || hours === null) {
    return [...new Set(report.lines.map(({ at }) => dayjs(at).valueOf()))];
  }
  const day = dayjs(report.from).startOf("day");
  const first = day.add(hours.fromHour, "hour").valueOf();
  const end = Math.min(day.add(hours.untilHour, "hour").valueOf(), now);
  return Array.from(
    { length: Math.max(0, Math.ceil((end - first) / MINUTE)) },
    (_, minute) => first + minute * MINUTE,
  );
}

/** Those that the picture shows: all, or where they are too many those with the most behind them, in the order of the table. */
export function shownOf({ totals }: Report, one: IndicatorView): Total[] {
  if (totals.length <= MOST) return totals;
  const weight = ({ figures }: Total) => {
    const figure = figures[one.code];
    return figure?.denominator ?? figure?.numerator ?? 0;
  };
  const most = new Set([...totals].sort((a, b) => weight(b) - weight(a)).slice(0, MOST));
  return totals.filter((total) => most.has(total));
}

/** Whether no line leads to this one, so that it needs a dot of its own. */
export const alone = (data: (number | null)[], place: number) =>
  (data[place - 1] ?? null) === null && (data[place + 1] ?? null) === null;
