import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

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

export const useStaff = () => useSuspenseQuery(staffQuery).data;
export const useTeams = () => useSuspenseQuery(teamsQuery).data;

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
