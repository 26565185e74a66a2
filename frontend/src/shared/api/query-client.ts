import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { toast } from "@/shared/ui/toast";

import { tellsEnd } from "./ended";
import { keys } from "./keys";
import { Problem } from "./problem";

const mayPass = (error: unknown) =>
  !(error instanceof Problem) || error.status === 0 || error.status >= 500;

/** A refusal is told once; a session that ended leads to the sign-in page from anywhere. */
export function newQueryClient(): QueryClient {
  const failed = (error: unknown) => {
    if (tellsEnd(error)) queries.setQueryData(keys.me, null);
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: failed }),
    mutationCache: new MutationCache({
      onError: (error, _given, _context, mutation) => {
        if (mutation.meta?.["quiet"] === true) return;
        failed(error);
        toast.problem(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
    },
  });
  return queries;
}
