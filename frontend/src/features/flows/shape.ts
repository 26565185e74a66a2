import type { Flow, Slot, Step } from "./flows-api";

export type Does = Step["does"];

export const EVERY: Does[] = ["ASK", "SAY", "DECIDE", "CONFIRM", "ACT", "HAND_OVER", "END"];

const nothing = () => ({ zh: "", en: "" });

const BEGINNINGS: Record<Does, string> = {
  ASK: "ask",
  SAY: "say",
  DECIDE: "decide",
  CONFIRM: "confirm",
  ACT: "act",
  HAND_OVER: "hand-over",
  END: "end",
};

/** `say-1`, `say-2`, …: the first that nothing is called yet. */
export function freeName(beginning: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${beginning}-${String(number)}`)) number += 1;
  return `${beginning}-${String(number)}`;
}

/** A flow of one end, to begin with. */
export const emptyFlow = (
  head: Pick<Flow, "code" | "name" | "business"> & { begins: Flow["begins"] },
): Flow => ({
  ...head,
  offer: head.name,
  slots: [],
  steps: [{ does: "END", id: "end-1", words: nothing() }],
  examples: [],
});

export const emptySlot = (name: string): Slot => ({
  name,
  kind: "TEXT",
  label: nothing(),
  prompt: nothing(),
  again: null,
  optional: false,
  choices: [],
  least: null,
  most: null,
  known: null,
});

/** Another step that leads to `next`, which nothing leads to yet; what it asks for is entered with it. */
export function withStep(flow: Flow, does: Does, next: string, acts: readonly string[]) {
  const id = freeName(
    BEGINNINGS[does],
    flow.steps.map((step) => step.id),
  );
  const slot = freeName(
    "slot",
    flow.slots.map(({ name }) => name),
  );
  const step = stepOf(does, id, next, slot, acts[0] ?? "");
  const at = flow.steps.findIndex((each) => each.id === next);
  return {
    id,
    flow: {
      ...flow,
      slots: does === "ASK" ? [...flow.slots, emptySlot(slot)] : flow.slots,
      steps: flow.steps.toSpliced(at < 0 ? flow.steps.length : at, 0, step),
    },
  };
}

function stepOf(does: Does, id: string, next: string, slot: string, act: string): Step {
  switch (does) {
    case "ASK":
      return { does, id, slot, next };
    case "SAY":
    case "CONFIRM":
      return { does, id, words: nothing(), next };
    case "DECIDE":
      return { does, id, branches: [{ when: "", next }], otherwise: next };
    case "ACT":
      return { does, id, act, next, refused: null };
    case "HAND_OVER":
    case "END":
      return { does, id, words: nothing() };
  }
}

/** The same step, leading elsewhere wherever it led to `from`. */
function led(step: Step, from: string, to: string): Step {
  const turned = (id: string) => (id === from ? to : id);
  switch (step.does) {
    case "DECIDE":
      return {
        ...step,
        branches: step.branches.map((branch) => ({ ...branch, next: turned(branch.next) })),
        otherwise: turned(step.otherwise),
      };
    case "ACT":
      return {
        ...step,
        next: turned(step.next),
        refused: step.refused === null ? null : turned(step.refused),
      };
    case "ASK":
    case "SAY":
    case "CONFIRM":
      return { ...step, next: turned(step.next) };
    case "HAND_OVER":
    case "END":
      return step;
  }
}

/** A new step in front of this one: whatever led here leads there, and it leads here. */
export function before(flow: Flow, step: Step, does: Does, acts: readonly string[]) {
  const added = withStep(flow, does, step.id, acts);
  const steps = added.flow.steps.map((each) =>
    each.id === added.id ? each : led(each, step.id, added.id),
  );
  return { id: added.id, flow: { ...added.flow, steps } };
}

/** What led to it leads to what came after it; what only it asked for goes too. */
export function without(flow: Flow, step: Step): Flow {
  const after = "next" in step ? step.next : step.does === "DECIDE" ? step.otherwise : "";
  const steps = flow.steps
    .filter(({ id }) => id !== step.id)
    .map((each) => led(each, step.id, after));
  const asked = step.does === "ASK" ? step.slot : null;
  const still = steps.some((each) => each.does === "ASK" && each.slot === asked);
  const slots = still ? flow.slots : flow.slots.filter(({ name }) => name !== asked);
  return { ...flow, steps, slots };
}

export const replaced = <T>(list: readonly T[], at: number, change: Partial<T>): T[] =>
  list.map((each, index) => (index === at ? { ...each, ...change } : each));

/** Without the empty lines that one leaves while writing. */
export const tidy = (flow: Flow): Flow => ({
  ...flow,
  begins: { zh: written(flow.begins.zh), en: written(flow.begins.en) },
  slots: flow.slots.map((slot) => ({
    ...slot,
    choices: slot.choices.map((choice) => ({ ...choice, words: written(choice.words) })),
  })),
});

const written = (lines: readonly string[]) =>
  lines.map((line) => line.trim()).filter((line) => line !== "");
