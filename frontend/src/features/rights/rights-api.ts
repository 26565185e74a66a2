import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type DataRequest = Schema<"DataRequest">;
export type RequestCard = Schema<"DataRequestCard">;
export type RequestKind = RequestCard["kind"];

export const kinds: RequestKind[] = ["COPY", "CORRECT", "DELETE", "EXPLAIN", "MOVE", "WITHDRAW"];

/** A second person or the server has the next step. */
const goesOn = (state: RequestCard["state"]) => state === "APPROVING" || state === "ERASING";

const path = (id: string) => ({ params: { path: { id } } });

export const useDataRequests = () =>
  useSuspenseQuery({
    queryKey: keys.dataRequests,
    queryFn: () => body(api.GET("/api/desk/data-requests")),
    refetchInterval: ({ state }) =>
      state.data?.some(({ state: at }) => goesOn(at)) ? 5_000 : false,
  }).data;

export const useDataRequest = (id: string) =>
  useSuspenseQuery({
    queryKey: [...keys.dataRequests, id],
    queryFn: () => body(api.GET("/api/desk/data-requests/{id}", path(id))),
    // An erasure goes on by itself.
    refetchInterval: ({ state }) => (state.data && goesOn(state.data.card.state) ? 2_000 : false),
  }).data;

function useStep<Given>(step: (given: Given) => Promise<DataRequest>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (request) => {
      queries.setQueryData([...keys.dataRequests, request.card.id], request);
      return queries.invalidateQueries({ queryKey: keys.dataRequests });
    },
  });
}

export const useFileRequest = (customer: string) =>
  useStep((asked: { kind: RequestKind; words: string }) =>
    body(api.POST("/api/desk/data-requests", { body: { customer, ...asked } })),
  );

export const useTakeRequest = (id: string) =>
  useStep(() => body(api.POST("/api/desk/data-requests/{id}/owner", path(id))));

export const useIdentify = (id: string) =>
  useStep((check: { level: number; how: string }) =>
    body(api.POST("/api/desk/data-requests/{id}/identification", { ...path(id), body: check })),
  );

export const useDecideRequest = (id: string) =>
  useStep((decision: { granted: boolean; answer: string; law: string; sure: boolean }) =>
    body(api.POST("/api/desk/data-requests/{id}/decision", { ...path(id), body: decision })),
  );
