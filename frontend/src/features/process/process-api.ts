import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Card = Schema<"ProcessCard">;
export type Sheet = Schema<"ProcessSheet">;
export type Version = Schema<"ProcessVersion">;
export type Figures = Schema<"ProcessFigures">;
export type Change = Schema<"ProcessChange">;
export type Problem = Schema<"ProcessProblem">;

export const useProcesses = () =>
  useSuspenseQuery({
    queryKey: keys.processes,
    queryFn: () => body(api.GET("/api/desk/processes")),
  }).data;

const sheetQuery = (code: string) =>
  queryOptions({
    queryKey: keys.process(code),
    queryFn: () => body(api.GET("/api/desk/processes/{code}", { params: { path: { code } } })),
  });

export const useSheet = (code: string) => useSuspenseQuery(sheetQuery(code)).data;

export const usePaper = (code: string, version: number) =>
  useSuspenseQuery({
    queryKey: keys.processVersion(code, version),
    queryFn: () =>
      body(
        api.GET("/api/desk/processes/{code}/versions/{version}", {
          params: { path: { code, version } },
        }),
      ),
  }).data;

export const useComparison = (code: string, before: number, after: number) =>
  useSuspenseQuery({
    queryKey: [...keys.process(code), "comparison", before, after],
    queryFn: () =>
      body(
        api.GET("/api/desk/processes/{code}/comparison", {
          params: { path: { code }, query: { before, after } },
        }),
      ),
  }).data;

export const useProblems = (code: string, content: string) =>
  useQuery({
    queryKey: ["process-check", code, content],
    queryFn: () =>
      body(
        api.POST("/api/desk/processes/{code}/check", {
          params: { path: { code } },
          body: { content },
        }),
      ),
    placeholderData: (before) => before,
    gcTime: 10_000,
  }).data;

export const useTrail = (code: string, content: string, outcomes: Record<string, string>[]) =>
  useQuery({
    queryKey: ["process-trial", code, content, outcomes],
    queryFn: () =>
      body(
        api.POST("/api/desk/processes/{code}/trial", {
          params: { path: { code } },
          body: { content, outcomes },
        }),
      ),
    placeholderData: (before) => before,
    gcTime: 10_000,
    retry: false,
  });

/** Each change answers with the whole sheet, which then stands on the screen. */
/** `proposed` is told even though the draft, and its board with it, is gone by then. */
export function useDrawing(code: string, proposed: () => void) {
  const params = { path: { code } };
  const onSuccess = useShown(code);
  const save = useMutation({
    mutationFn: (draft: { content: string; draftVersion: number }) =>
      body(api.PUT("/api/desk/processes/{code}/draft", { params, body: draft })),
    onSuccess,
  });
  const propose = useMutation({
    mutationFn: (proposal: { draftVersion: number; note: string }) =>
      body(api.POST("/api/desk/processes/{code}/proposal", { params, body: proposal })),
    onSuccess: (sheet) => {
      proposed();
      return onSuccess(sheet);
    },
  });
  return { save, propose };
}

export type Step =
  | { do: "decision"; approve: boolean; reason: string }
  | { do: "pilot"; teams: string[] }
  | { do: "in-force" }
  | { do: "withdrawal"; reason: string };

export function useVersionStep(code: string, version: number) {
  return useMutation({
    mutationFn: (step: Step) => body(taken(code, version, step)),
    onSuccess: useShown(code),
  });
}

function taken(code: string, version: number, step: Step) {
  const params = { path: { code, version } };
  switch (step.do) {
    case "decision":
      return api.POST("/api/desk/processes/{code}/versions/{version}/decision", {
        params,
        body: { approve: step.approve, reason: step.reason },
      });
    case "pilot":
      return api.POST("/api/desk/processes/{code}/versions/{version}/pilot", {
        params,
        body: { teams: step.teams },
      });
    case "in-force":
      return api.POST("/api/desk/processes/{code}/versions/{version}/in-force", { params });
    case "withdrawal":
      return api.POST("/api/desk/processes/{code}/versions/{version}/withdrawal", {
        params,
        body: { reason: step.reason },
      });
  }
}

function useShown(code: string) {
  const queries = useQueryClient();
  return (sheet: Sheet) => {
    queries.setQueryData(keys.process(code), sheet);
    return queries.invalidateQueries({ queryKey: keys.processes, exact: true });
  };
}

const placeQuery = (subject: string) =>
  queryOptions({
    queryKey: keys.processPlace(subject),
    queryFn: () => body(api.GET("/api/desk/places/{subject}", { params: { path: { subject } } })),
    retry: false,
  });

/** Nothing while it loads and when the matter goes through no process. */
export const usePlace = (subject: string) => useQuery(placeQuery(subject)).data;
