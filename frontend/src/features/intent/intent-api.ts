import {
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { language } from "@/shared/i18n/i18n";

export type LabelSet = Schema<"LabelSetView">;
export type IntentVersion = Schema<"IntentVersion">;
export type ImportOutcome = Schema<"ImportOutcome">;
export type ReadLabel = Schema<"ReadLabel">;

/** How often a training that waits or runs is looked at. */
const PACE = 700;

const busy = (set: LabelSet) => set.training !== null && set.training.phase !== "FAILED";

export const useLabelSets = () =>
  useSuspenseQuery({
    queryKey: keys.intents,
    queryFn: () => body(api.GET("/api/desk/intents")),
    refetchInterval: ({ state }) => (state.data?.some(busy) ? PACE : false),
  }).data;

export const useQuestions = (set: string, q: string, label: string) =>
  useSuspenseInfiniteQuery({
    queryKey: [...keys.intents, set, "questions", q, label],
    queryFn: ({ pageParam }) =>
      body(
        api.GET("/api/desk/intents/{set}/questions", {
          params: {
            path: { set },
            query: { q, label, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

function useStep<Given, Result>(step: (given: Given) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.intents }),
  });
}

export const useAddQuestion = (set: string) =>
  useStep((question: { words: string; label: string }) =>
    body(
      api.POST("/api/desk/intents/{set}/questions", { params: { path: { set } }, body: question }),
    ),
  );

export const useImport = (set: string) =>
  useStep((csv: string) =>
    body(api.POST("/api/desk/intents/{set}/imports", { params: { path: { set } }, body: { csv } })),
  );

export const useRemoveQuestion = (set: string) =>
  useStep((id: string) =>
    body(api.DELETE("/api/desk/intents/{set}/questions/{id}", { params: { path: { set, id } } })),
  );

export const useTrain = (set: string) =>
  useStep(() => body(api.POST("/api/desk/intents/{set}/trainings", { params: { path: { set } } })));

export const usePutInForce = (set: string) =>
  useStep((version: number) =>
    body(
      api.POST("/api/desk/intents/{set}/in-force", {
        params: { path: { set } },
        body: { version },
      }),
    ),
  );

/** Nothing is kept of a sentence that is tried. */
export const useTry = () =>
  useMutation({
    mutationFn: (words: string) =>
      body(api.POST("/api/desk/intents/tries", { body: { words, language: language.get() } })),
  });
