import dayjs, { type Dayjs } from "dayjs";

import type { Schema } from "@/shared/api/types";

export type Step = Schema<"ReportStep">;
export type Dimension = Schema<"ReportDimension">;

/** What is read, as it stands in the address of the page: a link to it is a saved question. */
export interface Asked {
  from: string;
  until: string;
  step: Step;
  dimension: Dimension;
  within: string;
  codes: string[];
}

const DAY = "YYYY-MM-DD";
const usual = ["offered", "answered", "service-level", "abandon-rate", "asa", "aht", "csat", "fcr"];

export const steps: readonly Step[] = ["HOUR", "DAY", "MONTH"];
export const dimensions: readonly Dimension[] = [
  "ALL",
  "QUEUE",
  "TEAM",
  "AGENT",
  "CHANNEL",
  "BUSINESS",
];

const oneOf = <T extends string>(all: readonly T[], word: string | null, otherwise: T) =>
  all.find((each) => each === word) ?? otherwise;

const day = (word: string | null, otherwise: Dayjs) =>
  word !== null && /^\d{4}-\d{2}-\d{2}$/.test(word) ? word : otherwise.format(DAY);

/** Whatever the address does not say is today, by the hour, of the whole house. */
export function askedOf(address: URLSearchParams): Asked {
  const codes = address.get("codes")?.split(",").filter(Boolean) ?? [];
  return {
    from: day(address.get("from"), dayjs()),
    until: day(address.get("until"), dayjs().add(1, "day")),
    step: oneOf(steps, address.get("step"), "HOUR"),
    dimension: oneOf(dimensions, address.get("dimension"), "ALL"),
    within: address.get("within") ?? "",
    codes: codes.length > 0 ? codes : usual,
  };
}

export const addressOf = ({ codes, ...rest }: Asked) => ({ ...rest, codes: codes.join(",") });

export const periods = ["today", "yesterday", "month", "last-month", "quarter"] as const;
export type Period = (typeof periods)[number];

const whole = (from: Dayjs, until: Dayjs, step: Step) => ({
  from: from.format(DAY),
  until: until.format(DAY),
  step,
});

/** A time that people ask for by name, with the step in which it is usually read. */
export function period(name: Period, now: Dayjs = dayjs()): Pick<Asked, "from" | "until" | "step"> {
  const today = now.startOf("day");
  const month = now.startOf("month");
  switch (name) {
    case "today":
      return whole(today, today.add(1, "day"), "HOUR");
    case "yesterday":
      return whole(today.subtract(1, "day"), today, "HOUR");
    case "month":
      return whole(month, month.add(1, "month"), "DAY");
    case "last-month":
      return whole(month.subtract(1, "month"), month, "DAY");
    case "quarter": {
      const first = month.subtract(month.month() % 3, "month");
      return whole(first, first.add(3, "month"), "MONTH");
    }
  }
}

/** One step deeper into a line: a month by days, a day by hours; an hour is the end. */
export function closer(asked: Asked, at: string): Asked | null {
  const begin = dayjs(at);
  switch (asked.step) {
    case "MONTH":
      return { ...asked, ...whole(begin, begin.add(1, "month"), "DAY") };
    case "DAY":
      return { ...asked, ...whole(begin, begin.add(1, "day"), "HOUR") };
    case "HOUR":
      return null;
  }
}
