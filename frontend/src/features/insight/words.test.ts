import { expect, test } from "vitest";

import type { Figure, IndicatorView } from "./insight-api";
import { change, inUnit, kept, words } from "./words";

const level: IndicatorView = {
  code: "service-level",
  version: 1,
  name: { zh: "服务水平", en: "Service level" },
  about: { zh: "", en: "" },
  numerator: "answered<=60",
  denominator: "offered",
  unit: "PERCENT",
  good: "UP",
  target: 80,
  hiddenBelow: 0,
  openDays: 0,
  variant: null,
  within: null,
  owner: "operations",
};

const figure = (value: number | null): Figure => ({
  numerator: 1,
  denominator: 2,
  value,
  hidden: false,
});

test("figures are said in their unit", () => {
  expect(inUnit(83.333, "PERCENT")).toBe("83.3%");
  expect(inUnit(65.2, "SECONDS")).toBe("1:05");
  expect(words({ ...figure(null), hidden: true }, level)).not.toBe("—");
  expect(words(figure(null), level)).toBe("—");
});

test("a target is kept or not, or there is nothing to judge", () => {
  expect(kept(figure(80), level)).toBe(true);
  expect(kept(figure(79.9), level)).toBe(false);
  expect(kept(figure(4), { ...level, good: "DOWN", target: 5 })).toBe(true);
  expect(kept(figure(null), level)).toBeNull();
});

test("less is better where less is good", () => {
  expect(change(figure(85), figure(80), level)).toMatchObject({ better: true });
  expect(change(figure(30), figure(20), { ...level, unit: "SECONDS", good: "DOWN" })).toEqual({
    words: "▲ 50%",
    better: false,
  });
  expect(change(figure(3), figure(0), { ...level, unit: "COUNT" })).toBeNull();
});
