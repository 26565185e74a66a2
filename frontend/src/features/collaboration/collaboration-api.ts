import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type RequestView = Schema<"RequestView">;
export type RequestCard = Schema<"RequestCard">;
export type RequestStep = Schema<"RequestStep">;
export type RequestField = Schema<"RequestField">;
export type FormEdition = Schema<"FormEdition">;
export type InboxList = Schema<"InboxList">;
export type InboxCard = Schema<"InboxCard">;
export type InboxFile = Schema<"InboxFile">;

const path = (id: string) => ({ params: { path: { id } } });

/** `about` is written `kind:id`, for example `ticket:0198…`. */
export const useRequestsAbout = (about: string) =>
  useSuspenseQuery({
    queryKey: keys.requestsAbout(about),
    queryFn: () => body(api.GET("/api/desk/requests", { params: { query: { about } } })),
  }).data;

export const useMyRequests = () =>
  useSuspenseQuery({
    queryKey: [...keys.requests, "mine"],
    queryFn: () => body(api.GET("/api/desk/requests/mine")),
  }).data;

export const useRequestTypes = () =>
  useSuspenseQuery({
    queryKey: keys.requestTypes,
    queryFn: () => body(api.GET("/api/desk/requests/types")),
    staleTime: 60_000,
  }).data;

export const useInbox = (view: InboxList, words: string) =>
  useSuspenseQuery({
    queryKey: keys.inboxList(view, words),
    queryFn: () =>
      body(
        api.GET("/api/desk/inbox", {
          params: { query: { view, ...(words === "" ? {} : { q: words }) } },
        }),
      ),
  }).data;

export const useInboxFile = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.inboxFile(id),
    queryFn: () => body(api.GET("/api/desk/inbox/{id}", path(id))),
  }).data;

/** After a change everything that shows requests is asked for again. */
function useChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.requests }),
        queries.invalidateQueries({ queryKey: keys.inbox }),
      ]),
  });
}

/** `key` is the same for every retry of one form, so pressing twice asks once. */
export const useAsk = (key: string) =>
  useChange((wish: Schema<"RequestWish">) =>
    body(
      api.POST("/api/desk/requests", {
        params: { header: { "Idempotency-Key": key } },
        body: wish,
      }),
    ),
  );

export const useSupply = (id: string) =>
  useChange((text: string) =>
    body(api.POST("/api/desk/requests/{id}/supplement", { ...path(id), body: { text } })),
  );

export const useClose = (id: string) =>
  useChange((reason: string | null) =>
    body(api.POST("/api/desk/requests/{id}/closing", { ...path(id), body: { reason } })),
  );

export const useAccept = (id: string) =>
  useChange(() => body(api.POST("/api/desk/inbox/{id}/acceptance", path(id))));

export const useHandOn = (id: string) =>
  useChange((to: { handler: string; reason: string | null }) =>
    body(api.PUT("/api/desk/inbox/{id}/handler", { ...path(id), body: to })),
  );

export const useReturn = (id: string) =>
  useChange((question: string) =>
    body(api.POST("/api/desk/inbox/{id}/return", { ...path(id), body: { question } })),
  );

export const useAnswer = (id: string) =>
  useChange((reply: { outcome: string | null; text: string }) =>
    body(api.POST("/api/desk/inbox/{id}/answer", { ...path(id), body: reply })),
  );
