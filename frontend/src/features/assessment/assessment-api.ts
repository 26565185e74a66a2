import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Question = Schema<"AssessmentQuestion">;
export type Questionnaire = Schema<"Questionnaire">;
export type Answer = Schema<"AssessmentAnswer">;
export type SheetFile = Schema<"AssessmentSheet">;
export type Measure = Schema<"AssessmentMeasure">;
export type Found = SheetFile["findings"][number];
export type Severity = Schema<"AssessmentFinding">["severity"];

const path = (id: string) => ({ params: { path: { id } } });

export const useBoard = () =>
  useSuspenseQuery({
    queryKey: keys.assessments,
    queryFn: () => body(api.GET("/api/desk/assessments")),
  }).data;

export const useSheet = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.assessmentSheet(id),
    queryFn: () => body(api.GET("/api/desk/assessments/sheets/{id}", path(id))),
  }).data;

export const useRound = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.assessmentRound(id),
    queryFn: () => body(api.GET("/api/desk/assessments/rounds/{id}", path(id))),
  }).data;

export const useQuestionnaires = () =>
  useSuspenseQuery({
    queryKey: keys.questionnaires,
    queryFn: () => body(api.GET("/api/desk/assessments/questionnaires")),
  }).data;

/** A step, after which assessments, notices and what waits for a second person are asked for again. */
function useStep<Given, Answered>(step: (given: Given) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all(
        [keys.assessments, keys.notices, keys.acts].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useProposeQuestionnaire = () =>
  useStep((asked: { questionnaire: Questionnaire; reason: string }) =>
    body(api.POST("/api/desk/assessments/questionnaires", { body: asked })),
  );

export interface NewRound {
  code: string;
  title: string;
  from: string;
  to: string;
  dueAt: string;
  asked: { unit: string; person: string }[];
}

export const useBeginRound = () =>
  useStep((round: NewRound) => body(api.POST("/api/desk/assessments/rounds", { body: round })));

export const useCloseRound = (id: string) =>
  useStep(() => body(api.POST("/api/desk/assessments/rounds/{id}/closing", path(id))));

export const useAnswer = (sheet: string) =>
  useStep((answer: Answer) =>
    body(api.POST("/api/desk/assessments/sheets/{id}/answers", { ...path(sheet), body: answer })),
  );

export const useSubmit = (sheet: string) =>
  useStep(() => body(api.POST("/api/desk/assessments/sheets/{id}/submission", path(sheet))));

export const useSendBack = (sheet: string) =>
  useStep((words: string) =>
    body(api.POST("/api/desk/assessments/sheets/{id}/return", { ...path(sheet), body: { words } })),
  );

export const useHand = (sheet: string) =>
  useStep((person: string) =>
    body(
      api.POST("/api/desk/assessments/sheets/{id}/person", { ...path(sheet), body: { person } }),
    ),
  );

export const useFind = (sheet: string) =>
  useStep((judged: { question: string; severity: Severity; words: string }) =>
    body(api.POST("/api/desk/assessments/sheets/{id}/findings", { ...path(sheet), body: judged })),
  );

export const useSetMeasure = (finding: string) =>
  useStep((measure: { words: string; owner: string; dueAt: string }) =>
    body(
      api.POST("/api/desk/assessments/findings/{id}/measures", {
        ...path(finding),
        body: measure,
      }),
    ),
  );

export const useMoveMeasure = (measure: string) =>
  useStep((moved: { owner: string; dueAt: string; why: string }) =>
    body(api.POST("/api/desk/assessments/measures/{id}/moving", { ...path(measure), body: moved })),
  );

export const useFinishMeasure = (measure: string) =>
  useStep((words: string) =>
    body(
      api.POST("/api/desk/assessments/measures/{id}/completion", {
        ...path(measure),
        body: { words },
      }),
    ),
  );
