import { useMutation, useQueryClient } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { username: string; password: string }) =>
      body(api.POST("/api/sign-in", { body: given })),
    onSuccess: (me) => {
      queries.setQueryData(keys.me, me);
    },
    meta: { quiet: true },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST("/api/sign-out")),
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(keys.me, null);
    },
  });
}
