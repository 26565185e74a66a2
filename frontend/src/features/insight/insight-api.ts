import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

import { questionOf, type Asked } from "./asked";

export type IndicatorView = Schema<"IndicatorView">;
export type Figure = Schema<"IndicatorFigure">;
export type Report = Schema<"Report">;
export type Total = Report["totals"][number];

export const useIndicators = () =>
  useSuspenseQuery({
    queryKey: keys.indicators,
    queryFn: () => body(api.GET("/api/desk/indicators")),
  }).data;

/** The old figures stay until the new ones are there. */
export const useReport = (asked: Asked) =>
  useQuery({
    queryKey: keys.report(asked),
    queryFn: () =>
      body(api.GET("/api/desk/reports/figures", { params: { query: questionOf(asked) } })),
    placeholderData: keepPreviousData,
  });

export interface Setting {
  code: string;
  version: number;
  target: number | null;
  variant: Schema<"LevelVariant"> | null;
  within: number | null;
  reason: string;
}

export function useSetIndicator() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, ...to }: Setting) =>
      body(api.POST("/api/desk/indicators/{code}", { params: { path: { code } }, body: to })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.indicators }),
        queries.invalidateQueries({ queryKey: keys.reports }),
      ]),
  });
}

/** Figures that stand on the screen are read again, for they may be others now. */
export function useRecountDay() {
  const queries = useQueryClient();
  return useMutation({
    meta: { quiet: true },
    mutationFn: (day: string) =>
      body(api.POST("/api/desk/indicators/days/{day}", { params: { path: { day } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reports }),
  });
}
