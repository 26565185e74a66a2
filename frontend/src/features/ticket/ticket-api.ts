import {
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

import { queryOf, type Asked } from "./list-address";

export type TicketView = Schema<"TicketView">;
export type TicketCard = Schema<"TicketCard">;
export type NewTicket = Schema<"NewTicket">;
export type Urgency = Schema<"Urgency">;

const path = (id: string) => ({ params: { path: { id } } });

/** The first tickets of one of the house's lists. */
export const useTickets = (view: string, words = "") =>
  useSuspenseQuery({
    queryKey: keys.ticketList(view, words),
    queryFn: () =>
      body(
        api.GET("/api/desk/tickets", {
          params: { query: { view, limit: 200, ...(words === "" ? {} : { q: words }) } },
        }),
      ),
    select: ({ cards }) => cards,
  }).data;

/** A list page by page; each page begins where the one before it ended. */
export const useTicketPages = (asked: Asked) =>
  useSuspenseInfiniteQuery({
    queryKey: keys.ticketPages(queryOf(asked)),
    queryFn: ({ pageParam }) =>
      body(
        api.GET("/api/desk/tickets", {
          params: {
            query: { ...queryOf(asked), ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const useTicket = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.ticket(id),
    queryFn: () => body(api.GET("/api/desk/tickets/{id}", path(id))),
  }).data;

export const useTicketDraft = (conversation: string) =>
  useSuspenseQuery({
    queryKey: keys.aboutPart(conversation, "draft"),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/ticket-draft", path(conversation))),
  }).data;

/** A change to tickets, after which every list and page of tickets is asked for again. */
export function useChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.tickets }),
        queries.invalidateQueries({ queryKey: keys.anyTicket }),
      ]),
  });
}

/** `key` is the same for every retry of one form, so pressing twice opens one ticket. */
export const useOpenTicket = (key: string) =>
  useChange((ticket: NewTicket) =>
    body(
      api.POST("/api/desk/tickets", {
        params: { header: { "Idempotency-Key": key } },
        body: ticket,
      }),
    ),
  );

export const useAccept = (id: string) =>
  useChange(() => body(api.POST("/api/desk/tickets/{id}/acceptance", path(id))));

export const useGive = (id: string) =>
  useChange((to: { owner: string | null; team: string }) =>
    body(api.PUT("/api/desk/tickets/{id}/owner", { ...path(id), body: to })),
  );

export const useClassify = (id: string) =>
  useChange((as: { business: string; urgency: Urgency }) =>
    body(api.PUT("/api/desk/tickets/{id}/classification", { ...path(id), body: as })),
  );

export const useAddTicketNote = (id: string) =>
  useChange((text: string) =>
    body(api.POST("/api/desk/tickets/{id}/notes", { ...path(id), body: { text } })),
  );

export const useResolve = (id: string) =>
  useChange((told: { result: string; sure: boolean }) =>
    body(api.POST("/api/desk/tickets/{id}/resolution", { ...path(id), body: told })),
  );

/** The time of its term stands still for a reason, or with none runs again. */
export const usePause = (id: string) =>
  useChange((reason: string | null) =>
    body(
      reason === null
        ? api.POST("/api/desk/tickets/{id}/pause/end", path(id))
        : api.POST("/api/desk/tickets/{id}/pause", { ...path(id), body: { reason } }),
    ),
  );

export const useAskMoreTime = (id: string) =>
  useChange((more: { amount: number; reason: string }) =>
    body(api.POST("/api/desk/tickets/{id}/extensions", { ...path(id), body: more })),
  );

export const useDecideMoreTime = (extension: string) =>
  useChange((verdict: { approved: boolean; remark: string }) =>
    body(
      api.POST("/api/desk/tickets/extensions/{extension}/decision", {
        params: { path: { extension } },
        body: verdict,
      }),
    ),
  );

export const useCloseTicket = (id: string) =>
  useChange((closing: { satisfied: boolean | null; reason: string }) =>
    body(api.POST("/api/desk/tickets/{id}/closing", { ...path(id), body: closing })),
  );

export const useReopen = (id: string) =>
  useChange((reason: string) =>
    body(api.POST("/api/desk/tickets/{id}/reopening", { ...path(id), body: { reason } })),
  );

/** The whole number to call back; the server keeps who asked for it. */
export const useContact = (id: string) =>
  useMutation({
    mutationFn: () => body(api.POST("/api/desk/tickets/{id}/contact", path(id))),
  });
