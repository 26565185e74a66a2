import type { WireStaff } from "./desk-wire.ts";

export interface Blending {
  perPlace: number;
  atMost: number;
  teams: string[];
}

interface Act {
  act: { id: string; kind: string };
  mayDecide: boolean;
}

const RULES = "/api/desk/floor/rules";

/** From now on tickets count and are given out like this: wished from the floor, approved by the head of operations. */
export async function blends(floor: WireStaff, head: WireStaff, wanted: Blending): Promise<void> {
  const { rules } = (await (await floor.get(RULES)).json()) as { rules: object };
  const reason = "工单与会话一并派给在岗人员";
  await done(floor.post(RULES, { rules: { ...rules, blending: wanted }, reason }));
  const acts = (await (await head.get("/api/desk/acts")).json()) as Act[];
  const proposed = acts.find(({ act, mayDecide }) => act.kind === "routing.rules" && mayDecide);
  if (proposed === undefined) throw new Error("No rules of routing wait for a second person");
  const verdict = { approved: true, remark: "" };
  await done(head.post(`/api/desk/acts/${proposed.act.id}/decision`, verdict));
}

/** How tickets count and are given out now. */
export async function blending(floor: WireStaff): Promise<Blending> {
  const answer = await floor.get(RULES);
  return ((await answer.json()) as { rules: { blending: Blending } }).rules.blending;
}

async function done(asked: Promise<Response>): Promise<void> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
}
