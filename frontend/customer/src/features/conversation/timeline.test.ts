// @vitest-environment node
import { Timeline } from "@/features/conversation/timeline";
import type { Message } from "@/shared/api/types";

const message = (number: number) => ({ number, kind: "TEXT", text: `${number}` }) as Message;

test("messages stand in the order of their numbers, however they arrive", () => {
  const timeline = new Timeline();
  timeline.add([message(3), message(1)]);
  timeline.add([message(2)]);
  expect(timeline.items.map((each) => each.number)).toEqual([1, 2, 3]);
});

test("what is known already is not new", () => {
  const timeline = new Timeline();
  expect(timeline.add([message(1), message(1)])).toHaveLength(1);
  expect(timeline.add([message(1), message(2)]).map((each) => each.number)).toEqual([2]);
});

test("it goes on from the last number without a gap before it", () => {
  const timeline = new Timeline();
  timeline.add([message(1), message(2), message(5)]);
  expect([timeline.seen, timeline.last]).toEqual([2, 5]);
  timeline.add([message(4), message(3)]);
  expect(timeline.seen).toBe(5);
});
