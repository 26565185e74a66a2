import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Version = Schema<"CatalogVersion">;
export type Entry = Schema<"ClassEntry">;
export type Template = Schema<"ClassTemplate">;
export type Wish = Schema<"CatalogWish">;

export const useVersions = () =>
  useSuspenseQuery({
    queryKey: [...keys.catalog, "versions"],
    queryFn: () => body(api.GET("/api/desk/catalog/versions")),
  }).data;

export const useVersion = (number: number) =>
  useSuspenseQuery({
    queryKey: [...keys.catalog, "versions", number],
    queryFn: () =>
      body(api.GET("/api/desk/catalog/versions/{number}", { params: { path: { number } } })),
  }).data;

/** A change to the classification, after which everything that shows it is asked for again. */
function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.catalog }),
  });
}

export const useWish = () =>
  useChange((wish: Wish) =>
    body(api.POST("/api/desk/catalog/versions/draft/changes", { body: wish })),
  );

export const useTakeBack = () =>
  useChange(() => body(api.DELETE("/api/desk/catalog/versions/draft/changes/last")));

export const usePropose = () =>
  useChange((proposal: { effectiveFrom: string; note: string }) =>
    body(api.POST("/api/desk/catalog/versions/draft/proposal", { body: proposal })),
  );

export const useApprove = (number: number) =>
  useChange(() =>
    body(
      api.POST("/api/desk/catalog/versions/{number}/approval", {
        params: { path: { number } },
      }),
    ),
  );

export const useSendBack = (number: number) =>
  useChange((reason: string) =>
    body(
      api.POST("/api/desk/catalog/versions/{number}/return", {
        params: { path: { number } },
        body: { reason },
      }),
    ),
  );
