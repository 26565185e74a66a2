import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Person = Schema<"StaffView">;
export type HouseRule = Schema<"HouseRule">;
export type SignInRules = Schema<"SignInRules">;
export type RuleKind = "sign-in" | "posts" | "duties" | "single-sign-on" | "service-accounts";
export type PostBook = Schema<"PostBook">;
export type DutyMatrix = Schema<"DutyMatrix">;
export type SingleSignOn = Schema<"SingleSignOn">;
export type ServiceRules = Schema<"ServiceRules">;
export type Place = Schema<"Place">;
export type Area = Schema<"Area">;

const one = (id: string) => ({ params: { path: { id } } });

export const useSignInsOf = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.signIns(id),
    queryFn: () => body(api.GET("/api/desk/people/{id}/sign-ins", one(id))),
  }).data;

function useStep<Given, Answer>(step: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.people }),
        queries.invalidateQueries({ queryKey: keys.houseRules }),
        queries.invalidateQueries({ queryKey: keys.staff }),
      ]),
    meta: { quiet: true },
  });
}

export const useEndSignIns = (id: string) =>
  useStep((reason: string) =>
    body(api.POST("/api/desk/people/{id}/signing-out", { ...one(id), body: { reason } })),
  );

export const useUnlock = (id: string) =>
  useStep(() => body(api.POST("/api/desk/people/{id}/unlocking", one(id))));

export const useRemoveSecondFactor = (id: string) =>
  useStep(() => body(api.POST("/api/desk/people/{id}/second-factor-removal", one(id))));

export const useUnlinkSso = (id: string) =>
  useStep(() => body(api.POST("/api/desk/people/{id}/sso-unlinking", one(id))));

export const useGivePassword = (id: string) =>
  useStep((password: string) =>
    body(api.PUT("/api/desk/people/{id}/password", { ...one(id), body: { password } })),
  );

export const useAccountOf = (id: string) =>
  useSuspenseQuery({
    queryKey: [...keys.people, id, "account"],
    queryFn: () => body(api.GET("/api/desk/people/{id}/account", one(id))),
  }).data;

export const useHire = () =>
  useStep((person: Schema<"NewPerson">) => body(api.POST("/api/desk/people", { body: person })));

export const useMove = (id: string) =>
  useStep((place: Place) =>
    body(api.PUT("/api/desk/people/{id}/place", { ...one(id), body: place })),
  );

export type Skill = Schema<"PersonSkill">;

export const useLearn = (id: string) =>
  useStep((skills: Skill[]) =>
    body(api.PUT("/api/desk/people/{id}/skills", { ...one(id), body: skills })),
  );

const FILE = {
  bodySerializer: (bytes: Blob) => bytes,
  headers: { "Content-Type": "application/octet-stream" },
};

export type RosterOutcome = Schema<"RosterOutcome">;

/** What would become of each line; nothing is kept. */
export const useRosterPreview = () =>
  useMutation({
    mutationFn: (file: File) =>
      body(api.POST("/api/desk/people-file/preview", { body: file, ...FILE })),
    meta: { quiet: true },
  });

export const useProposeRoster = () =>
  useStep(({ file, reason }: { file: File; reason: string }) =>
    body(
      api.POST("/api/desk/people-file/proposal", {
        params: { query: { reason } },
        body: file,
        ...FILE,
      }),
    ),
  );

export const useBar = (id: string) =>
  useStep((reason: string) =>
    body(api.POST("/api/desk/people/{id}/barring", { ...one(id), body: { reason } })),
  );

export const useUnbar = (id: string) =>
  useStep(() => body(api.POST("/api/desk/people/{id}/unbarring", one(id))));

export const useLeave = (id: string) =>
  useStep(() => body(api.POST("/api/desk/people/{id}/leaving", one(id))));

export const useHouseRule = (kind: RuleKind) =>
  useSuspenseQuery({
    queryKey: keys.houseRule(kind),
    queryFn: () => body(api.GET("/api/desk/house-rules/{kind}", { params: { path: { kind } } })),
  }).data;

export const usePropose = (kind: RuleKind) =>
  useStep((version: { content: Schema<"HouseContent">; reason: string }) =>
    body(
      api.POST("/api/desk/house-rules/{kind}/versions", {
        params: { path: { kind } },
        body: version,
      }),
    ),
  );

export const useDecide = (kind: RuleKind, version: number) =>
  useStep((decision: { approved: boolean; verdict: string }) =>
    body(
      api.POST("/api/desk/house-rules/{kind}/versions/{version}/decision", {
        params: { path: { kind, version } },
        body: decision,
      }),
    ),
  );
