import dayjs from "dayjs";
import { expect, test } from "vitest";

import { addressOf, askedOf, closer, period } from "./asked";

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

test("a month opens to days, a day to hours, an hour to nothing more", () => {
  const asked = { ...askedOf(new URLSearchParams()), ...period("quarter", dayjs("2026-11-27")) };
  const month = closer(asked, dayjs("2026-11-01").toISOString());
  expect(month).toMatchObject({ from: "2026-11-01", until: "2026-12-01", step: "DAY" });
  if (month === null) throw new Error("A month opens");
  const day = closer(month, dayjs("2026-11-05").toISOString());
  expect(day).toMatchObject({ from: "2026-11-05", until: "2026-11-06", step: "HOUR" });
  if (day === null) throw new Error("A day opens");
  expect(closer(day, day.from)).toBeNull();
});
