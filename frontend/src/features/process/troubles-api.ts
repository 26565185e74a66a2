import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Trouble = Schema<"ProcessTrouble">;

export const useTroubles = () =>
  useSuspenseQuery({
    queryKey: keys.processTroubles,
    queryFn: () => body(api.GET("/api/desk/process-troubles")),
  }).data;

export type WayOn =
  { way: "retry" } | { way: "place"; step: string } | { way: "end"; reason: string };

export function useWayOn({ matter, subject }: Trouble) {
  const queries = useQueryClient();
  const params = { path: { matter } };
  return useMutation({
    mutationFn: (on: WayOn) => {
      switch (on.way) {
        case "retry":
          return body(api.POST("/api/desk/process-troubles/{matter}/retry", { params }));
        case "place":
          return body(
            api.POST("/api/desk/process-troubles/{matter}/place", {
              params,
              body: { step: on.step },
            }),
          );
        case "end":
          return body(
            api.POST("/api/desk/process-troubles/end", { body: { subject, reason: on.reason } }),
          );
      }
    },
    onSuccess: (left) => {
      queries.setQueryData(keys.processTroubles, left);
    },
  });
}
