import type { QueryClient } from "@tanstack/react-query";

import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

import type { MessageView } from "./protocol";

type ConversationCard = Schema<"ConversationCard">;

/** Both, each number once, in order. */
export function merge(known: readonly MessageView[], more: readonly MessageView[]): MessageView[] {
  const byNumber = new Map(known.map((message) => [message.number, message]));
  for (const message of more) byNumber.set(message.number, message);
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** The last number up to which nothing is missing. */
export function lastSeen(messages: readonly MessageView[]): number {
  let last = 0;
  for (const message of messages) {
    if (message.number !== last + 1) break;
    last = message.number;
  }
  return last;
}

const hasGap = (messages: readonly MessageView[]) => lastSeen(messages) < messages.length;

/** Puts messages that arrived into whatever shows their conversation. */
export function receive(queries: QueryClient, items: readonly MessageView[]) {
  for (const conversation of new Set(items.map((each) => each.conversation))) {
    const messages = items.filter((each) => each.conversation === conversation);
    const known = queries.getQueryData<MessageView[]>(keys.messages(conversation));
    if (known) {
      const merged = merge(known, messages);
      queries.setQueryData(keys.messages(conversation), merged);
      if (hasGap(merged)) {
        void queries.invalidateQueries({ queryKey: keys.messages(conversation) });
      }
    }
    const newest = messages.reduce((a, b) => (a.number > b.number ? a : b));
    updateCards(queries, newest);
  }
}

function updateCards(queries: QueryClient, newest: MessageView) {
  const update = (card: ConversationCard): ConversationCard =>
    card.conversation.id !== newest.conversation || card.conversation.lastNumber >= newest.number
      ? card
      : {
          ...card,
          lastMessage: newest,
          conversation: { ...card.conversation, lastNumber: newest.number },
        };
  queries.setQueryData<ConversationCard[]>(keys.conversationList("mine"), (cards) =>
    cards?.map(update),
  );
  queries.setQueryData<ConversationCard>(keys.conversation(newest.conversation), (card) =>
    card ? update(card) : card,
  );
}
