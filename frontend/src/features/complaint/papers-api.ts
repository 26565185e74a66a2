import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";

import type { LetterKind } from "./complaint-api";

const path = (id: string) => ({ params: { path: { id } } });

/** As the letter would be written now. */
export const useLetterDraft = (id: string, kind: LetterKind, reason: string) =>
  useSuspenseQuery({
    queryKey: [...keys.complaint(id), "letter", kind, reason],
    queryFn: () =>
      body(
        api.GET("/api/desk/complaints/{id}/letter-draft", {
          params: { path: { id }, query: { kind, reason } },
        }),
      ),
    gcTime: 0,
  }).data;

function useChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.complaints }),
        queries.invalidateQueries({ queryKey: keys.anyComplaint }),
      ]),
  });
}

export const useWriteLetter = (id: string) =>
  useChange((letter: { kind: LetterKind; reason: string; words: string | null }) =>
    body(api.POST("/api/desk/complaints/{id}/letters", { ...path(id), body: letter })),
  );

export const useExtend = (id: string) =>
  useChange((by: { days: number; reason: string }) =>
    body(api.POST("/api/desk/complaints/{id}/extension", { ...path(id), body: by })),
  );

export const useAskPause = (id: string) =>
  useChange((still: { why: string; reason: string }) =>
    body(api.POST("/api/desk/complaints/{id}/pause", { ...path(id), body: still })),
  );

export const useResume = (id: string) =>
  useChange(() => body(api.POST("/api/desk/complaints/{id}/pause/end", path(id))));

export const useDecide = (approval: string) =>
  useChange((verdict: { approved: boolean; remark: string }) =>
    body(
      api.POST("/api/desk/complaints/approvals/{approval}/decision", {
        params: { path: { approval } },
        body: verdict,
      }),
    ),
  );

export const useAddEvidence = (id: string) =>
  useChange((file: File) =>
    body(
      api.POST("/api/desk/complaints/{id}/evidence", {
        params: { path: { id }, query: { name: file.name } },
        body: file,
        bodySerializer: (bytes) => bytes,
        headers: { "Content-Type": "application/octet-stream" },
      }),
    ),
  );

export const useSetMeasure = (id: string) =>
  useChange((measure: { words: string; owner: string; due: string }) =>
    body(api.POST("/api/desk/complaints/{id}/measures", { ...path(id), body: measure })),
  );

const measurePath = (measure: string) => ({ params: { path: { measure } } });

export const useProve = (measure: string) =>
  useChange((proof: string) =>
    body(
      api.POST("/api/desk/complaints/measures/{measure}/proof", {
        ...measurePath(measure),
        body: { proof },
      }),
    ),
  );

export const useCheck = (measure: string) =>
  useChange((found: { effective: boolean; effect: string }) =>
    body(
      api.POST("/api/desk/complaints/measures/{measure}/check", {
        ...measurePath(measure),
        body: found,
      }),
    ),
  );

export const useShelve = (id: string) =>
  useChange(
    (shelving: {
      title: string;
      story: string;
      solution: string;
      lesson: string;
      consent: string;
    }) => body(api.POST("/api/desk/complaints/{id}/shelving", { ...path(id), body: shelving })),
  );
