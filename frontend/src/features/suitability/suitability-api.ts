import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type SaleCheck = Schema<"SaleCheck">;
export type SaleProduct = Schema<"SaleProduct">;

export const levelOf = ({ issuerLevel, sellerLevel }: SaleProduct) =>
  Math.max(issuerLevel, sellerLevel);

export const useProducts = () =>
  useSuspenseQuery({
    queryKey: keys.saleProducts,
    queryFn: () => body(api.GET("/api/desk/suitability/products")),
  }).data;

const path = (id: string) => ({ params: { path: { id } } });

export const useSuitability = (customer: string) =>
  useSuspenseQuery({
    queryKey: keys.suitability(customer),
    queryFn: () => body(api.GET("/api/desk/suitability/customers/{id}", path(customer))),
  }).data;

function useStep<Given, Answer>(customer: string, step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.suitability(customer) }),
  });
}

export const useCheck = (customer: string) =>
  useStep(customer, (product: string) =>
    body(
      api.POST("/api/desk/suitability/customers/{id}/checks", {
        ...path(customer),
        body: { product },
      }),
    ),
  );

export const useGoOn = (customer: string) =>
  useStep(customer, ({ check, duties }: { check: string; duties: string[] }) =>
    body(api.POST("/api/desk/suitability/checks/{id}/sale", { ...path(check), body: { duties } })),
  );

export type SaleParameters = Schema<"SaleParameters">;

export const useSaleParameters = () =>
  useSuspenseQuery({
    queryKey: keys.saleParameters,
    queryFn: () => body(api.GET("/api/desk/suitability/parameters")),
  }).data;

export function useProposeParameters() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: {
      parameters: SaleParameters;
      effectiveFrom: string | null;
      reason: string;
    }) => body(api.POST("/api/desk/suitability/parameters", { body: asked })),
    onSuccess: (sheet) => {
      queries.setQueryData(keys.saleParameters, sheet);
      return queries.invalidateQueries({ queryKey: keys.acts });
    },
  });
}
