import type { Flow, Step } from "./flows-api";

export const WIDTH = 176;
export const HEIGHT = 56;
const GAP_X = 28;
const GAP_Y = 44;
const LANE = 14;
/** Room above for arrows that lead back to the first step. */
const TOP = 20;

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

/** An arrow from box to box; one that passes rows, or leads back, goes round them on a lane of its own. */
export interface Way {
  path: string;
  label: string;
  labelX: number;
  labelY: number;
}

export interface Drawing {
  placed: Placed[];
  ways: Way[];
  width: number;
  height: number;
}

/** Every step one row below the last that leads to it; what nothing leads to stands at the bottom. */
export function layout(flow: Flow): Drawing {
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
      y: TOP + row * (HEIGHT + GAP_Y),
    }));
  });
  const at = new Map(placed.map((each) => [each.step.id, each]));
  const ways: Way[] = [];
  let lanes = 0;
  for (const { from, to, label } of flow.steps.flatMap(arrowsOf)) {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) continue;
    const next = end.y - start.y === HEIGHT + GAP_Y;
    ways.push(next ? down(start, end, label) : round(start, end, label, width + LANE * lanes++));
  }
  return {
    placed,
    ways,
    width: width + LANE * lanes,
    height: TOP + (Math.max(0, ...byRow.keys()) + 1) * (HEIGHT + GAP_Y),
  };
}

const point = (x: number, y: number) => `${String(x)} ${String(y)}`;

function down(start: Placed, end: Placed, label: string): Way {
  const [x1, y1] = [start.x + WIDTH / 2, start.y + HEIGHT];
  const [x2, y2] = [end.x + WIDTH / 2, end.y];
  const half = (y1 + y2) / 2;
  return {
    path: `M${point(x1, y1)}C${point(x1, half)} ${point(x2, half)} ${point(x2, y2)}`,
    label,
    labelX: x2 + (x1 - x2) * 0.25,
    labelY: y2 - 14,
  };
}

/** Out below the box, along the lane beside all boxes, in above the other: never behind a third. */
function round(start: Placed, end: Placed, label: string, lane: number): Way {
  const [x1, y1] = [start.x + WIDTH / 2, start.y + HEIGHT];
  const [x2, y2] = [end.x + WIDTH / 2, end.y];
  const [out, home] = [y1 + GAP_Y / 3, y2 - GAP_Y / 3];
  return {
    path: `M${point(x1, y1)}V${String(out)}H${String(lane)}V${String(home)}H${String(x2)}V${String(y2)}`,
    label,
    labelX: lane - 8,
    labelY: home - 5,
  };
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
