import dayjs, { type Dayjs } from "dayjs";

import type { Schema } from "@/shared/api/types";

export type Step = Schema<"ReportStep">;
export type Dimension = Schema<"ReportDimension">;

/** What is read, as it stands in the address of the page: a link to it is a saved question. */
export interface Asked {
  from: string;
  until: string;
  /** Of the one day that is read by the minute; 0 and 24 otherwise. */
  fromHour: number;
  untilHour: number;
  step: Step;
  dimension: Dimension;
  second: Dimension | null;
  within: string;
  codes: string[];
}

/** By what figures are told apart. */
export type Apart = Pick<Asked, "dimension" | "second">;

const DAY = "YYYY-MM-DD";
const usual = ["offered", "answered", "service-level", "abandon-rate", "asa", "aht", "csat", "fcr"];

export const steps: readonly Step[] = ["MINUTE", "HOUR", "DAY", "MONTH"];
export const dimensions: readonly Dimension[] = [
  "ALL",
  "QUEUE",
  "TEAM",
  "AGENT",
  "CHANNEL",
  "BUSINESS",
  "BRANCH",
];

/** Any two of these are counted together. */
const paired: readonly Dimension[] = ["QUEUE", "TEAM", "CHANNEL", "BUSINESS", "BRANCH"];

/** Only these are counted by the minute. */
const byMinute: readonly Dimension[] = ["ALL", "QUEUE", "TEAM", "CHANNEL"];

/** By the minute at most so many hours of one day. */
export const MOST_HOURS = 6;
const LONGEST_BY_HOUR = 92;
const LONGEST_OF_TWO_BY_HOUR = 7;
const LONGEST_OF_TWO_BY_DAY = 92;

/** What a dimension can be read together with. */
export const secondsOf = (first: Dimension): readonly Dimension[] =>
  paired.includes(first) ? paired.filter((each) => each !== first) : [];

const oneOf = <T extends string>(all: readonly T[], word: string | null) =>
  all.find((each) => each === word);

const day = (word: string | null, otherwise: Dayjs) =>
  word !== null && /^\d{4}-\d{2}-\d{2}$/.test(word) ? word : otherwise.format(DAY);

const hour = (word: string | null, otherwise: number) =>
  word !== null && /^\d{1,2}$/.test(word) ? Number(word) : otherwise;

/** Whatever the address does not say is today, by the hour, of the whole house. */
export function askedOf(address: URLSearchParams): Asked {
  const codes = address.get("codes")?.split(",").filter(Boolean) ?? [];
  const dimension = oneOf(dimensions, address.get("dimension")) ?? "ALL";
  return fitting({
    from: day(address.get("from"), dayjs()),
    until: day(address.get("until"), dayjs().add(1, "day")),
    fromHour: hour(address.get("fromHour"), 0),
    untilHour: hour(address.get("untilHour"), 24),
    step: oneOf(steps, address.get("step")) ?? "HOUR",
    dimension,
    second: oneOf(secondsOf(dimension), address.get("second")) ?? null,
    within: address.get("within") ?? "",
    codes: codes.length > 0 ? codes : usual,
  });
}

/** What the server is asked; what is not chosen is not said. */
export function questionOf({ fromHour, untilHour, second, ...rest }: Asked) {
  return {
    ...rest,
    ...(rest.step === "MINUTE" && { fromHour, untilHour }),
    ...(second !== null && { second }),
  };
}

export const addressOf = (asked: Asked): Record<string, string> => {
  const { codes, fromHour, untilHour, ...rest } = questionOf(asked);
  return {
    ...rest,
    codes: codes.join(","),
    ...(fromHour !== undefined && { fromHour: String(fromHour), untilHour: String(untilHour) }),
  };
};

/** The same question, as near as it can be answered: minutes of some hours of a day, two at once by longer steps. */
export function fitting(asked: Asked, now: Dayjs = dayjs()): Asked {
  const second =
    asked.second !== null && secondsOf(asked.dimension).includes(asked.second)
      ? asked.second
      : null;
  if (asked.step === "MINUTE") return minutes(asked, now);
  const days = dayjs(asked.until).diff(asked.from, "day");
  return {
    ...asked,
    second,
    fromHour: 0,
    untilHour: 24,
    step: longEnough(asked.step, days, second !== null),
  };
}

function longEnough(step: Step, days: number, two: boolean): Step {
  if (step === "HOUR" && days > (two ? LONGEST_OF_TWO_BY_HOUR : LONGEST_BY_HOUR)) {
    return longEnough("DAY", days, two);
  }
  return step === "DAY" && two && days > LONGEST_OF_TWO_BY_DAY ? "MONTH" : step;
}

function minutes(asked: Asked, now: Dayjs): Asked {
  const { fromHour, untilHour, dimension } = asked;
  const last = dayjs(asked.until).subtract(1, "day");
  const day = last.isAfter(now) ? now.startOf("day") : last;
  const whole = fromHour >= untilHour || (fromHour === 0 && untilHour === 24);
  const end = day.isSame(now, "day") ? Math.max(3, now.hour() + 1) : 12;
  const first = whole ? end - 3 : Math.min(fromHour, 23);
  return {
    ...asked,
    from: day.format(DAY),
    until: day.add(1, "day").format(DAY),
    fromHour: first,
    untilHour: whole ? end : Math.min(untilHour, first + MOST_HOURS, 24),
    dimension: byMinute.includes(dimension) ? dimension : "ALL",
    second: null,
    within: "",
  };
}

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

/** One step deeper into a line: a month by days, a day by hours, an hour by minutes where these are counted. */
export function closer(asked: Asked, at: string): Asked | null {
  const begin = dayjs(at);
  switch (asked.step) {
    case "MONTH":
      return { ...asked, ...whole(begin, begin.add(1, "month"), "DAY") };
    case "DAY":
      return { ...asked, ...whole(begin, begin.add(1, "day"), "HOUR") };
    case "HOUR": {
      if (asked.second !== null || !byMinute.includes(asked.dimension)) return null;
      const day = begin.startOf("day");
      const hours = { fromHour: begin.hour(), untilHour: begin.hour() + 1 };
      return { ...asked, ...whole(day, day.add(1, "day"), "MINUTE"), ...hours };
    }
    case "MINUTE":
      return null;
  }
}

/** What lies within a value of it; a person within a team and the rest by both. */
const INSIDE: Partial<Record<Dimension, Dimension>> = {
  TEAM: "AGENT",
  QUEUE: "BUSINESS",
  CHANNEL: "BUSINESS",
  BRANCH: "TEAM",
};

/** Opens a value to what lies within it; null where nothing does. */
export function inside(asked: Asked, value: string): Asked | null {
  const inner = INSIDE[asked.dimension];
  if (inner === undefined || asked.second !== null) return null;
  const second = inner === "AGENT" ? null : asked.dimension;
  return {
    ...asked,
    dimension: inner,
    second,
    within: value,
    step: asked.step === "MINUTE" ? "HOUR" : asked.step,
  };
}

/** Back from what lies within a value to all values; null where nothing is narrowed. */
export function outside(asked: Asked): Asked | null {
  if (asked.within === "") return null;
  return { ...asked, dimension: asked.second ?? "TEAM", second: null, within: "" };
}
