import {
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { ended } from "@/shared/api/ended";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { useMe } from "@/shared/directory/me";

import { askDevice, makeKey } from "./passkeys";

/** Whether the institution's own sign-on is a way in; where nobody says so it is none. */
export const useSsoOffered = () =>
  useQuery({
    queryKey: keys.ways,
    queryFn: () => body(api.GET("/api/sign-in/ways")),
    meta: { quiet: true },
  }).data?.sso ?? false;

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

const entered = (queries: QueryClient) => (me: Schema<"Me">) => {
  ended.set(null);
  queries.setQueryData(keys.me, me);
};

/** The code of the second factor, asked for after the password. */
export function useEnterCode() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => body(api.POST("/api/sign-in/code", { body: { code } })),
    onSuccess: entered(queries),
    meta: { quiet: true },
  });
}

/** The device shows who it belongs to; nobody types anything. */
export function usePasskeySignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const question = await body(api.POST("/api/sign-in/passkey/options"));
      const response = await askDevice(question);
      return body(api.POST("/api/sign-in/passkey", { body: response }));
    },
    onSuccess: entered(queries),
    meta: { quiet: true },
  });
}

export const useFactors = () =>
  useSuspenseQuery({
    queryKey: keys.myFactors,
    queryFn: () => body(api.GET("/api/me/factors")),
  }).data;

export const useBeginSecondFactor = () =>
  useMutation({
    mutationFn: (password: string | null) =>
      body(api.POST("/api/me/second-factor", { body: { password } })),
    meta: { quiet: true },
  });

export const useConfirmSecondFactor = () =>
  useMutation({
    mutationFn: (code: string) =>
      body(api.POST("/api/me/second-factor/confirmation", { body: { code } })),
    meta: { quiet: true },
  });

function useFactorStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.myFactors }),
    meta: { quiet: true },
  });
}

export const useEndSecondFactor = () =>
  useFactorStep((code: string) => body(api.POST("/api/me/second-factor/end", { body: { code } })));

export function useAddPasskey() {
  const me = useMe();
  return useFactorStep(async ({ name, password }: { name: string; password: string }) => {
    const question = await body(api.POST("/api/me/passkeys/options", { body: { password } }));
    const response = await makeKey(question, {
      id: me.id,
      name: me.number,
      displayName: me.name.zh,
    });
    return body(api.POST("/api/me/passkeys", { body: { name, response } }));
  });
}

export const useRemovePasskey = () =>
  useFactorStep((id: string) =>
    body(api.DELETE("/api/me/passkeys/{id}", { params: { path: { id } } })),
  );

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
    onSuccess: ({ onwards }) => {
      // Who came through the institution's sign-on leaves it too.
      if (onwards !== null) {
        location.assign(onwards);
        return;
      }
      ended.set(null);
      // The frame goes first, while everything below it still has what it shows.
      queries.setQueryData(keys.me, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
    },
  });
}
