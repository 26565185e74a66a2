import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Board = Schema<"Board">;
export type Card = Schema<"ProposalCard">;
export type Comparison = Schema<"Comparison">;
export type NewArticle = Schema<"NewArticle">;
export type Proposal = Schema<"ProposalView">;
export type ProposalState = Schema<"ProposalState">;

const path = (id: string) => ({ params: { path: { id } } });
const proposalKey = (id: string) => [...keys.editing, "proposal", id];

/** Whoever comes back to the board waits for what is there now: cards move on while one reads one. */
export const useBoard = () =>
  useSuspenseQuery({
    queryKey: [...keys.editing, "board"],
    gcTime: 0,
    queryFn: () => body(api.GET("/api/desk/editing")),
  }).data;

export const useProposal = (id: string) =>
  useSuspenseQuery({
    queryKey: proposalKey(id),
    queryFn: () => body(api.GET("/api/desk/editing/proposals/{id}", path(id))),
  }).data;

export const useLife = (id: string) =>
  useSuspenseQuery({
    queryKey: [...keys.editing, "article", id],
    queryFn: () => body(api.GET("/api/desk/editing/articles/{id}", path(id))),
  }).data;

export const useEdition = (id: string, which: { version?: number; asOf?: string }) =>
  useSuspenseQuery({
    queryKey: [...keys.editing, "edition", id, which.version ?? "", which.asOf ?? ""],
    queryFn: () =>
      body(
        api.GET("/api/desk/editing/articles/{id}/edition", {
          params: { path: { id }, query: which },
        }),
      ),
  }).data;

export const useDifference = (id: string, from: number, to: number) =>
  useSuspenseQuery({
    queryKey: [...keys.editing, "difference", id, from, to],
    queryFn: () =>
      body(
        api.GET("/api/desk/editing/articles/{id}/difference", {
          params: { path: { id }, query: { from, to } },
        }),
      ),
  }).data;

/** The answer as customers will be told it; the last one stays until the next is there. */
export const usePreview = (answer: string) =>
  useQuery({
    queryKey: [...keys.editing, "preview", answer],
    queryFn: () => body(api.POST("/api/desk/editing/preview", { body: { answer } })),
    placeholderData: (before) => before,
    staleTime: Infinity,
  }).data?.words ?? "";

export const useNotices = (mine: boolean) =>
  useQuery({
    queryKey: [...keys.wordingChanges, "mine"],
    queryFn: () => body(api.GET("/api/desk/wording-changes")),
    enabled: mine,
  }).data ?? [];

export const useRecentNotices = () =>
  useSuspenseQuery({
    queryKey: [...keys.wordingChanges, "recent"],
    queryFn: () => body(api.GET("/api/desk/wording-changes/recent")),
  }).data;

export function useConfirm() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      body(api.POST("/api/desk/wording-changes/{id}/confirmation", path(id))),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.wordingChanges }),
  });
}

export const useBegin = () =>
  useMutation({
    mutationFn: (given: { content: NewArticle; reason: string }) =>
      body(api.POST("/api/desk/editing/proposals", { body: given })),
  });

export interface Writing {
  version: number;
  base: number;
  content: NewArticle;
  reason: string;
}

/** What a change of a proposal answers is what it is now; nothing is asked again. */
function useChange<Given>(id: string, change: (given: Given) => Promise<Proposal>, quiet = false) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    meta: { quiet },
    onSuccess: (proposal) => {
      queries.setQueryData(proposalKey(id), proposal);
    },
  });
}

export const useSave = (id: string) =>
  useChange(
    id,
    (writing: Writing) =>
      body(api.PUT("/api/desk/editing/proposals/{id}", { ...path(id), body: writing })),
    true,
  );

export const useSubmit = (id: string) =>
  useChange(id, () => body(api.POST("/api/desk/editing/proposals/{id}/submission", path(id))));

export const useReview = (id: string) =>
  useChange(id, (verdict: { approved: boolean; reason: string }) =>
    body(api.POST("/api/desk/editing/proposals/{id}/review", { ...path(id), body: verdict })),
  );

export const usePublish = (id: string) =>
  useChange(id, () => body(api.POST("/api/desk/editing/proposals/{id}/publication", path(id))));

export const useDrop = (id: string) =>
  useChange(id, (reason: string) =>
    body(api.POST("/api/desk/editing/proposals/{id}/dropping", { ...path(id), body: { reason } })),
  );

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      body(
        api.POST("/api/desk/editing/articles/{id}/withdrawal", { ...path(id), body: { reason } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.editing }),
  });
}

export const useAttach = () =>
  useMutation({
    mutationFn: (file: File) =>
      body(
        api.POST("/api/desk/knowledge/attachments", {
          params: { query: { name: file.name } },
          headers: { "Content-Type": "application/octet-stream" },
          body: file,
          bodySerializer: (bytes) => bytes,
        }),
      ),
  });

export const nothingYet = (): NewArticle => ({
  code: `kb-${crypto.randomUUID().slice(0, 8)}`,
  kind: "FAQ",
  business: "",
  forCustomers: true,
  wordings: { zh: { title: "", answer: "", questions: [] } },
  fields: [],
  upkeep: { owner: null, effectiveFrom: null, effectiveTo: null, reviewBy: null },
  attachments: [],
  videos: [],
});
