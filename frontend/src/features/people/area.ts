import { useBusinessName } from "@/shared/directory/catalog";
import { useBranchName, useTeamName, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import type { Area } from "./people-api";

export const EVERYWHERE: Area = {
  teams: [],
  departments: [],
  branches: [],
  segments: [],
  businesses: [],
};

export const SEGMENTS = ["ORDINARY", "GOLD", "PLATINUM", "PRIVATE"] as const;

export const isEverywhere = (area: Area | undefined) =>
  area === undefined || Object.values(area).every((part) => part.length === 0);

/** Departments have no code of their own: they go by their Chinese name. */
export function useDepartments() {
  const teams = useTeams();
  const names = new Map(teams.map(({ department }) => [department.zh, inMyLanguage(department)]));
  return [...names].map(([value, label]) => ({ value, label }));
}

/** "古楼支行 · 私人银行", or that it holds everywhere. */
export function useAreaWords() {
  const teamName = useTeamName();
  const branchName = useBranchName();
  const businessName = useBusinessName();
  const departments = useDepartments();
  return (area: Area | undefined) => {
    if (area === undefined || isEverywhere(area)) return t("people.everywhere");
    const departmentName = (zh: string) =>
      departments.find(({ value }) => value === zh)?.label ?? zh;
    return [
      [...area.departments.map(departmentName), ...area.teams.map(teamName)],
      area.branches.map(branchName),
      area.segments.map((segment) => tCode("value", segment)),
      area.businesses.map((code) => businessName(code, false)),
    ]
      .filter((part) => part.length > 0)
      .map((part) => part.join("、"))
      .join(" · ");
  };
}
