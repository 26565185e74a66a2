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

/** Who is called later instead of waiting. */
export const useCallBacks = () =>
  useSuspenseQuery({
    queryKey: keys.callBacks,
    queryFn: () => body(api.GET("/api/desk/call-backs")),
    refetchInterval: 30_000,
  }).data;

/** The call that somebody is owed in this conversation; null when none is. */
export const useCallBack = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.aboutPart(id, "call-back"),
    queryFn: async () =>
      (await body(
        api.GET("/api/desk/conversations/{id}/call-back", { params: { path: { id } } }),
      )) ?? null,
  }).data;

export function useRecordCall(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (call: { reached: boolean; note: string }) =>
      body(
        api.POST("/api/desk/conversations/{id}/call-back/calls", {
          params: { path: { id } },
          body: call,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.conversations }),
        queries.invalidateQueries({ queryKey: keys.about(id) }),
        queries.invalidateQueries({ queryKey: keys.waiting }),
      ]),
  });
}

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

/** What was taken over is nobody's to watch any more, so `taken` comes before any pane hears of it. */
export function useTakeOver(id: string, taken: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      body(
        api.POST("/api/desk/floor/conversations/{id}/take-over", {
          params: { path: { id } },
          body: { reason },
        }),
      ),
    onSuccess: () => {
      taken();
      return Promise.all([
        queries.invalidateQueries({ queryKey: keys.floor }),
        queries.invalidateQueries({ queryKey: keys.conversations }),
        queries.invalidateQueries({ queryKey: keys.about(id) }),
      ]);
    },
  });
}

export type RoutingRules = Schema<"RoutingRules">;

export const useRoutingRules = () =>
  useSuspenseQuery({
    queryKey: keys.routingRules,
    queryFn: () => body(api.GET("/api/desk/floor/rules")),
  }).data;

export function useChangeRoutingRules() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { rules: RoutingRules; reason: string }) =>
      body(api.POST("/api/desk/floor/rules", { body: wanted })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.routingRules }),
  });
}

/** Sends somebody to help with a queue; 0 minutes calls them back. */
export function useSupport(agent: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (help: { skill: string; minutes: number }) =>
      body(
        api.POST("/api/desk/floor/agents/{id}/support", {
          params: { path: { id: agent } },
          body: help,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.floor }),
  });
}

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

/** Who takes part beside the owner. */
export const useGuests = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.aboutPart(id, "guests"),
    queryFn: () =>
      body(api.GET("/api/desk/floor/conversations/{id}/guests", { params: { path: { id } } })),
  }).data;

/** A supervisor comes in beside the agent, or goes again. */
export function useJoin(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (comes: boolean) =>
      body(
        comes
          ? api.POST("/api/desk/floor/conversations/{id}/join", { params: { path: { id } } })
          : api.POST("/api/desk/floor/conversations/{id}/part", { params: { path: { id } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.aboutPart(id, "guests") }),
  });
}

export type RulesTrial = Schema<"RulesTrial">;

/** What would have happened on a recorded day; changes nothing. */
export const useTryRules = () =>
  useMutation({
    mutationFn: (attempt: { day: string; rules: RoutingRules }) =>
      body(api.POST("/api/desk/floor/rules/trial", { body: attempt })),
    meta: { quiet: true },
  });
