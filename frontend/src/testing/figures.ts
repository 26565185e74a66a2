import dayjs from "dayjs";

import type { Schema } from "@/shared/api/types";

type Report = Schema<"Report">;
type Total = Report["totals"][number];

const figures = (answered: number) => ({
  answered: { numerator: answered, denominator: null, value: answered, hidden: false },
});

const called = (word: string) => ({ zh: word, en: word });

/** What a place counted in the whole time; it is called as it is coded. */
export const total = ({
  value,
  second = null,
  answered = 1,
}: {
  value: string;
  second?: string | null;
  answered?: number;
}): Total => ({
  value,
  second,
  name: called(value),
  secondName: second === null ? null : called(second),
  figures: figures(answered),
  before: figures(0),
});

/** A report of 23 November with one figure. */
export const report = ({
  lines = [],
  totals = [],
  wholeSince = null,
}: {
  lines?: { at: string; value: string; second?: string | null; answered: number }[];
  totals?: Total[];
  wholeSince?: string | null;
}): Report => ({
  from: "2026-11-23",
  until: "2026-11-24",
  beforeFrom: "2026-11-22",
  wholeSince,
  open: [],
  indicators: [
    {
      code: "answered",
      version: 1,
      name: { zh: "人工接起量", en: "Answered" },
      about: { zh: "由坐席接起的次数", en: "Taken by an agent" },
      numerator: "answered",
      denominator: null,
      unit: "COUNT",
      good: "NONE",
      target: null,
      hiddenBelow: 0,
      openDays: 0,
      variant: null,
      within: null,
      owner: "operations",
    },
  ],
  lines: lines.map(({ at, value, second = null, answered }) => ({
    at: dayjs(`2026-11-23T${at}`).toISOString(),
    value,
    second,
    figures: figures(answered),
  })),
  totals,
});
