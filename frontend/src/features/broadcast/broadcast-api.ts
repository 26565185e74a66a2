import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Broadcast = Schema<"Broadcast">;

export const useBroadcasts = () =>
  useSuspenseQuery({
    queryKey: [...keys.broadcasts, "newest"],
    queryFn: () => body(api.GET("/api/desk/broadcasts")),
    refetchInterval: 30_000,
  }).data;

/** What lies before me; looked at now and then, because its time runs out by itself. */
export const useMyBroadcasts = (enabled: boolean) =>
  useQuery({
    queryKey: keys.myBroadcasts,
    queryFn: () => body(api.GET("/api/desk/broadcasts/mine")),
    enabled,
    refetchInterval: 60_000,
  }).data ?? [];

function useStep<Given>(step: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.broadcasts }),
  });
}

export const useSendBroadcast = () =>
  useStep((given: { words: string; teams: string[]; queues: string[]; minutes: number }) =>
    body(api.POST("/api/desk/broadcasts", { body: given })),
  );

const one = (id: string) => ({ params: { path: { id } } });

export const useReadBroadcast = () =>
  useStep((id: string) => body(api.POST("/api/desk/broadcasts/{id}/read", one(id))));

export const useEndBroadcast = () =>
  useStep((id: string) => body(api.POST("/api/desk/broadcasts/{id}/end", one(id))));
