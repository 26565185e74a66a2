import { useMutation, useQueryClient } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Names = Schema<"Bilingual">;

/** What is added, or is called something else; departments go by their Chinese name. */
export type Change =
  | { kind: "new-team"; code: string; name: Names; department: Names }
  | { kind: "new-branch"; code: string; name: Names }
  | { kind: "team"; code: string; name: Names }
  | { kind: "branch"; code: string; name: Names }
  | { kind: "department"; department: string; name: Names };

function send(change: Change) {
  switch (change.kind) {
    case "new-team": {
      const { code, name, department } = change;
      return api.POST("/api/desk/organisation/teams", { body: { code, name, department } });
    }
    case "new-branch": {
      const { code, name } = change;
      return api.POST("/api/desk/organisation/branches", { body: { code, name } });
    }
    case "team":
      return api.PUT("/api/desk/organisation/teams/{code}", {
        params: { path: { code: change.code } },
        body: change.name,
      });
    case "branch":
      return api.PUT("/api/desk/organisation/branches/{code}", {
        params: { path: { code: change.code } },
        body: change.name,
      });
    case "department": {
      const { department, name } = change;
      return api.PUT("/api/desk/organisation/departments", { body: { department, name } });
    }
  }
}

export function useChangeOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => body(send(change)),
    onSuccess: () =>
      Promise.all(
        [keys.teams, keys.branches, keys.staff].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
    meta: { quiet: true },
  });
}
