import {
  queryOptions,
  useMutation,
  useQueryClient,
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
  type QueryClient,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { lastSeen, merge } from "@/shared/live/thread";

export type ConversationCard = Schema<"ConversationCard">;
export type MessageView = Schema<"MessageView">;
export type Sign = Schema<"Summary">["signs"][number];
export type ClosingResult = Schema<"ClosingResult">;

const PAGE = 200;

const path = (id: string) => ({ params: { path: { id } } });

const listQuery = (view: "mine" | "closed") =>
  queryOptions({
    queryKey: keys.conversationList(view),
    queryFn: () => body(api.GET("/api/desk/conversations", { params: { query: { view } } })),
  });

export const useMyConversations = () => useSuspenseQuery(listQuery("mine")).data;
export const useClosedConversations = () => useSuspenseQuery(listQuery("closed")).data;

export const useConversation = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.conversation(id),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}", path(id))),
  }).data;

/** Only what is missing after what is known without a gap. */
async function load(queries: QueryClient, id: string): Promise<MessageView[]> {
  const known = () => queries.getQueryData<MessageView[]>(keys.messages(id)) ?? [];
  const loaded: MessageView[] = [];
  let after = lastSeen(known());
  for (;;) {
    const page = await body(
      api.GET("/api/desk/conversations/{id}/messages", {
        params: { path: { id }, query: { after, limit: PAGE } },
      }),
    );
    loaded.push(...page);
    after = page.at(-1)?.number ?? after;
    if (page.length < PAGE) return merge(known(), loaded);
  }
}

const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: keys.messages(id),
    queryFn: ({ client }) => load(client, id),
    staleTime: 0,
  });

export const useMessages = (id: string) => useSuspenseQuery(messagesQuery(id)).data;

const notesQuery = (id: string) =>
  queryOptions({
    queryKey: keys.aboutPart(id, "notes"),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/notes", path(id))),
  });

export const useNotes = (id: string) => useSuspenseQuery(notesQuery(id)).data;

const summaryQuery = (id: string) =>
  queryOptions({
    queryKey: keys.aboutPart(id, "summary"),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/summary", path(id))),
  });

export const useSummary = (id: string) => useSuspenseQuery(summaryQuery(id)).data;

/** What gave the customer's mood away, as far as it is known yet. */
export const useSigns = (id: string) => useQuery(summaryQuery(id)).data?.signs ?? [];

/** Asks for everything about a conversation at once, not one after the other. */
export function useAskAhead(id: string) {
  usePrefetchQuery(messagesQuery(id));
  usePrefetchQuery(notesQuery(id));
  usePrefetchQuery(summaryQuery(id));
}

/** A change to a conversation, after which everything shown of it is asked for again. */
function useChange<Given>(id: string, change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.about(id) }),
        queries.invalidateQueries({ queryKey: keys.conversations }),
      ]),
  });
}

export const useAddNote = (id: string) =>
  useChange(id, (text: string) =>
    body(api.POST("/api/desk/conversations/{id}/notes", { ...path(id), body: { text } })),
  );

export const useSetTags = (id: string) =>
  useChange(id, (tags: string[]) =>
    body(api.PUT("/api/desk/conversations/{id}/tags", { ...path(id), body: { tags } })),
  );

export const useClose = (id: string) =>
  useChange(id, (closing: { result: ClosingResult; remark: string; business: string | null }) =>
    body(api.POST("/api/desk/conversations/{id}/closing", { ...path(id), body: closing })),
  );
