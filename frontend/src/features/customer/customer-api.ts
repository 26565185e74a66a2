import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { Problem } from "@/shared/api/problem";
import type { Schema } from "@/shared/api/types";

export type MaskedField = Schema<"MaskedField">;
export type Reason = Schema<"Reason">;
export type Why = Reason["why"];

export const whys: readonly Why[] = [
  "CUSTOMER_ASKS",
  "CALL_BACK",
  "COMPLAINT",
  "CHECK",
  "OTHER",
];

const path = (id: string) => ({ params: { path: { id } } });

export const needsReason = (error: unknown) =>
  error instanceof Problem && error.code === "customer.reason-needed";

/** A customer's card; fails with a need of a reason where nothing is open with them. */
export const useCustomer = (id: string) =>
  useQuery({
    queryKey: keys.customer(id),
    queryFn: () => body(api.GET("/api/desk/customers/{id}", path(id))),
    throwOnError: (error) => !needsReason(error),
  });

/** What is protected of them, masked. */
export const useFields = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.customerFields(id),
    queryFn: () => body(api.GET("/api/desk/customers/{id}/fields", path(id))),
  }).data;

export const useConsents = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.customerConsents(id),
    queryFn: () => body(api.GET("/api/desk/customers/{id}/consents", path(id))),
  }).data;

export const useFound = (q: string) =>
  useSuspenseQuery({
    queryKey: keys.customersFound(q),
    queryFn: () =>
      q === ""
        ? Promise.resolve([])
        : body(api.GET("/api/desk/customers", { params: { query: { q } } })),
  }).data;

export function useLookUp(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: Reason) =>
      body(api.POST("/api/desk/customers/{id}/look-ups", { ...path(id), body: reason })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.customer(id) }),
  });
}

export const useUnmask = (id: string) =>
  useMutation({
    mutationFn: (wish: { field: string; reason: Reason }) =>
      body(api.POST("/api/desk/customers/{id}/unmaskings", { ...path(id), body: wish })),
  });

/** What of a customer changed or waits to be changed by two people, the newest first. */
export const useChanges = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.customerChanges(id),
    queryFn: () => body(api.GET("/api/desk/customers/{id}/changes", path(id))),
  }).data;

export function useProposePhone(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { phone: string; reason: string }) =>
      body(api.POST("/api/desk/customers/{id}/phone", { ...path(id), body: wanted })),
    onSuccess: (changes) => {
      queries.setQueryData(keys.customerChanges(id), changes);
      return queries.invalidateQueries({ queryKey: keys.acts });
    },
  });
}
