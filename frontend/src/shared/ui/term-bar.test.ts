import type { Schema } from "@/shared/api/types";

import { reading } from "./term-bar";

const clock: Schema<"ClockView"> = {
  id: "k1",
  subject: "ticket:t1",
  term: "ticket.request",
  state: "RUNNING",
  startedAt: "2026-11-22T07:00:00Z",
  dueAt: "2026-11-22T08:00:00Z",
  warned: 0,
  stoppedAt: null,
  rule: null,
  pausedSince: null,
  extensions: [],
};

const at = (time: string) => Date.parse(`2026-11-22T${time}:00Z`);

test("a bar empties as time runs", () => {
  expect(reading(clock, at("07:15"))).toMatchObject({ look: "calm", left: 0.75 });
});

test("it turns amber near its end", () => {
  expect(reading(clock, at("07:50"))).toMatchObject({ look: "warned", words: "剩 10 分钟" });
});

test("it is broken from the due moment on, even before the server says so", () => {
  expect(reading(clock, at("08:05"))).toMatchObject({ look: "broken", words: "超时 5 分钟" });
});

test("while time stands still nothing is counted down", () => {
  const paused = { ...clock, pausedSince: "2026-11-22T07:30:00Z" };
  expect(reading(paused, at("09:00"))).toMatchObject({ look: "calm", words: "已暂停", left: 0.5 });
});

test("a kept term stays kept", () => {
  const kept = { ...clock, state: "KEPT" as const, stoppedAt: "2026-11-22T07:30:00Z" };
  expect(reading(kept, at("09:00"))).toMatchObject({ look: "calm", words: "按时完成" });
});
