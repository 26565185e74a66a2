import dayjs from "dayjs";
import { expect, test } from "vitest";

import { report, total } from "@/testing/figures";

import { alone, nameOf, shownOf, timesOf } from "./chart-parts";

const day = (clock: string) => dayjs(`2026-11-23T${clock}`).valueOf();

test("every minute so far is shown, also one in which nothing was counted", () => {
  const asked = report({ lines: [{ at: "09:07", value: "cards", answered: 2 }] });
  const hours = { fromHour: 9, untilHour: 12 };

  expect(timesOf(asked, "MINUTE", hours, day("09:30"))).toHaveLength(30);
  expect(timesOf(asked, "MINUTE", hours, day("20:00"))).toHaveLength(180);
  expect(timesOf(asked, "MINUTE", hours, day("08:00"))).toEqual([]);
  expect(timesOf(asked, "HOUR", null)).toEqual([day("09:07")]);
});

test("of too many, those with the most behind them are shown, in the order of the table", () => {
  const totals = ["a", "b", "c", "d", "e", "f", "g", "h"].map((value, place) =>
    total({ value, answered: place }),
  );
  const asked = report({ totals });
  const [one] = asked.indicators;
  if (one === undefined) throw new Error("There is a figure");

  expect(shownOf(asked, one).map(({ value }) => value)).toEqual(["c", "d", "e", "f", "g", "h"]);
  expect(shownOf(report({ totals: totals.slice(0, 3) }), one)).toHaveLength(3);
});

test("a place of two is called by both", () => {
  expect(nameOf(total({ value: "cards", second: "app" }))).toBe("cards · app");
  expect(nameOf(total({ value: "cards" }))).toBe("cards");
});

test("a minute between two without a figure has a dot of its own", () => {
  expect([0, 1, 2, 3].map((place) => alone([5, null, 0, null], place))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
