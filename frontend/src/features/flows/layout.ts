import type { Flow, Step } from "./flows-api";

export const WIDTH = 176;
export const HEIGHT = 56;
const GAP_X = 28;
const GAP_Y = 44;

export interface Placed {
  step: Step;
  x: number;
  y: number;
}

export interface Arrow {
  from: string;
  to: string;
  label: string;
}

/** Where a step goes on, with what is written on the arrow. */
export function arrowsOf(step: Step): Arrow[] {
  const from = step.id;
  switch (step.does) {
    case "ASK":
    case "SAY":
    case "CONFIRM":
      return [{ from, to: step.next, label: "" }];
    case "ACT":
      return [
        { from, to: step.next, label: "" },
        ...(step.refused === null ? [] : [{ from, to: step.refused, label: "✕" }]),
      ];
    case "DECIDE":
      return [
        ...step.branches.map(({ when, next }) => ({ from, to: next, label: when })),
        { from, to: step.otherwise, label: "" },
      ];
    case "HAND_OVER":
    case "END":
      return [];
  }
}

/** Every step one row below the last that leads to it; what nothing leads to stands at the bottom. */
export function layout(flow: Flow): { placed: Placed[]; width: number; height: number } {
  const rows = rowsOf(flow);
  const byRow = new Map<number, Step[]>();
  for (const step of flow.steps) {
    const row = rows.get(step.id) ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), step]);
  }
  const widest = Math.max(1, ...[...byRow.values()].map((steps) => steps.length));
  const width = widest * (WIDTH + GAP_X) + GAP_X;
  const placed = [...byRow].flatMap(([row, steps]) => {
    const left = (width - steps.length * (WIDTH + GAP_X) + GAP_X) / 2;
    return steps.map((step, column) => ({
      step,
      x: left + column * (WIDTH + GAP_X),
      y: 12 + row * (HEIGHT + GAP_Y),
    }));
  });
  return { placed, width, height: (Math.max(0, ...byRow.keys()) + 1) * (HEIGHT + GAP_Y) };
}

function rowsOf(flow: Flow): Map<string, number> {
  const rows = new Map<string, number>();
  const first = flow.steps[0];
  const known = new Map(flow.steps.map((step) => [step.id, step]));
  const place = (id: string, row: number, path: Set<string>) => {
    const step = known.get(id);
    if (step === undefined || path.has(id) || (rows.get(id) ?? -1) >= row) return;
    rows.set(id, row);
    for (const { to } of arrowsOf(step)) place(to, row + 1, new Set(path).add(id));
  };
  if (first) place(first.id, 0, new Set());
  const last = Math.max(-1, ...rows.values());
  for (const { id } of flow.steps) if (!rows.has(id)) rows.set(id, last + 1);
  return rows;
}
