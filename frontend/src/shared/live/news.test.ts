import { QueryClient } from "@tanstack/react-query";

import { keys } from "@/shared/api/keys";
import { card } from "@/testing/cast";

import { News } from "./news";

const shown = {
  mine: keys.conversationList("mine"),
  summary: keys.aboutPart("c1", "summary"),
  other: keys.aboutPart("c2", "summary"),
  ticket: keys.ticket("t1"),
  floor: keys.floor,
};

/** The names of what would be asked for again after this news. */
const askedAgainAfter = (...news: [kind: string, subject: string][]) => {
  vi.useFakeTimers();
  const queries = new QueryClient();
  for (const key of Object.values(shown)) queries.setQueryData(key, []);
  queries.setQueryData(shown.mine, [card]);
  const all = new News(queries);
  for (const [kind, subject] of news) all.heard(kind, subject);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  return Object.entries(shown).flatMap(([name, key]) =>
    queries.getQueryState(key)?.isInvalidated === true ? [name] : [],
  );
};

test("a conversation that changes hands concerns the lists, the floor and itself", () => {
  expect(askedAgainAfter(["conversation.assigned", "conversation:c2"])).toEqual([
    "mine",
    "other",
    "floor",
  ]);
});

test("what was understood of a stranger's conversation leaves my list alone", () => {
  expect(askedAgainAfter(["conversation.understood", "conversation:c2"])).toEqual([
    "other",
    "floor",
  ]);
});

test("what was understood of mine shows in my list", () => {
  expect(askedAgainAfter(["conversation.understood", "conversation:c1"])).toEqual([
    "mine",
    "summary",
    "floor",
  ]);
});

test("a wording that changed takes the old one from beside every conversation", () => {
  expect(askedAgainAfter(["knowledge.article-published", "article:a1"])).toEqual([
    "summary",
    "other",
  ]);
  expect(askedAgainAfter(["knowledge.article-voted", "article:a1"])).toEqual([]);
});

test("a ticket's news concerns that ticket and the floor", () => {
  expect(askedAgainAfter(["ticket.resolved", "ticket:t1"])).toEqual(["ticket", "floor"]);
});

test("news of a kind this page does not know yet does no harm", () => {
  expect(askedAgainAfter(["vault.key-rotated", "key:k1"])).toEqual([]);
});
