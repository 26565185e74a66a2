import { inMilliseconds, inMinutes, ofMinutes } from "./duration";

test("durations of the server are read in all their parts", () => {
  expect(inMinutes("PT15M")).toBe(15);
  expect(inMinutes("PT2160H")).toBe(90 * 24 * 60);
  expect(inMilliseconds("PT1H30M5S")).toBe(5_405_000);
  expect(inMinutes("PT0S")).toBe(0);
});

test("what was written is read back", () => {
  expect(inMinutes(ofMinutes(720))).toBe(720);
});
