import { card, message } from "@/testing/cast";

import { byUrgency, waitsSince } from "./seen";
import type { ConversationCard, MessageView } from "./conversation-api";

const lin = { kind: "STAFF" as const, id: "lin" };
const system = { kind: "SYSTEM" as const, id: null };

const ending = (lastMessage: MessageView, id = "c1"): ConversationCard => ({
  ...card,
  conversation: { ...card.conversation, id },
  lastMessage,
});

test("a customer who spoke last waits for an answer", () => {
  expect(waitsSince(ending(message(3, "还在吗")))).toBe("2026-11-22T07:00:00Z");
});

test("a customer who was just handed over waits for the first words", () => {
  const assigned = { ...message(3, "", system), detail: { event: "assigned" } };
  expect(waitsSince(ending(assigned))).toBe(card.conversation.assignedAt);
});

test("after our words it is the customer's turn", () => {
  expect(waitsSince(ending(message(3, "请稍候", lin)))).toBeNull();
});

test("who waits longest comes first, who does not wait comes last", () => {
  const early = ending({ ...message(1, "在吗"), at: "2026-11-22T06:58:00Z" }, "early");
  const late = ending(message(1, "你好"), "late");
  const answered = ending(message(2, "好的", lin), "answered");
  const order = byUrgency([answered, late, early]).map(({ conversation }) => conversation.id);
  expect(order).toEqual(["early", "late", "answered"]);
});
