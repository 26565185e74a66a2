import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import type { Language } from "@/shared/i18n/i18n";

export type Hit = Schema<"Hit">;
export type Suggestion = Schema<"Suggestion">;
export type Finding = Schema<"Finding">;
export type Facets = Schema<"Facets">;
type Findings = Schema<"Findings">;

const NOTHING: Findings = {
  found: [],
  facets: { business: [], kind: [], audience: [], language: [], recent: 0 },
  alsoAsked: [],
  related: [],
};

export const useSuggestions = (conversation: string) =>
  useSuspenseQuery({
    queryKey: keys.aboutPart(conversation, "suggestions"),
    queryFn: () =>
      body(
        api.GET("/api/desk/conversations/{id}/suggestions", {
          params: { path: { id: conversation } },
        }),
      ),
  }).data;

/** Nothing is asked before something is typed. */
export const useSearch = (q: string, language: Language, limit = 20) =>
  useSuspenseQuery({
    queryKey: [...keys.knowledge, "search", q, language, limit],
    queryFn: () =>
      q === ""
        ? Promise.resolve<Hit[]>([])
        : body(api.GET("/api/desk/knowledge", { params: { query: { q, language, limit } } })),
  }).data;

/** As `useSearch`, with passages, facets and ways on. */
export const useFindings = (q: string, narrowing: Record<string, string>) =>
  useSuspenseQuery({
    queryKey: [...keys.knowledge, "findings", q, narrowing],
    queryFn: () =>
      q === ""
        ? Promise.resolve(NOTHING)
        : body(api.GET("/api/desk/knowledge/search", { params: { query: { q, ...narrowing } } })),
  }).data;

/** `true` useful, `false` not, `null` takes it back; what was searched for then finds the article. */
export function useVote({ article, version, language }: Finding, words: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (useful: boolean | null) =>
      body(
        api.PUT("/api/desk/knowledge/{id}/vote", {
          params: { path: { id: article } },
          body: { version, language, useful, words },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...keys.knowledge, "findings"] }),
  });
}

export const useArticle = (id: string, language: Language, version?: number) =>
  useSuspenseQuery({
    queryKey: [...keys.knowledge, id, language, version ?? "in-force"],
    queryFn: () =>
      body(
        api.GET("/api/desk/knowledge/{id}", {
          params: {
            path: { id },
            query: { language, ...(version === undefined ? {} : { version }) },
          },
        }),
      ),
  }).data;

/** Whoever serves customers and read a version is told when its words change; said once for each version. */
export const useOpening = (id: string, version: number, serves: boolean) =>
  useQuery({
    queryKey: ["opened", id, version],
    queryFn: async () => {
      await body(
        api.POST("/api/desk/editing/articles/{id}/opening", {
          params: { path: { id } },
          body: { version },
        }),
      );
      return true;
    },
    enabled: serves,
    staleTime: Infinity,
  });
