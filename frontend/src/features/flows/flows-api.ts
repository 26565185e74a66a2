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

export type Flow = Schema<"Flow">;
export type Slot = Schema<"FlowSlot">;
export type Step = Schema<"FlowStep">;
export type Example = Schema<"FlowExample">;
export type Sheet = Schema<"FlowSheet">;
export type Findings = Schema<"FlowFindings">;

const listQuery = queryOptions({
  queryKey: keys.flows,
  queryFn: () => body(api.GET("/api/desk/flows")),
});

const sheetQuery = (code: string) =>
  queryOptions({
    queryKey: keys.flow(code),
    queryFn: () => body(api.GET("/api/desk/flows/{code}", { params: { path: { code } } })),
  });

export const useFlows = () => useSuspenseQuery(listQuery).data;
export const useSheet = (code: string) => useSuspenseQuery(sheetQuery(code)).data;

export const useCollected = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.collected(id),
    queryFn: () =>
      body(api.GET("/api/desk/conversations/{id}/collected", { params: { path: { id } } })),
  }).data;

export const useVersion = (code: string, version: number) =>
  useSuspenseQuery({
    queryKey: keys.flowVersion(code, version),
    queryFn: () =>
      body(
        api.GET("/api/desk/flows/{code}/versions/{version}", {
          params: { path: { code, version } },
        }),
      ),
  }).data;

/** What is wrong with what stands on the screen, saved or not. */
export const useFindings = (flow: Flow, saved: Findings) =>
  useQuery({
    queryKey: ["flow-check", flow],
    queryFn: () => body(api.POST("/api/desk/flows/check", { body: flow })),
    placeholderData: (before) => before ?? saved,
    gcTime: 10_000,
  }).data ?? saved;

/** Each change answers with the whole sheet, which then stands on the screen. */
export function useFlowWork(code: string) {
  const queries = useQueryClient();
  const onSuccess = (sheet: Sheet) => {
    queries.setQueryData(keys.flow(code), sheet);
    return queries.invalidateQueries({ queryKey: keys.flows, exact: true });
  };
  const params = { path: { code } };
  const save = useMutation({
    mutationFn: (draft: { flow: Flow; draftVersion: number }) =>
      body(api.PUT("/api/desk/flows/{code}/draft", { params, body: draft })),
    onSuccess,
  });
  const publish = useMutation({
    mutationFn: (draftVersion: number) =>
      body(api.POST("/api/desk/flows/{code}/publication", { params, body: { draftVersion } })),
    onSuccess,
  });
  const putInForce = useMutation({
    mutationFn: (version: number) =>
      body(api.POST("/api/desk/flows/{code}/in-force", { params, body: { version } })),
    onSuccess,
  });
  return { save, publish, putInForce };
}

export const useTrial = () =>
  useMutation({
    mutationFn: (trying: { flow: Flow; language: Schema<"Language">; lines: string[] }) =>
      body(api.POST("/api/desk/flows/trial", { body: { ...trying, outcomes: {} } })),
  });
