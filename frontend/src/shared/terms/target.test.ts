import { minutesOf, targetWords } from "./target";

const name = (code: string) => (code === "cn-office" ? "机关办公时间" : code);

test("durations are read as the server writes them", () => {
  expect(minutesOf("PT24H")).toBe(1440);
  expect(minutesOf("PT1H30M")).toBe(90);
  expect(minutesOf("PT15M")).toBe(15);
});

test("a target reads as people say it", () => {
  expect(targetWords({ kind: "DAYS", days: 15 }, name)).toBe("15 个自然日");
  expect(targetWords({ kind: "WORKING_TIME", time: "PT4H", calendar: "cn-office" }, name)).toBe(
    "4 小时（机关办公时间）",
  );
});
