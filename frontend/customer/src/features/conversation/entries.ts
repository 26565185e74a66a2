import type { Outgoing } from "@/features/conversation/outbox";
import type { SessionState } from "@/features/conversation/session-state";
import type { Message } from "@/shared/api/types";

export type Delivery = "stored" | "sending" | "saving" | "waiting" | "failed";

interface Common {
  /** Stays the same while a message goes from written to stored. */
  key: string;
  at: number;
  /** The first of a run by the same sender, which bears the name. */
  first: boolean;
  /** The first on its day. */
  newDay: boolean;
}

/** One line of the conversation as shown: a stored message, or words still on their way. */
export type Entry = Common &
  (
    | { kind: "message"; message: Message; sender: string; open: boolean; chosen: string | null }
    | { kind: "own"; text: string; delivery: Delivery; code: string | null; clientId: string }
  );

const RUN = 3 * 60_000;

export function entriesOf(state: SessionState): Entry[] {
  const entries: Entry[] = [];
  state.messages.forEach((message, index) => {
    const at = Date.parse(message.at);
    const next = state.messages.slice(index + 1);
    entries.push(
      message.from.kind === "CUSTOMER" && message.kind === "TEXT"
        ? own(message, at, "stored", null)
        : {
            ...common(`n${message.number}`, at),
            kind: "message",
            message,
            sender: senderOf(message),
            open: isOpen(state, next),
            chosen: next.find((each) => each.from.kind === "CUSTOMER")?.text ?? null,
          },
    );
  });
  for (const item of state.outgoing) {
    entries.push(own(item, item.at, deliveryOf(item, state), item.refused));
  }
  return entries.map((entry, index) => inRun(entry, entries[index - 1]));
}

/** Suggestions are open until somebody says something after them. */
function isOpen(state: SessionState, next: readonly Message[]): boolean {
  return (
    state.conversation?.state !== "CLOSED" &&
    state.outgoing.length === 0 &&
    next.every((each) => each.kind === "EVENT" && each.detail.event === "language")
  );
}

function own(
  words: { clientId: string; text: string },
  at: number,
  delivery: Delivery,
  code: string | null,
): Entry {
  const { clientId, text } = words;
  return { ...common(`c${clientId}`, at), kind: "own", text, delivery, code, clientId };
}

function common(key: string, at: number): Common {
  return { key, at, first: true, newDay: false };
}

function deliveryOf(item: Outgoing, state: SessionState): Delivery {
  if (item.refused !== null) return "failed";
  if (state.saving && state.outgoing.find((each) => each.refused === null) === item)
    return "saving";
  return state.sending === item.clientId ? "sending" : "waiting";
}

function inRun(entry: Entry, before: Entry | undefined): Entry {
  const newDay = before === undefined || !sameDay(before.at, entry.at);
  const first = newDay || speaker(before) !== speaker(entry) || entry.at - before.at > RUN;
  return { ...entry, first, newDay };
}

function speaker(entry: Entry): string {
  return entry.kind === "own" ? "own" : entry.sender;
}

function senderOf(message: Message): string {
  if (message.kind === "EVENT") return `event ${message.number}`;
  const by = message.kind === "CHOICES" ? undefined : message.detail?.by;
  return `${message.from.kind} ${by?.number ?? ""}`;
}

function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
