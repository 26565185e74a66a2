import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Emergency = Schema<"Emergency">;
export type Lending = Schema<"Lending">;
export type Permission = Schema<"Permission">;

export const useBorrowed = () =>
  useSuspenseQuery({
    queryKey: keys.borrowed,
    queryFn: () => body(api.GET("/api/me/borrowed")),
  }).data;

export const useEmergencies = () =>
  useSuspenseQuery({
    queryKey: keys.emergencies,
    queryFn: () => body(api.GET("/api/desk/emergencies")),
  }).data;

/** What one may changes with it, so that the doors on the left follow. */
function useStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.borrowed }),
        queries.invalidateQueries({ queryKey: keys.emergencies }),
        queries.invalidateQueries({ queryKey: keys.me }),
      ]),
  });
}

export const useLend = () =>
  useStep(
    (wish: {
      to: string;
      permissions: Permission[];
      from: string;
      until: string;
      reason: string;
    }) => body(api.POST("/api/me/lendings", { body: wish })),
  );

export const useEndLending = () =>
  useStep((id: string) =>
    body(api.POST("/api/me/lendings/{id}/end", { params: { path: { id } } })),
  );

export const useTakeEmergency = () =>
  useStep((need: { permission: Permission; minutes: number; reason: string }) =>
    body(api.POST("/api/me/emergencies", { body: need })),
  );

export const useEndEmergency = () =>
  useStep((id: string) =>
    body(api.POST("/api/me/emergencies/{id}/end", { params: { path: { id } } })),
  );

export const useReview = (id: string) =>
  useStep((finding: { justified: boolean; finding: string }) =>
    body(
      api.POST("/api/desk/emergencies/{id}/review", { params: { path: { id } }, body: finding }),
    ),
  );
