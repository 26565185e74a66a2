import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

const HOUR = 3_600_000;

export const staffQuery = queryOptions({
  queryKey: keys.staff,
  queryFn: () => body(api.GET("/api/desk/staff")),
  staleTime: HOUR,
});

export const teamsQuery = queryOptions({
  queryKey: keys.teams,
  queryFn: () => body(api.GET("/api/desk/teams")),
  staleTime: HOUR,
});

export const branchesQuery = queryOptions({
  queryKey: keys.branches,
  queryFn: () => body(api.GET("/api/desk/branches")),
  staleTime: HOUR,
});

export const useStaff = () => useSuspenseQuery(staffQuery).data;
export const useTeams = () => useSuspenseQuery(teamsQuery).data;

export const useBranches = () => useSuspenseQuery(branchesQuery).data;

/** Puts an id into a name; somebody who left is "a former colleague". */
export function useStaffName() {
  const staff = useStaff();
  return (id: string | null) => {
    const person = staff.find((each) => each.id === id);
    return person ? inMyLanguage(person.name) : t("staff.former");
  };
}

export function useTeamName() {
  const teams = useTeams();
  return (code: string | null) => {
    const team = teams.find((each) => each.code === code);
    return team ? inMyLanguage(team.name) : (code ?? "");
  };
}

export function useBranchName() {
  const branches = useBranches();
  return (code: string) => {
    const branch = branches.find((each) => each.code === code);
    return branch ? inMyLanguage(branch.name) : code;
  };
}

/**
 * A place as the server writes it in one line ("agent: gulou · cards · 3"), with names where it has codes: posts, teams,
 * branches, levels of customers. What is none of these stays as it is.
 */
export function usePlaceWords() {
  const teams = useTeams();
  const branches = useBranches();
  const named = new Map(
    [...branches, ...teams].map(({ code, name }) => [code, inMyLanguage(name)]),
  );
  const word = (code: string) => named.get(code) ?? tCode("post", tCode("value", code));
  return (line: string) => line.replaceAll(/[a-zA-Z][\w-]*/g, word);
}
