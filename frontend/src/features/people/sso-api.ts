import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";

/** Whether there is a secret, and the addresses that the provider must know. */
export const useSsoSheet = () =>
  useSuspenseQuery({
    queryKey: keys.singleSignOn,
    queryFn: () => body(api.GET("/api/desk/single-sign-on")),
  }).data;

export function useSetSsoSecret() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (secret: string) =>
      body(api.PUT("/api/desk/single-sign-on/secret", { body: { secret } })),
    onSuccess: (sheet) => {
      queries.setQueryData(keys.singleSignOn, sheet);
    },
    meta: { quiet: true },
  });
}

/** Asks a provider how it describes itself, before anybody depends on it. */
export const useTryProvider = () =>
  useMutation({
    mutationFn: (issuer: string) =>
      body(api.POST("/api/desk/single-sign-on/trial", { body: { issuer } })),
    meta: { quiet: true },
  });
