import dayjs from "dayjs";
import { expect, test } from "vitest";

import {
  addressOf,
  askedOf,
  closer,
  fitting,
  inside,
  outside,
  period,
  questionOf,
  secondsOf,
  type Asked,
} from "./asked";

const ask = (address: string) => askedOf(new URLSearchParams(address));
const noon = dayjs("2026-11-27T14:20");

test("an address is read back as it was written", () => {
  const asked = askedOf(
    new URLSearchParams("from=2026-11-01&until=2026-12-01&step=DAY&dimension=TEAM&codes=csat,fcr"),
  );
  expect(askedOf(new URLSearchParams(addressOf(asked)))).toEqual(asked);
});

test("what nobody offers is not asked", () => {
  const asked = askedOf(new URLSearchParams("from=yesterday&step=YEAR&dimension=NAME"));
  expect(asked).toMatchObject({ step: "HOUR", dimension: "ALL" });
  expect(asked.from).toMatch(/^\d{4}-/);
});

test("a quarter begins in its first month", () => {
  expect(period("quarter", dayjs("2026-11-27"))).toEqual({
    from: "2026-10-01",
    until: "2027-01-01",
    step: "MONTH",
  });
});

test("a month opens to days, a day to hours, an hour to minutes, a minute to nothing more", () => {
  const asked = { ...ask(""), ...period("quarter", dayjs("2026-11-27")) };
  const open = (at: string, from: Asked) => {
    const closest = closer(from, at);
    if (closest === null) throw new Error("It opens");
    return closest;
  };
  const month = open(dayjs("2026-11-01").toISOString(), asked);
  expect(month).toMatchObject({ from: "2026-11-01", until: "2026-12-01", step: "DAY" });
  const day = open(dayjs("2026-11-05").toISOString(), month);
  expect(day).toMatchObject({ from: "2026-11-05", until: "2026-11-06", step: "HOUR" });
  const hour = open(dayjs("2026-11-05T09:00").toISOString(), day);
  expect(hour).toMatchObject({ step: "MINUTE", from: "2026-11-05", fromHour: 9, untilHour: 10 });
  expect(closer(hour, hour.from)).toBeNull();
  expect(closer({ ...day, dimension: "AGENT" }, day.from)).toBeNull();
  expect(closer({ ...day, dimension: "TEAM", second: "CHANNEL" }, day.from)).toBeNull();
});

test("two at once and hours of a day stand in the address", () => {
  const asked = ask(
    "from=2026-11-01&until=2026-11-08&step=HOUR&dimension=TEAM&second=CHANNEL&within=app&codes=aht",
  );
  expect(asked).toMatchObject({ dimension: "TEAM", second: "CHANNEL", within: "app" });
  expect(ask(new URLSearchParams(addressOf(asked)).toString())).toEqual(asked);
  expect(questionOf(asked)).not.toHaveProperty("fromHour");
  const minutes = ask("from=2026-11-02&until=2026-11-03&step=MINUTE&fromHour=9&untilHour=12");
  expect(questionOf(minutes)).toMatchObject({ fromHour: 9, untilHour: 12 });
  expect(ask(new URLSearchParams(addressOf(minutes)).toString())).toEqual(minutes);
});

test("two at once are two of five", () => {
  expect(secondsOf("TEAM")).toEqual(["QUEUE", "CHANNEL", "BUSINESS", "BRANCH"]);
  expect(secondsOf("AGENT")).toEqual([]);
  expect(ask("dimension=TEAM&second=AGENT").second).toBeNull();
  expect(fitting({ ...ask("dimension=TEAM&second=CHANNEL"), dimension: "ALL" }).second).toBeNull();
});

test("what cannot be answered so finely is asked by a longer step", () => {
  const two = { ...ask("dimension=TEAM&second=CHANNEL"), from: "2026-11-01" };
  expect(fitting({ ...two, until: "2026-11-08" }).step).toBe("HOUR");
  expect(fitting({ ...two, until: "2026-11-09" }).step).toBe("DAY");
  expect(fitting({ ...two, until: "2027-04-01" }).step).toBe("MONTH");
  expect(fitting({ ...two, second: null, until: "2026-12-01" }).step).toBe("HOUR");
  expect(fitting({ ...two, second: null, until: "2027-04-01" }).step).toBe("DAY");
});

test("minutes are of at most six hours of one day, of today the last ones", () => {
  const month = { ...ask("dimension=BRANCH"), ...period("month", noon), step: "MINUTE" as const };
  expect(fitting(month, noon)).toMatchObject({
    from: "2026-11-27",
    until: "2026-11-28",
    fromHour: 12,
    untilHour: 15,
    dimension: "ALL",
    second: null,
  });
  const past = { ...month, from: "2026-11-02", until: "2026-11-03", dimension: "TEAM" as const };
  expect(fitting(past, noon)).toMatchObject({ fromHour: 9, untilHour: 12, dimension: "TEAM" });
  expect(fitting({ ...past, fromHour: 8, untilHour: 23 }, noon)).toMatchObject({
    fromHour: 8,
    untilHour: 14,
  });
});

test("a value opens to what lies within it, and back", () => {
  const branches = ask("dimension=BRANCH&step=DAY");
  const east = inside(branches, "east");
  expect(east).toMatchObject({ dimension: "TEAM", second: "BRANCH", within: "east" });
  expect(inside(ask("dimension=TEAM"), "cards")).toMatchObject({
    dimension: "AGENT",
    second: null,
    within: "cards",
  });
  expect(inside(ask("dimension=BUSINESS"), "card")).toBeNull();
  if (east === null) throw new Error("A branch opens");
  expect(inside(east, "cards")).toBeNull();
  expect(outside(east)).toEqual(branches);
  expect(outside(branches)).toBeNull();
});
