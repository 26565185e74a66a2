import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Hold = Schema<"Retention">["holds"][number];

export const useRetention = () =>
  useSuspenseQuery({
    queryKey: keys.retention,
    queryFn: () => body(api.GET("/api/desk/retention")),
  }).data;

export function useSetHold(customer: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (why: string) =>
      body(api.POST("/api/desk/retention/holds", { body: { customer, why } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.retention }),
  });
}

export function useLiftHold(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (why: string) =>
      body(
        api.POST("/api/desk/retention/holds/{id}/lifting", {
          params: { path: { id } },
          body: { why },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.retention }),
  });
}
