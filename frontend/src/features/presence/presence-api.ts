import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Presence = Schema<"Presence">;

const presenceQuery = queryOptions({
  queryKey: keys.presence,
  queryFn: () => body(api.GET("/api/desk/presence")),
  refetchInterval: 60_000,
});

export const usePresence = () => useSuspenseQuery(presenceQuery).data;

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (presence: Presence) => body(api.PUT("/api/desk/presence", { body: { presence } })),
    onSettled: () => queries.invalidateQueries(presenceQuery),
  });
}
