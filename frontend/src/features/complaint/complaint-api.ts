import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { inMyLanguage } from "@/shared/i18n/i18n";

export type Card = Schema<"ComplaintCard">;
export type Sheet = Schema<"ComplaintSheet">;
export type CaseFile = Schema<"CaseFile">;
export type Step = Schema<"ComplaintStep">;
export type Query = Schema<"ComplaintQuery">;
export type LetterKind = Schema<"LetterKind">;
export type Dimension = Schema<"ReturnClass">["dimension"];

const path = (id: string) => ({ params: { path: { id } } });

export const useComplaints = (query: Query) =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, query],
    queryFn: () => body(api.GET("/api/desk/complaints", { params: { query } })),
  }).data;

export const useCase = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.complaint(id),
    queryFn: () => body(api.GET("/api/desk/complaints/{id}", path(id))),
  }).data;

export const useWaiting = () =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, "approvals"],
    queryFn: () => body(api.GET("/api/desk/complaints/approvals")),
  }).data;

export const usePicture = (from: string, until: string) =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, "picture", from, until],
    queryFn: () =>
      body(api.GET("/api/desk/complaints/analysis", { params: { query: { from, until } } })),
  }).data;

export const useLibrary = () =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, "library"],
    queryFn: () => body(api.GET("/api/desk/complaints/library")),
  }).data;

const useClasses = () =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, "classes"],
    queryFn: () => body(api.GET("/api/desk/complaints/classes")),
    staleTime: 3_600_000,
  }).data;

/** The classes that can be chosen, for one dimension of the return. */
export const useClassOptions = (dimension: Dimension) =>
  useClasses()
    .filter((each) => each.dimension === dimension && !each.ended)
    .map(({ code, name }) => ({ value: code, label: `${code} ${inMyLanguage(name)}` }));

export function useClassName() {
  const classes = useClasses();
  return (dimension: Dimension, code: string) => {
    const found = classes.find((each) => each.dimension === dimension && each.code === code);
    return found ? inMyLanguage(found.name) : code;
  };
}

/** A change to complaints, after which every list and case is asked for again. */
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

/** `key` is the same for every retry of one form, so pressing twice files one complaint. */
export const useFile = (key: string) =>
  useChange((filing: Schema<"ComplaintFiling">) =>
    body(
      api.POST("/api/desk/complaints", {
        params: { header: { "Idempotency-Key": key } },
        body: filing,
      }),
    ),
  );

export interface Grading {
  grade: Schema<"Grade">;
  type: Schema<"CaseType">;
  way: string;
  line: string;
  cause: string;
}

export const useGrade = (id: string) =>
  useChange((as: Grading) =>
    body(api.POST("/api/desk/complaints/{id}/grading", { ...path(id), body: as })),
  );

export const useTake = (id: string) =>
  useChange((owner: string) =>
    body(api.POST("/api/desk/complaints/{id}/owner", { ...path(id), body: { owner } })),
  );

export const useMerge = (id: string) =>
  useChange((into: { into: string; newFacts: boolean }) =>
    body(api.POST("/api/desk/complaints/{id}/merging", { ...path(id), body: into })),
  );

export const useFindings = (id: string) =>
  useChange((found: { text: string; basis: string; liability: Schema<"Liability"> }) =>
    body(api.POST("/api/desk/complaints/{id}/findings", { ...path(id), body: found })),
  );

export const usePropose = (id: string) =>
  useChange((solution: { text: string; compensation: number }) =>
    body(api.POST("/api/desk/complaints/{id}/proposal", { ...path(id), body: solution })),
  );

export const useAnswer = (id: string) =>
  useChange((said: { agreed: boolean; remark: string }) =>
    body(api.POST("/api/desk/complaints/{id}/answer", { ...path(id), body: said })),
  );

export const useResolve = (id: string) =>
  useChange((text: string) =>
    body(api.POST("/api/desk/complaints/{id}/resolution", { ...path(id), body: { text } })),
  );

export const useClose = (id: string) =>
  useChange((reason: string) =>
    body(api.POST("/api/desk/complaints/{id}/closing", { ...path(id), body: { reason } })),
  );

export const useArchive = (id: string) =>
  useChange(() => body(api.POST("/api/desk/complaints/{id}/archiving", path(id))));

export const useWithdraw = (id: string) =>
  useChange((reason: string) =>
    body(api.POST("/api/desk/complaints/{id}/withdrawal", { ...path(id), body: { reason } })),
  );

export const useRecheck = (id: string) =>
  useChange((found: { upheld: boolean; words: string }) =>
    body(api.POST("/api/desk/complaints/{id}/recheck", { ...path(id), body: found })),
  );
