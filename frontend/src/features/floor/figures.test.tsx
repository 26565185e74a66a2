import { floor } from "@/testing/cast";

import { figuresOf } from "./figures";

const figure = (label: string, ...given: Parameters<typeof floor>) =>
  figuresOf(floor(...given)).find((each) => each.label === label);

test("a wait that is too long is bad, one that gets long is noticed in time", () => {
  expect(figure("floor.longest", { longestWaitSeconds: 30 })?.judgement).toBe("good");
  expect(figure("floor.longest", { longestWaitSeconds: 75 })?.judgement).toBe("soon");
  expect(figure("floor.longest", { longestWaitSeconds: 118 })).toMatchObject({
    value: "1:58",
    judgement: "bad",
  });
});

test("nothing counted yet is no success and no failure", () => {
  expect(figure("floor.satisfied", {})).toMatchObject({ value: "—", judgement: "none" });
  expect(figure("floor.level", {})).toMatchObject({ value: "—", judgement: "none" });
});

test("shares are judged against the service's targets", () => {
  const rating = { answers: 54, good: 51 };
  expect(figure("floor.satisfied", {}, { rating })).toMatchObject({
    value: "94%",
    judgement: "good",
  });
  const serviceLevel = { good: 76, total: 88, seconds: 60, target: 90 };
  expect(figure("floor.level", {}, { serviceLevel })).toMatchObject({
    value: "86%",
    judgement: "soon",
  });
  expect(
    figure("floor.level", {}, { serviceLevel: { ...serviceLevel, target: 80 } }),
  ).toMatchObject({ target: "60 秒内 ≥ 80%", judgement: "good" });
  expect(
    figure("floor.level", {}, { serviceLevel: { ...serviceLevel, target: null } }),
  ).toMatchObject({ target: "60 秒内", judgement: "none" });
});

test("one broken term is one too many", () => {
  expect(figure("floor.terms-broken", {}, { ticketsBroken: 1 })?.judgement).toBe("bad");
});
