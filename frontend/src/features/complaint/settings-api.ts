import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Setting = Schema<"ComplaintSetting">;
export type Template = Schema<"LetterTemplate">;
export type Limit = Schema<"CompensationLimit">;
export type Change = Schema<"SettingChange">;

export const useSettings = () =>
  useSuspenseQuery({
    queryKey: [...keys.complaints, "settings"],
    queryFn: () => body(api.GET("/api/desk/complaints/settings")),
  }).data;

function useChange<Given>(change: (given: Given) => Promise<undefined>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.complaints }),
  });
}

export const useProposeSetting = () =>
  useChange((proposal: { setting: Setting; reason: string }) =>
    body(api.POST("/api/desk/complaints/settings/changes", { body: proposal })),
  );

export const useDecideSetting = (id: string) =>
  useChange((verdict: { approved: boolean; remark: string }) =>
    body(
      api.POST("/api/desk/complaints/settings/changes/{id}/decision", {
        params: { path: { id } },
        body: verdict,
      }),
    ),
  );
