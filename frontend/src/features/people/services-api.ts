import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type ServiceAccount = Schema<"ServiceAccount">;
export type ServiceToken = Schema<"ServiceToken">;
export type NewService = Schema<"NewService">;

const one = (id: string) => ({ params: { path: { id } } });

export const useServices = () =>
  useSuspenseQuery({
    queryKey: keys.services,
    queryFn: () => body(api.GET("/api/desk/service-accounts")),
  }).data;

function useStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.services }),
    meta: { quiet: true },
  });
}

export const useMakeService = () =>
  useStep((service: NewService) => body(api.POST("/api/desk/service-accounts", { body: service })));

/** Another token, in place of the older ones where `rotate` says so; it is told this once. */
export const useGiveToken = (id: string) =>
  useStep(({ days, rotate }: { days: number; rotate: boolean }) =>
    body(
      rotate
        ? api.POST("/api/desk/service-accounts/{id}/rotation", { ...one(id), body: { days } })
        : api.POST("/api/desk/service-accounts/{id}/tokens", { ...one(id), body: { days } }),
    ),
  );

export const useRevokeToken = (id: string) =>
  useStep((token: string) =>
    body(
      api.POST("/api/desk/service-accounts/{id}/tokens/{token}/revocation", {
        params: { path: { id, token } },
      }),
    ),
  );

export const useCloseService = (id: string) =>
  useStep(() => body(api.POST("/api/desk/service-accounts/{id}/closing", one(id))));
