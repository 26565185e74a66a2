import { useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Trace = Schema<"Trace">;
export type Candidate = Schema<"TraceCandidate">;
export type Outcome = Schema<"ReplayOutcome">;

export interface Wanted {
  q?: string;
  conversation?: string;
  decision?: string;
  sureness?: number;
  useless?: boolean;
  from?: string;
  until?: string;
}

export const useTraces = (wanted: Wanted) =>
  useSuspenseQuery({
    queryKey: [...keys.traces, wanted],
    queryFn: () => body(api.GET("/api/desk/assistant/traces", { params: { query: wanted } })),
  }).data;

export const useReplay = (id: string) =>
  useSuspenseQuery({
    queryKey: [...keys.traces, "one", id],
    queryFn: () => body(api.GET("/api/desk/assistant/traces/{id}", { params: { path: { id } } })),
  }).data;

/** The decision behind a message of a conversation. */
export const useReplayOf = (conversation: string, number: number) =>
  useSuspenseQuery({
    queryKey: [...keys.traces, "of", conversation, number],
    queryFn: () =>
      body(
        api.GET("/api/desk/assistant/traces/of/{conversation}/{number}", {
          params: { path: { conversation, number } },
        }),
      ),
  }).data;
