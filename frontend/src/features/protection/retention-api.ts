import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Retention = Schema<"Retention">;
export type Schedule = Retention["schedules"][number];
export type Hold = Retention["holds"][number];

export const useRetention = () =>
  useSuspenseQuery({
    queryKey: keys.retention,
    queryFn: () => body(api.GET("/api/desk/retention")),
  }).data;

/** How much a schedule would delete now. */
export const usePreview = (kind: string) =>
  useQuery({
    queryKey: [...keys.retention, "preview", kind],
    queryFn: () =>
      body(api.GET("/api/desk/retention/schedules/{kind}/preview", { params: { path: { kind } } })),
  });

function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.retention }),
  });
}

export const useRelease = (kind: string) =>
  useChange((version: number) =>
    body(
      api.POST("/api/desk/retention/schedules/{kind}/release", {
        params: { path: { kind } },
        body: { version },
      }),
    ),
  );

export const useChangeSchedule = (kind: string) =>
  useChange((wanted: { keep: string; law: string; from: string | null; reason: string }) =>
    body(
      api.POST("/api/desk/retention/schedules/{kind}/changes", {
        params: { path: { kind } },
        body: wanted,
      }),
    ),
  );

export const useSetHold = (customer: string) =>
  useChange((why: string) =>
    body(api.POST("/api/desk/retention/holds", { body: { customer, matter: null, why } })),
  );

/** On a customer, a ticket or a complaint, by its number. */
export const useHoldNumbered = () =>
  useChange((hold: { number: string; why: string }) =>
    body(api.POST("/api/desk/retention/holds/numbered", { body: hold })),
  );

export const useLiftHold = (id: string) =>
  useChange((why: string) =>
    body(
      api.POST("/api/desk/retention/holds/{id}/lifting", {
        params: { path: { id } },
        body: { why },
      }),
    ),
  );
