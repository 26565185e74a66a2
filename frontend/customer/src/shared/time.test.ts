// @vitest-environment node
import { fullDate, waitWords } from "@/shared/time";

test.each([
  [0, "不到 1 分钟"],
  [59, "不到 1 分钟"],
  [61, "约 2 分钟"],
  [118, "约 2 分钟"],
  [3_600, "约 1 小时"],
  [5_400, "约 1.5 小时"],
])("%i seconds of waiting are %s", (seconds, words) => {
  expect(waitWords(seconds)).toBe(words);
});

test("a date is written the Chinese way", () => {
  expect(fullDate("2026-11-22T04:00:00Z")).toBe("2026年11月22日");
});
