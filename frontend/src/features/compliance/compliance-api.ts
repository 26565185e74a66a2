import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type GateRule = Schema<"GateRule">;
export type GateRuleSheet = Schema<"GateRuleSheet">;
export type Checked = Schema<"Checked">;

export const useRuleBook = () =>
  useSuspenseQuery({
    queryKey: keys.gateRules,
    queryFn: () => body(api.GET("/api/desk/compliance/rules")),
  }).data;

export function usePropose() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { rule: GateRule; effectiveFrom: string | null; reason: string }) =>
      body(api.POST("/api/desk/compliance/rules", { body: asked })),
    onSuccess: (book) => {
      queries.setQueryData(keys.gateRules, book);
      return queries.invalidateQueries({ queryKey: keys.acts });
    },
  });
}

export const useTrial = () =>
  useMutation({
    mutationFn: ({ words, draft }: { words: string; draft: GateRule | null }) =>
      body(
        api.POST("/api/desk/compliance/trial", {
          body: { words, language: /\p{Script=Han}/u.test(words) ? "zh" : "en", draft },
        }),
      ),
  });

/** The version in force, or the newest where none is. */
export const shown = ({ versions, inForce }: GateRuleSheet) =>
  versions.find(({ rule }) => rule.version === inForce) ?? versions[0];
