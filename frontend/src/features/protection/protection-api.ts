import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type LookUpAlarm = Schema<"LookUpAlarmCard">;
export type Rotation = Schema<"Rotation">;

export const useAlarms = (open: boolean) =>
  useSuspenseQuery({
    queryKey: keys.lookUpAlarms(open),
    queryFn: () => body(api.GET("/api/desk/look-up-alarms", { params: { query: { open } } })),
  }).data;

export function useAcknowledge(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (words: string) =>
      body(
        api.POST("/api/desk/look-up-alarms/{id}/acknowledgement", {
          params: { path: { id } },
          body: { words },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.everyLookUpAlarm }),
  });
}

/** While keys are changed it asks again, so that people see it go on. */
export const useVault = () =>
  useSuspenseQuery({
    queryKey: keys.vault,
    queryFn: () => body(api.GET("/api/desk/vault")),
    refetchInterval: ({ state }) =>
      state.data?.rotations.some(({ endedAt }) => endedAt === null) ? 1000 : false,
  }).data;

export function useRotate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (of: Rotation["of"]) =>
      body(api.POST("/api/desk/vault/rotations", { body: { of } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.vault }),
  });
}
