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
  const entries = state.outgoing.map((item) =>
    own(item, item.at, deliveryOf(item, state), item.refused),
  );
  entries.unshift(...storedEntries(state));
  return entries.map((entry, index) => inRun(entry, entries[index - 1]));
}

/** Read from the newest back: suggestions are open until somebody says something after them. */
function storedEntries({ messages, outgoing, conversation }: SessionState): Entry[] {
  let open = conversation?.state !== "CLOSED" && outgoing.length === 0;
  let chosen: string | null = outgoing[0]?.text ?? null;
  const entries = messages.toReversed().map((message): Entry => {
    const entry = storedEntry(message, open, chosen);
    if (message.kind !== "EVENT" || message.detail.event !== "language") open = false;
    if (message.from.kind === "CUSTOMER") chosen = message.text;
    return entry;
  });
  return entries.reverse();
}

function storedEntry(message: Message, open: boolean, chosen: string | null): Entry {
  const at = Date.parse(message.at);
  if (message.from.kind === "CUSTOMER" && message.kind === "TEXT") {
    return own(message, at, "stored", null);
  }
  const sender = senderOf(message);
  return { ...common(`n${message.number}`, at), kind: "message", message, sender, open, chosen };
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
