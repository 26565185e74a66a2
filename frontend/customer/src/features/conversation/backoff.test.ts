// @vitest-environment node
import { backoff, passes } from "@/features/conversation/backoff";

test("tries come further apart, up to fifteen seconds", () => {
  expect([0, 1, 2, 3, 9].map((attempt) => backoff(attempt, 1))).toEqual([
    500, 1000, 2000, 4000, 15_000,
  ]);
});

test("chance spreads them over half the time", () => {
  expect(backoff(4, 0)).toBe(4000);
  expect(backoff(4, 0.999)).toBeGreaterThan(7900);
});

test.each(["web.store-unavailable", "conversation.overloaded", "channel.too-fast", "web.offline"])(
  "%s passes by itself",
  (code) => {
    expect(passes(code)).toBe(true);
  },
);

test.each(["conversation.closed", "conversation.text-too-long", "conversation.not-yours"])(
  "%s does not",
  (code) => {
    expect(passes(code)).toBe(false);
  },
);
