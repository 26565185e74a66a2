import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface RoutingPaths {
  "/api/desk/presence": {
    get: Read<S["PresenceView"]>;
    put: Write<{ presence: S["Presence"] }>;
  };
  "/api/desk/transfer-targets": { get: Read<S["TransferTargets"]> };
  "/api/desk/waiting": { get: Read<S["WaitingCard"][]> };
  "/api/desk/call-backs": { get: Read<S["CallBackView"][]> };
  "/api/desk/conversations/{id}/call-back": { get: Read<S["CallBackView"] | undefined, Id> };
  "/api/desk/conversations/{id}/call-back/calls": {
    post: Write<{ reached: boolean; note: string }, undefined, Id>;
  };
  "/api/desk/conversations/{id}/path": { get: Read<S["StepView"][], Id> };
  "/api/desk/floor/conversations/{id}/take-over": {
    post: Write<{ reason: string }, undefined, Id>;
  };
  "/api/desk/floor/conversations/{id}/guests": { get: Read<string[], Id> };
  "/api/desk/floor/conversations/{id}/join": { post: Act<undefined, Id> };
  "/api/desk/floor/conversations/{id}/part": { post: Act<undefined, Id> };
  "/api/desk/floor/rules/trial": {
    post: Write<{ day: string; rules: S["RoutingRules"] }, S["RulesTrial"]>;
  };
  "/api/desk/floor/rules": {
    get: Read<S["RoutingRulesView"]>;
    post: Write<{ rules: S["RoutingRules"]; reason: string }>;
  };
  "/api/desk/floor/agents/{id}/support": {
    post: Write<{ skill: string; minutes: number }, undefined, Id>;
  };
  "/api/desk/conversations/{id}/transfer": {
    post: Write<
      {
        customerConfirmed: boolean;
        reason: string;
        toStaff: string | null;
        toTeam: string | null;
      },
      undefined,
      Id
    >;
  };
}

export interface RoutingSchemas {
  Presence: "READY" | "BUSY" | "AFTER_WORK" | "AWAY";
  PresenceView: {
    presence: S["Presence"];
    since: string;
    capacity: number;
    serving: number;
    handledToday: number;
  };
  AgentView: {
    id: string;
    number: string;
    name: S["Bilingual"];
    team: string;
    presence: S["Presence"];
    since: string;
    connected: boolean;
    capacity: number;
    /** Places of the capacity that are taken. */
    taken: number;
    serving: string[];
    tickets: number;
    supports: { skill: string; until: string }[];
  };
  RoutingRules: {
    targets: Record<string, number>;
    target: number;
    lifts: number[];
    credits: number[];
    named: number;
    near: number;
    circles: {
      skills: string[];
      standing: number;
      priority: number;
      handed: boolean;
      rings: { after: number; reach: "OWN" | "SKILL" | "GENERAL"; level: number }[];
    }[];
    weights: {
      room: number;
      idleMinute: number;
      breadth: number;
      language: number;
      known: number;
      standing: number[];
    };
    callBacks: {
      offerAfter: number;
      offerAfterOf: Record<string, number>;
      calendar: string;
      from: string;
      until: string;
      slot: number;
      perSlot: number;
      days: number;
      triesADay: number;
      tries: number;
      onDays: number;
      again: number;
    };
    blending: { perPlace: number; atMost: number; teams: string[] };
    /** How many places each takes, by channel or `ticket`; one where none is named. */
    places: Record<string, number>;
  };
  CallBackView: {
    conversation: string;
    customer: string;
    name: string;
    phone: string | null;
    skill: string;
    dueAt: string;
    due: boolean;
    appointment: boolean;
    tries: { at: string; by: string; reached: boolean }[];
    mostTries: number;
  };
  TrialFigures: {
    came: number;
    answered: number;
    soon: number;
    left: number;
    atOnce: number;
    meanWaitSeconds: number;
    longestWaitSeconds: number;
    solved: number;
  };
  TrialBeside: { before: S["TrialFigures"]; after: S["TrialFigures"] };
  TrialHands: { to: string; waitedSeconds: number; reasons: string[] };
  RulesTrial: {
    day: string;
    version: number;
    whole: S["TrialBeside"];
    queues: { skill: string; figures: S["TrialBeside"] }[];
    people: { staff: string; before: number; after: number }[];
    different: number;
    examples: {
      since: string;
      skill: string;
      priority: number;
      standing: number;
      before: S["TrialHands"] | null;
      after: S["TrialHands"] | null;
    }[];
  };
  RoutingRulesView: {
    version: number;
    rules: S["RoutingRules"];
    history: {
      version: number;
      reason: string;
      proposedBy: string;
      decidedBy: string | null;
      decidedAt: string | null;
    }[];
  };
  TransferTargets: { teams: S["TeamView"][]; agents: S["AgentView"][] };
  WaitingView: {
    conversation: string;
    skill: string;
    team: string | null;
    priority: number;
    reason: string;
    since: string;
  };
  WaitingCard: { conversation: S["ConversationCard"]; waiting: S["WaitingView"] };
  StepView: {
    at: string;
    step: string;
    to: string | null;
    team: string | null;
    reason: string;
    reasons: string[];
  };
}
