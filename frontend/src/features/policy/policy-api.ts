import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Policy = Schema<"Policy">;
export type PolicyCard = Schema<"PolicyCard">;
export type PolicyVersion = Schema<"PolicyVersion">;

const path = (code: string) => ({ params: { path: { code } } });

export const usePolicies = () =>
  useSuspenseQuery({
    queryKey: keys.policies,
    queryFn: () => body(api.GET("/api/desk/policies")),
  }).data;

export const usePolicyVersions = (code: string) =>
  useSuspenseQuery({
    queryKey: keys.policy(code),
    queryFn: () => body(api.GET("/api/desk/policies/{code}", path(code))),
  }).data;

export const usePolicyReaders = (code: string) =>
  useSuspenseQuery({
    queryKey: keys.policyReaders(code),
    queryFn: () => body(api.GET("/api/desk/policies/{code}/readers", path(code))),
  }).data;

/** A change, after which policies, notices and what waits for a second person are asked for again. */
function useStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all(
        [keys.policies, keys.notices, keys.acts].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useAcknowledge = (code: string) =>
  useStep((version: number) =>
    body(
      api.POST("/api/desk/policies/{code}/acknowledgement", { ...path(code), body: { version } }),
    ),
  );

export const useRemind = (code: string) =>
  useStep(() => body(api.POST("/api/desk/policies/{code}/reminder", path(code))));

export const useProposePolicy = () =>
  useStep((asked: { policy: Policy; effectiveFrom: string | null; reason: string }) =>
    body(api.POST("/api/desk/policies", { body: asked })),
  );
