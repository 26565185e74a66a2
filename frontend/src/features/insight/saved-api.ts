import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Saved = Schema<"SavedReportLine">;
export type EditionLine = Saved["editions"][number];
export type Edition = Schema<"ReportEdition">;
export type Period = Schema<"ReportPeriod">;
export type Wanted = Schema<"WantedReport">;

export const reportPeriods: readonly Period[] = ["DAILY", "MONTHLY", "QUARTERLY"];

/** The step in which a period is read. */
export const stepOf = (period: Period) =>
  ({ DAILY: "HOUR", MONTHLY: "DAY", QUARTERLY: "MONTH" })[period] as "HOUR" | "DAY" | "MONTH";

export const useSavedReports = () =>
  useSuspenseQuery({
    queryKey: keys.savedReports,
    queryFn: () => body(api.GET("/api/desk/reports/saved")),
  }).data;

export const useEdition = (id: string) =>
  useQuery({
    queryKey: keys.edition(id),
    queryFn: () => body(api.GET("/api/desk/reports/editions/{id}", { params: { path: { id } } })),
  });

export function useSaveReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Wanted) => body(api.POST("/api/desk/reports/saved", { body: wanted })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.savedReports }),
    meta: { quiet: true },
  });
}

export function useEndReport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      body(api.POST("/api/desk/reports/saved/{id}/end", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.savedReports }),
  });
}

export function useCommentOnEdition(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (words: string) =>
      body(
        api.POST("/api/desk/reports/editions/{id}/comments", {
          params: { path: { id } },
          body: { words },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.savedReports }),
  });
}
