import { useEffect } from "react";

import { Store, useStore } from "@/shared/store";

import type { ConversationCard } from "./conversation-api";

type Numbers = Readonly<Record<string, number>>;

const KEPT = "jinqiao.seen";

const seen = new Store<Numbers>(JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Numbers);

/** Remembers up to which message a conversation was on the screen. */
export function useSee(conversation: string, number: number) {
  useEffect(() => {
    const see = () => {
      if (document.hidden || (seen.get()[conversation] ?? 0) >= number) return;
      seen.set({ ...seen.get(), [conversation]: number });
      sessionStorage.setItem(KEPT, JSON.stringify(seen.get()));
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => {
      document.removeEventListener("visibilitychange", see);
    };
  }, [conversation, number]);
}

/** Whether a customer said something that was not on the screen yet. */
export function useUnread() {
  const numbers = useStore(seen);
  return ({ conversation: { id, lastNumber }, lastMessage }: ConversationCard) =>
    lastMessage?.from.kind !== "STAFF" && lastNumber > (numbers[id] ?? 0);
}

/** The last thing said is that a person comes, so the customer waits for their first words. */
const handingOver = new Set<unknown>(["handed-over", "queued", "assigned", "transferred"]);

/** Since when the customer waits for a person's words; null when it is the customer's turn. */
export function waitsSince({ conversation, lastMessage }: ConversationCard): string | null {
  if (!lastMessage || lastMessage.from.kind === "STAFF") return null;
  if (lastMessage.from.kind === "CUSTOMER") return lastMessage.at;
  return handingOver.has(lastMessage.detail?.["event"]) ? conversation.assignedAt : null;
}

/** Who waits longest comes first; the others follow in the order they came. */
export function byUrgency(cards: readonly ConversationCard[]): ConversationCard[] {
  const rank = (card: ConversationCard) =>
    waitsSince(card) ?? `~${card.conversation.assignedAt ?? card.conversation.openedAt}`;
  return cards.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
