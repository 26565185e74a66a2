import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Card = Schema<"ErrandCard">;
export type File = Schema<"ErrandFile">;
export type Step = Schema<"ErrandStep">;
export type Process = Schema<"ErrandProcess">;
export type List = Schema<"ErrandList">;

/** Which errands: those of a list, of a customer, or from a ticket. */
export type About =
  { view: List; customer?: never } | { customer: string; view?: never } | { origin: string };

export const useBoard = (about: About) =>
  useSuspenseQuery({
    queryKey: keys.errandBoard({ ...about }),
    queryFn: () => body(api.GET("/api/desk/errands", { params: { query: { ...about } } })),
  }).data;

/** How many wait for whoever is signed in; nothing while it loads. */
export const useTodoCount = () =>
  useQuery({
    queryKey: keys.errandBoard({ view: "todo" }),
    queryFn: () => body(api.GET("/api/desk/errands", { params: { query: { view: "todo" } } })),
    select: ({ errands, notices }) => errands.length + notices.length,
  }).data ?? 0;

export const useErrand = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.errand(id),
    queryFn: () => body(api.GET("/api/desk/errands/{id}", { params: { path: { id } } })),
  }).data;

export const useOffered = () =>
  useSuspenseQuery({
    queryKey: keys.errandProcesses,
    queryFn: () => body(api.GET("/api/desk/errands/processes")),
  }).data;

/** Each change answers with the whole errand, which then stands on the screen. */
function useShown() {
  const queries = useQueryClient();
  return (file: File) => {
    queries.setQueryData(keys.errand(file.card.errand.id), file);
    void queries.invalidateQueries({ queryKey: keys.processPlaces });
    return queries.invalidateQueries({ queryKey: [...keys.errands, "board"] });
  };
}

export function useBegin() {
  return useMutation({
    mutationFn: (errand: Schema<"NewErrand">) =>
      body(api.POST("/api/desk/errands", { body: errand })),
    onSuccess: useShown(),
  });
}

export function useDoStep(id: string) {
  return useMutation({
    mutationFn: (done: { step: string; answers: Record<string, string> }) =>
      body(api.POST("/api/desk/errands/{id}/done", { params: { path: { id } }, body: done })),
    onSuccess: useShown(),
  });
}

export function useDrop(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      body(
        api.POST("/api/desk/errands/{id}/dropping", { params: { path: { id } }, body: { reason } }),
      ),
    onSuccess: useShown(),
  });
}

export function useTakeNotice() {
  return useMutation({
    mutationFn: ({ errand, number }: { errand: string; number: number }) =>
      body(
        api.POST("/api/desk/errands/{id}/notices/{number}", {
          params: { path: { id: errand, number } },
        }),
      ),
    onSuccess: useShown(),
  });
}
