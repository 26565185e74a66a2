import type { Outgoing } from "@/features/conversation/outbox";
import type { Bilingual, Conversation, Message, Receipt } from "@/shared/api/types";

/** The conversation after a message that came later than what we know of it: events move it on. */
export function after(conversation: Conversation, message: Message): Conversation {
  if (message.number <= conversation.lastNumber) return conversation;
  const moved = { ...conversation, lastNumber: message.number };
  if (message.kind !== "EVENT") return moved;
  switch (message.detail.event) {
    case "queued":
      return { ...moved, state: "WAITING", ownerName: null, ownerNumber: null };
    case "assigned":
      return {
        ...moved,
        state: "ASSIGNED",
        ownerName: (message.detail.name as string | Bilingual | undefined) ?? null,
        ownerNumber: (message.detail.number as string | undefined) ?? null,
      };
    case "closed":
    case "left":
      return { ...moved, state: "CLOSED" };
    default:
      return moved;
  }
}

/** The conversation as the server says it is now; none open means that this one has ended. */
export function renewed(before: Conversation, now: Conversation | null): Conversation {
  if (now?.id !== before.id) return { ...before, state: "CLOSED" };
  return { ...now, lastNumber: Math.max(now.lastNumber, before.lastNumber) };
}

/** Words as they go over the live connection. */
export function frameOf({ conversation, clientId, text, choice }: Outgoing): object {
  return { type: "message", conversation, clientId, text, ...(choice === null ? {} : { choice }) };
}

/** Words as the message they became. */
export function stored(item: Outgoing, { number, at }: Receipt): Message {
  const { clientId, text } = item;
  const conversation = item.conversation ?? "";
  const from = { kind: "CUSTOMER" as const };
  return { conversation, number, clientId, from, kind: "TEXT", text, detail: null, at };
}
