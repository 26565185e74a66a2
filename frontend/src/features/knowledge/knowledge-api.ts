import { useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import type { Language } from "@/shared/i18n/i18n";

export type Hit = Schema<"Hit">;
export type Suggestion = Schema<"Suggestion">;

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
