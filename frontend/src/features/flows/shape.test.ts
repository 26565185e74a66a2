import type { Flow, Step } from "./flows-api";
import { layout } from "./layout";
import { before, emptyFlow, EVERY, tidy, without, withStep } from "./shape";

const made = () =>
  emptyFlow({
    code: "book-a-coin",
    name: { zh: "纪念币预约", en: "Book a coin" },
    business: "card",
    begins: { zh: ["我要预约纪念币", ""], en: [] },
  });

const stepOf = (flow: Flow, id: string): Step => {
  const step = flow.steps.find((each) => each.id === id);
  if (!step) throw new Error(`No step ${id}`);
  return step;
};

const leadsSomewhere = (flow: Flow) => {
  const ids = new Set(flow.steps.map(({ id }) => id));
  return flow.steps.every((step) => {
    if (step.does === "DECIDE")
      return [...step.branches.map(({ next }) => next), step.otherwise].every((id) => ids.has(id));
    return !("next" in step) || ids.has(step.next);
  });
};

test("a question put before the end brings its slot, and takes it away again", () => {
  const { flow, id } = before(made(), stepOf(made(), "end-1"), "ASK", []);
  expect(flow.steps.map(({ id: each }) => each)).toEqual(["ask-1", "end-1"]);
  expect(flow.slots.map(({ name }) => name)).toEqual(["slot-1"]);

  const back = without(flow, stepOf(flow, id));
  expect(back).toEqual(made());
});

test("whatever is added or taken away, every step leads to one that is there", () => {
  let flow = made();
  for (const does of [...EVERY, ...EVERY]) {
    flow = withStep(flow, does, "end-1", ["block-card"]).flow;
    flow = before(flow, stepOf(flow, "end-1"), "DECIDE", []).flow;
    expect(leadsSomewhere(flow)).toBe(true);
    expect(new Set(flow.steps.map(({ id }) => id)).size).toBe(flow.steps.length);
  }
  for (const step of flow.steps.filter(({ id }) => id !== "end-1")) {
    if (step.does === "HAND_OVER" || step.does === "END") continue;
    flow = without(flow, step);
    expect(leadsSomewhere(flow)).toBe(true);
  }
});

test("no arrow leaves the picture, wherever it leads", () => {
  let { flow } = before(made(), stepOf(made(), "end-1"), "DECIDE", []);
  flow = before(flow, stepOf(flow, "end-1"), "SAY", []).flow;
  const decide = stepOf(flow, "decide-1");
  if (decide.does !== "DECIDE") throw new Error("Not a decision");
  const back = { when: "slot-1 is known", next: "decide-1" };
  const far = { ...decide, branches: [...decide.branches, back], otherwise: "end-1" };
  flow = { ...flow, steps: flow.steps.map((each) => (each.id === far.id ? far : each)) };

  const { ways, width, height } = layout(flow);
  expect(ways).toHaveLength(4);
  for (const { path } of ways) {
    const xs = [...path.matchAll(/[MHC ]?(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g)].map((found) =>
      Number(found[1]),
    );
    const lanes = [...path.matchAll(/H(-?\d+(?:\.\d+)?)/g)].map((found) => Number(found[1]));
    const rows = [...path.matchAll(/V(-?\d+(?:\.\d+)?)/g)].map((found) => Number(found[1]));
    expect(Math.min(...xs, ...lanes)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs, ...lanes)).toBeLessThanOrEqual(width);
    expect(Math.min(0, ...rows)).toBe(0);
    expect(Math.max(0, ...rows)).toBeLessThanOrEqual(height);
  }
});

test("empty lines are not kept", () => {
  expect(tidy(made()).begins.zh).toEqual(["我要预约纪念币"]);
});
