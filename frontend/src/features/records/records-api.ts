import {
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseInfiniteQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { language } from "@/shared/i18n/i18n";

export type RecordEntry = Schema<"RecordEntry">;
export type Timeline = Schema<"Timeline">;
export type Lane = Schema<"Lane">;
export type BundleOrder = Schema<"BundleOrder">;

export interface Asked {
  q?: string;
  from?: string;
  to?: string;
  business?: string;
}

export const useRecords = (asked: Asked) =>
  useSuspenseInfiniteQuery({
    queryKey: [...keys.records, "search", asked, language.get()],
    queryFn: ({ pageParam }) =>
      body(
        api.GET("/api/desk/records", {
          params: {
            query: {
              ...asked,
              language: language.get(),
              ...(pageParam === null ? {} : { before: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });

export interface About {
  customer?: string;
  conversation?: string;
  ticket?: string;
  from?: string;
  to?: string;
}

/** Where nothing is open with the customer, whoever reads says why. */
export const needsReason = (error: unknown) =>
  error instanceof Problem && error.code === "customer.reason-needed";

export const useTimeline = (about: About) =>
  useQuery({
    queryKey: [...keys.records, "timeline", about, language.get()],
    queryFn: () =>
      body(
        api.GET("/api/desk/records/timeline", {
          params: { query: { ...about, language: language.get() } },
        }),
      ),
    throwOnError: (error) => !needsReason(error),
    retry: (failures, error) => !needsReason(error) && failures < 2,
  });

export function useGiveReason({ customer, conversation, ticket }: About) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: Schema<"Reason">) =>
      body(
        api.POST("/api/desk/records/timeline/reasons", {
          body: {
            customer: customer ?? null,
            conversation: conversation ?? null,
            ticket: ticket ?? null,
            reason,
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.records }),
  });
}

export type Bundle = Schema<"Bundle">;

/** The bundles one has asked for, newest first; somebody else's word may come at any moment. */
export const useBundles = () =>
  useQuery({
    queryKey: keys.bundles,
    queryFn: () => body(api.GET("/api/desk/records/bundles")),
    refetchInterval: 10_000,
  }).data ?? [];

export const useAskForBundle = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: BundleOrder) =>
      body(api.POST("/api/desk/records/bundles", { body: order })),
    onSuccess: (bundles) => {
      client.setQueryData(keys.bundles, bundles);
    },
  });
};

/** The bundle arrives as a file; the browser asks where to put it. */
export const useTakeBundle = () =>
  useMutation({
    mutationFn: ({ id }: Bundle) =>
      body(
        api.GET("/api/desk/records/bundles/{id}/file", {
          params: { path: { id } },
          parseAs: "blob",
        }),
      ),
    onSuccess: (file, { id }) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = `jinqiao-${id.slice(-12)}.zip`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
