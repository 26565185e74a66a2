import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Gap = Schema<"GapView">;
export type GapState = Schema<"GapState">;
export type GapExample = Schema<"GapExample">;
export type GapDetail = Schema<"GapDetail">;

/** That a question joined a gap is no news of its own, so the list is looked at again now and then. */
const PACE = 30_000;

export const useGaps = (state: GapState) =>
  useSuspenseQuery({
    queryKey: [...keys.gaps, "list", state],
    refetchInterval: PACE,
    queryFn: () => body(api.GET("/api/desk/gaps", { params: { query: { state } } })),
  }).data;

export const useGap = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.gap(id),
    queryFn: () => body(api.GET("/api/desk/gaps/{id}", { params: { path: { id } } })),
  }).data;

function useStep<Given>(step: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.gaps }),
  });
}

export const useAddWordings = (id: string) =>
  useStep((wordings: { article: string; words: string[] }) =>
    body(api.POST("/api/desk/gaps/{id}/wordings", { params: { path: { id } }, body: wordings })),
  );

export const usePropose = (id: string) =>
  useStep((order: Schema<"GapOrder">) =>
    body(api.POST("/api/desk/gaps/{id}/proposal", { params: { path: { id } }, body: order })),
  );

export const useIgnore = (id: string) =>
  useStep((reason: string) =>
    body(api.POST("/api/desk/gaps/{id}/ignoring", { params: { path: { id } }, body: { reason } })),
  );

export const useReopen = (id: string) =>
  useStep(() => body(api.POST("/api/desk/gaps/{id}/reopening", { params: { path: { id } } })));
