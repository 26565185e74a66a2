import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { tellsEnd } from "@/shared/api/ended";
import { keys } from "@/shared/api/keys";
import { Problem } from "@/shared/api/problem";
import type { Schema } from "@/shared/api/types";

export type Me = Schema<"Me">;
export type Permission = Schema<"Permission">;

/** Null when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: (): Promise<Me | null> =>
    body(api.GET("/api/me")).catch((error: unknown) => {
      if (tellsEnd(error)) return null;
      throw error;
    }),
  staleTime: Infinity,
});

/** Who is signed in; only below the frame, which shows the sign-in page to everybody else. */
export function useMe(): Me {
  const me = useSuspenseQuery(meQuery).data;
  if (!me) throw new Problem(401, "staff.not-signed-in", "Nobody is signed in");
  return me;
}

export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
