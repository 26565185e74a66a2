import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { ended } from "@/shared/api/ended";
import { keys } from "@/shared/api/keys";

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { username: string; password: string }) =>
      body(api.POST("/api/sign-in", { body: given })),
    onSuccess: (me) => {
      ended.set(null);
      queries.setQueryData(keys.me, me);
    },
    meta: { quiet: true },
  });
}

export const usePasswordAdvice = () =>
  useSuspenseQuery({
    queryKey: keys.myPassword,
    queryFn: () => body(api.GET("/api/me/password")),
  }).data;

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { current: string; next: string }) =>
      body(api.PUT("/api/me/password", { body: given })),
    onSuccess: (me) => {
      queries.setQueryData(keys.me, me);
    },
    meta: { quiet: true },
  });
}

export const useMySignIns = () =>
  useSuspenseQuery({
    queryKey: keys.mySignIns,
    queryFn: () => body(api.GET("/api/me/sign-ins")),
  }).data;

/** Tells the server that somebody is at the desk. */
export const tellActivity = () => body(api.POST("/api/me/activity"));

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST("/api/sign-out")),
    onSuccess: () => {
      ended.set(null);
      queries.clear();
      queries.setQueryData(keys.me, null);
    },
  });
}
