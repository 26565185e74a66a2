import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type WhistleCard = Schema<"WhistleCard">;
export type WhistleSheet = Schema<"WhistleSheet">;

export const CATEGORIES = [
  "fraud",
  "bribery",
  "data-misuse",
  "mis-selling",
  "harassment",
  "safety",
  "other",
] as const;

const path = (id: string) => ({ params: { path: { id } } });

export const useFileReport = () =>
  useMutation({
    mutationFn: (filing: {
      category: string;
      words: string;
      byName: boolean;
      notTo: string | null;
    }) => body(api.POST("/api/desk/whistle/reports", { body: filing })),
  });

export const useFollowReport = () =>
  useMutation({
    mutationFn: (following: { number: string; secret: string; words: string | null }) =>
      body(api.POST("/api/desk/whistle/following", { body: following })),
  });

export const useReports = () =>
  useSuspenseQuery({
    queryKey: keys.whistle,
    queryFn: () => body(api.GET("/api/desk/whistle/reports")),
  }).data;

export const useReport = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.whistleReport(id),
    queryFn: () => body(api.GET("/api/desk/whistle/reports/{id}", path(id))),
  }).data;

function useHearing<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.whistle }),
  });
}

export const useTake = () =>
  useHearing((id: string) => body(api.POST("/api/desk/whistle/reports/{id}/taking", path(id))));

export const useAnswer = (id: string) =>
  useHearing((words: string) =>
    body(api.POST("/api/desk/whistle/reports/{id}/answer", { ...path(id), body: { words } })),
  );

export const useIdentity = (id: string) =>
  useHearing((words: string) =>
    body(api.POST("/api/desk/whistle/reports/{id}/identity", { ...path(id), body: { words } })),
  );

export const useCloseReport = (id: string) =>
  useHearing((words: string) =>
    body(api.POST("/api/desk/whistle/reports/{id}/closing", { ...path(id), body: { words } })),
  );
