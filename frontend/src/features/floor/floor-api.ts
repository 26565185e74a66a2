import { useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Floor = Schema<"Floor">;
export type FloorAgent = Schema<"FloorAgent">;
export type FloorAlarm = Schema<"FloorAlarm">;

/** Follows the news; the slow beat is for what only time changes. */
export const useFloor = () =>
  useSuspenseQuery({
    queryKey: keys.floor,
    queryFn: () => body(api.GET("/api/desk/floor")),
    refetchInterval: 10_000,
  }).data;
