import {
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Pack = Schema<"PackView">;
export type PackLine = Schema<"PackLine">;
export type Verdict = Schema<"PackVerdict">;

/** How often a file that is being read is looked at. */
const PACE = 700;
const PAGE = 100;

const beingRead = (pack: Pack | undefined) => (pack?.state === "READING" ? PACE : false);

export const usePacks = () =>
  useSuspenseQuery({
    queryKey: keys.packs,
    queryFn: () => body(api.GET("/api/desk/packs")),
    refetchInterval: ({ state }) => beingRead(state.data?.find((pack) => beingRead(pack))),
  }).data;

export const usePack = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.pack(id),
    queryFn: () => body(api.GET("/api/desk/packs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => beingRead(state.data),
  }).data;

export const useLines = (id: string, verdict: Verdict | null) =>
  useSuspenseInfiniteQuery({
    queryKey: [...keys.pack(id), "lines", verdict],
    queryFn: ({ pageParam }) =>
      body(
        api.GET("/api/desk/packs/{id}/lines", {
          params: {
            path: { id },
            query: { after: pageParam, limit: PAGE, ...(verdict === null ? {} : { verdict }) },
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.number),
  });

export const useWeek = () =>
  useSuspenseQuery({
    queryKey: [...keys.packs, "week"],
    queryFn: () => body(api.GET("/api/desk/packs/week")),
  }).data;

/** What rows are that do not say it themselves. */
export interface Defaults {
  kind: string;
  business: string;
}

export function useUpload(arrived: (pack: Pack) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, kind, business }: Defaults & { file: File }) =>
      body(
        api.POST("/api/desk/packs", {
          params: { query: { name: file.name, kind, business } },
          body: file,
          bodySerializer: (bytes) => bytes,
          headers: { "Content-Type": "application/octet-stream" },
        }),
      ),
    onSuccess: (pack) => {
      void queries.invalidateQueries({ queryKey: keys.packs });
      arrived(pack);
    },
  });
}

function useStep<Given>(step: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.packs }),
  });
}

export const useReadAgain = (id: string) =>
  useStep(() => body(api.POST("/api/desk/packs/{id}/reading", { params: { path: { id } } })));

export const useDiscard = (id: string) =>
  useStep(() => body(api.POST("/api/desk/packs/{id}/discarding", { params: { path: { id } } })));

export const useGoAhead = (id: string) =>
  useStep((choice: { without: number[]; reason: string }) =>
    body(api.POST("/api/desk/packs/{id}/proposals", { params: { path: { id } }, body: choice })),
  );
