import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Threshold = Schema<"Threshold">;
export type ThresholdAlarm = Schema<"ThresholdAlarm">;
export type Measure = Schema<"FloorMeasure">;
export type Wallboard = Schema<"Wallboard">;

export const EACH = "*";
export const FLOOR = "";

export const useOpenAlarms = () =>
  useSuspenseQuery({
    queryKey: keys.openAlarms,
    queryFn: () => body(api.GET("/api/desk/floor/alarms")),
    refetchInterval: 30_000,
  }).data;

export interface HistoryQuery {
  from: string;
  queue: string;
  measure: string;
  words: string;
  untaken: boolean;
}

export const useAlarmHistory = (query: HistoryQuery) =>
  useQuery({
    queryKey: keys.alarmHistory({ ...query }),
    queryFn: () => body(api.GET("/api/desk/floor/alarms/history", { params: { query } })),
    placeholderData: (before) => before,
  });

export const useThresholds = () =>
  useSuspenseQuery({
    queryKey: keys.thresholds,
    queryFn: () => body(api.GET("/api/desk/floor/thresholds")),
  }).data;

export function useChangeThresholds() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { thresholds: Threshold[]; reason: string }) =>
      body(api.POST("/api/desk/floor/thresholds", { body: wanted })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.watch }),
    meta: { quiet: true },
  });
}

export function useTakeAlarm(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      body(
        api.POST("/api/desk/floor/alarms/{id}/take", {
          params: { path: { id } },
          body: { note },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.watch }),
  });
}

/** Follows the news, and each second what only time changes; the server answers from memory. */
export const useWallboard = () =>
  useQuery({
    queryKey: keys.wall,
    queryFn: () => body(api.GET("/api/desk/floor/wall")),
    refetchInterval: 1_000,
    refetchIntervalInBackground: true,
    retry: true,
  });
