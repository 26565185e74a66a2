import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type ActSheet = Schema<"ActSheet">;

export const useActs = () =>
  useSuspenseQuery({
    queryKey: keys.acts,
    queryFn: () => body(api.GET("/api/desk/acts")),
  }).data;

const path = (id: string) => ({ params: { path: { id } } });

function useStep<Given>(step: (given: Given) => Promise<ActSheet[]>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (acts) => {
      queries.setQueryData(keys.acts, acts);
      return queries.invalidateQueries({ queryKey: keys.gateRules });
    },
  });
}

export const useDecide = (id: string) =>
  useStep((decision: { approved: boolean; remark: string }) =>
    body(api.POST("/api/desk/acts/{id}/decision", { ...path(id), body: decision })),
  );

export const useWithdraw = (id: string) =>
  useStep(() => body(api.POST("/api/desk/acts/{id}/withdrawal", path(id))));
