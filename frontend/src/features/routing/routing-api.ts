import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type AgentView = Schema<"AgentView">;

export interface Transfer {
  customerConfirmed: boolean;
  reason: string;
  toStaff: string | null;
  toTeam: string | null;
}

export const useWaiting = () =>
  useSuspenseQuery({
    queryKey: keys.waiting,
    queryFn: () => body(api.GET("/api/desk/waiting")),
    refetchInterval: 30_000,
  }).data;

export const useTargets = () =>
  useSuspenseQuery({
    queryKey: keys.targets,
    queryFn: () => body(api.GET("/api/desk/transfer-targets")),
  }).data;

export const usePath = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.aboutPart(id, "path"),
    queryFn: () => body(api.GET("/api/desk/conversations/{id}/path", { params: { path: { id } } })),
  }).data;

export function useTransfer(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (transfer: Transfer) =>
      body(
        api.POST("/api/desk/conversations/{id}/transfer", {
          params: { path: { id } },
          body: transfer,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.conversations }),
        queries.invalidateQueries({ queryKey: keys.about(id) }),
        queries.invalidateQueries({ queryKey: keys.presence }),
      ]),
  });
}
