import {
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryKey,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Guidance = Schema<"Guidance">;
export type GuidanceStep = Schema<"GuidanceStep">;
export type ServiceManual = Schema<"ServiceManual">;
export type ManualSheet = Schema<"ManualSheet">;
export type ManualStep = ServiceManual["steps"][number];
export type ManualPhrase = ManualStep["phrases"][number];

const NONE: Guidance[] = [];

/** The manuals that a conversation follows; none until they are known, so that writing never waits. */
export const useGuidances = (conversation: string) =>
  useQuery({
    queryKey: keys.aboutPart(conversation, "manuals"),
    queryFn: () =>
      body(
        api.GET("/api/desk/conversations/{id}/manuals", { params: { path: { id: conversation } } }),
      ),
  }).data ?? NONE;

function useKept<Given, Answer>(key: QueryKey, step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (answer) => {
      queries.setQueryData(key, answer);
      return queries.invalidateQueries({ queryKey: keys.acts });
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export const useAskAllowance = (conversation: string) =>
  useKept(
    keys.aboutPart(conversation, "manuals"),
    ({ guidance, ...asked }: { guidance: string; items: string[]; reason: string }) =>
      body(
        api.POST("/api/desk/conversations/{id}/manuals/{guidance}/allowances", {
          params: { path: { id: conversation, guidance } },
          body: asked,
        }),
      ),
  );

export const useGoOnStep = (conversation: string) =>
  useKept(
    keys.aboutPart(conversation, "manuals"),
    ({ guidance, step }: { guidance: string; step: string }) =>
      body(
        api.POST("/api/desk/conversations/{id}/manuals/{guidance}/steps/{step}", {
          params: { path: { id: conversation, guidance, step } },
        }),
      ),
  );

export const useManuals = () =>
  useSuspenseQuery({
    queryKey: keys.manuals,
    queryFn: () => body(api.GET("/api/desk/manuals")),
  }).data;

export const useDifferences = (code: string, version: number) =>
  useSuspenseQuery({
    queryKey: keys.manualDifferences(code, version),
    queryFn: () =>
      body(
        api.GET("/api/desk/manuals/{code}/versions/{version}/differences", {
          params: { path: { code, version } },
        }),
      ),
  }).data;

export const useProposeManual = () =>
  useKept(
    keys.manuals,
    (asked: { manual: ServiceManual; effectiveFrom: string | null; reason: string }) =>
      body(api.POST("/api/desk/manuals", { body: asked })),
  );

export const useManualTrial = () =>
  useMutation({
    mutationFn: (asked: { manual: ServiceManual; words: string }) =>
      body(api.POST("/api/desk/manuals/trial", { body: asked })),
  });

/** The version in force, or the newest where none is. */
export const shownVersion = ({ versions, inForce }: ManualSheet) =>
  versions.find(({ manual }) => manual.version === inForce) ?? versions[0];
