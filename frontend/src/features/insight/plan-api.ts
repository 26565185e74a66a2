import { keepPreviousData, useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type AskedPlan = Schema<"AskedPlan">;
export type Plan = Schema<"Plan">;
export type HalfHour = Plan["halfHours"][number];

const A_MINUTE = 60_000;

/** Today's plan changes with what comes. The old plan stays until the new one is there, so that a slider moves without a flash. */
export const usePlan = (asked: AskedPlan) =>
  useQuery({
    queryKey: keys.plan(asked),
    queryFn: () => body(api.GET("/api/desk/planning", { params: { query: asked } })),
    placeholderData: keepPreviousData,
    refetchInterval: asked.date === dayjs().format("YYYY-MM-DD") ? A_MINUTE : false,
  });
