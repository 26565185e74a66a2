import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { inMyLanguage } from "@/shared/i18n/i18n";

export type RuleSheet = Schema<"RuleSheet">;
export type RuleVersion = Schema<"RuleVersion">;
export type NewRuleVersion = Schema<"NewRuleVersion">;
export type CalendarSheet = Schema<"CalendarSheet">;
export type CalendarDay = Schema<"CalendarDay">;
export type DayFile = Schema<"DayFile">;

export const useRules = () =>
  useSuspenseQuery({
    queryKey: keys.terms,
    queryFn: () => body(api.GET("/api/desk/terms/rules")),
  }).data;

export const useCalendars = () =>
  useSuspenseQuery({
    queryKey: keys.calendars,
    queryFn: () => body(api.GET("/api/desk/terms/calendars")),
  }).data;

export function useCalendarName() {
  const calendars = useCalendars();
  return (code: string) => {
    const sheet = calendars.find(({ calendar }) => calendar.code === code);
    return sheet ? inMyLanguage(sheet.calendar.name) : code;
  };
}

export const useCalendarYear = (code: string, year: number) =>
  useSuspenseQuery({
    queryKey: [...keys.calendars, code, year],
    queryFn: () =>
      body(
        api.GET("/api/desk/terms/calendars/{code}/years/{year}", {
          params: { path: { code, year } },
        }),
      ),
  }).data;

export const useEffectOf = (code: string, version: number) =>
  useSuspenseQuery({
    queryKey: [...keys.terms, "effect", code, version],
    queryFn: () =>
      body(
        api.GET("/api/desk/terms/rules/{code}/versions/{version}/application", {
          params: { path: { code, version } },
        }),
      ),
    gcTime: 0,
  }).data;

function useStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.terms }),
        queries.invalidateQueries({ queryKey: keys.calendars }),
      ]),
  });
}

export const usePropose = (code: string) =>
  useStep((version: NewRuleVersion) =>
    body(
      api.POST("/api/desk/terms/rules/{code}/versions", {
        params: { path: { code } },
        body: version,
      }),
    ),
  );

export const useDecide = (code: string, version: number) =>
  useStep((decision: { approved: boolean; verdict: string }) =>
    body(
      api.POST("/api/desk/terms/rules/{code}/versions/{version}/decision", {
        params: { path: { code, version } },
        body: decision,
      }),
    ),
  );

export const useApply = (code: string, version: number) =>
  useStep((reason: string) =>
    body(
      api.POST("/api/desk/terms/rules/{code}/versions/{version}/application", {
        params: { path: { code, version } },
        body: { reason },
      }),
    ),
  );

export const useCalculate = () =>
  useMutation({
    mutationFn: (question: { target: Schema<"TermTarget">; from: string }) =>
      body(api.POST("/api/desk/terms/calculation", { body: question })),
  });

export const useReadFile = () =>
  useMutation({
    mutationFn: (file: File) =>
      body(
        api.POST("/api/desk/terms/calendars/file", {
          params: { query: { name: file.name } },
          body: file,
          bodySerializer: (bytes) => bytes,
          headers: { "Content-Type": "application/octet-stream" },
        }),
      ),
  });

export const useBringIn = () =>
  useStep((days: { region: string; year: number; source: string; days: DayFile["days"] }) =>
    body(api.POST("/api/desk/terms/calendars/days", { body: days })),
  );

export type Shift = Schema<"Shift">;
export type Hours = Schema<"Hours">;

/** The hours of the version that was changed become the next one. */
export const useChangeHours = (code: string, version: number) =>
  useStep((hours: Hours) =>
    body(
      api.PUT("/api/desk/terms/calendars/{code}/versions/{version}/hours", {
        params: { path: { code, version } },
        body: hours,
      }),
    ),
  );

export const useOpenCalendar = () =>
  useStep((calendar: { code: string; like: string; hours: Hours }) =>
    body(api.POST("/api/desk/terms/calendars", { body: calendar })),
  );
