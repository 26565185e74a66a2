import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Notice = Schema<"NoticeLine">;

export const useNotices = () =>
  useSuspenseQuery({
    queryKey: keys.notices,
    queryFn: () => body(api.GET("/api/desk/notices")),
  }).data;

/** Says that I know of these; the journal keeps when. */
export function useAcknowledge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (notices: string[]) =>
      body(api.POST("/api/desk/notices/acknowledgement", { body: { notices } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.notices }),
  });
}
