import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type JointTeamPage = Schema<"JointTeamPage">;
export type JointEntry = Schema<"JointEntry">;
export type JointTask = Schema<"JointTask">;

const path = (id: string) => ({ params: { path: { id } } });

export const useMyJointTeams = () =>
  useSuspenseQuery({
    queryKey: keys.jointTeams,
    queryFn: () => body(api.GET("/api/desk/joint-teams")),
  }).data;

export const useJointTeam = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.jointTeam(id),
    queryFn: () => body(api.GET("/api/desk/joint-teams/{id}", path(id))),
  }).data;

function useChange<Given>(change: (given: Given) => Promise<JointTeamPage>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.jointTeams }),
  });
}

export const useCall = () =>
  useChange((call: { about: string; title: string; members: string[] }) =>
    body(api.POST("/api/desk/joint-teams", { body: call })),
  );

export const useJoin = (id: string) =>
  useChange((members: string[]) =>
    body(api.POST("/api/desk/joint-teams/{id}/members", { ...path(id), body: { members } })),
  );

export const useWrite = (id: string) =>
  useChange((entry: Pick<JointEntry, "kind" | "text" | "heldOn" | "attendees">) =>
    body(api.POST("/api/desk/joint-teams/{id}/entries", { ...path(id), body: entry })),
  );

export const useSetTask = (id: string) =>
  useChange((task: { text: string; owner: string; dueOn: string }) =>
    body(api.POST("/api/desk/joint-teams/{id}/tasks", { ...path(id), body: task })),
  );

export const useFinishTask = (id: string) =>
  useChange((task: string) =>
    body(
      api.POST("/api/desk/joint-teams/{id}/tasks/{task}/completion", {
        params: { path: { id, task } },
      }),
    ),
  );

export const useCloseTeam = (id: string) =>
  useChange((summary: string) =>
    body(api.POST("/api/desk/joint-teams/{id}/closing", { ...path(id), body: { summary } })),
  );
