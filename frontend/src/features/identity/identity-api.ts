import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type IdentitySheet = Schema<"IdentitySheet">;
export type NewAppKey = Schema<"NewAppKey">;

const path = (id: string) => ({ params: { path: { id } } });

/** Asked again by the minute, because a level ends by itself. */
export const useIdentity = (id: string) =>
  useQuery({
    queryKey: keys.identity(id),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/identity", path(id))),
    refetchInterval: 60_000,
  }).data;

function useStep<Given>(id: string, step: (given: Given) => Promise<IdentitySheet>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (sheet) => {
      queries.setQueryData(keys.identity(id), sheet);
    },
    meta: { quiet: true },
  });
}

export const useAskCode = (id: string) =>
  useStep(id, () => body(api.POST("/api/desk/conversations/{id}/identity/code", path(id))));

export const useAskQuestions = (id: string) =>
  useStep(id, () => body(api.POST("/api/desk/conversations/{id}/identity/questions", path(id))));

/** Right or not, the questions are over, so the sheet is asked for again. */
export function useAnswerQuestions(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answers: Record<string, string>) =>
      body(
        api.POST("/api/desk/conversations/{id}/identity/questions/answers", {
          ...path(id),
          body: { answers },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.identity(id) }),
    gcTime: 0,
    meta: { quiet: true },
  });
}

export const useWitness = (id: string) =>
  useStep(id, (words: string) =>
    body(
      api.POST("/api/desk/conversations/{id}/identity/witness", { ...path(id), body: { words } }),
    ),
  );

export const useAppKeys = () =>
  useSuspenseQuery({
    queryKey: keys.appKeys,
    queryFn: () => body(api.GET("/api/desk/app-keys")),
  }).data;

function useKeyStep<Given>(step: (given: Given) => Promise<Schema<"AppKeys">>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (sheet) => {
      queries.setQueryData(keys.appKeys, sheet);
    },
    meta: { quiet: true },
  });
}

export const useProposeKey = () =>
  useKeyStep((key: NewAppKey) => body(api.POST("/api/desk/app-keys", { body: key })));

export const useEndKey = (id: string) =>
  useKeyStep((reason: string) =>
    body(api.POST("/api/desk/app-keys/{id}/end", { ...path(id), body: { reason } })),
  );
