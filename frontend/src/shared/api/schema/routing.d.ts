import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface RoutingPaths {
  "/api/desk/presence": {
    get: Read<S["PresenceView"]>;
    put: Write<{ presence: S["Presence"] }>;
  };
  "/api/desk/transfer-targets": { get: Read<S["TransferTargets"]> };
  "/api/desk/waiting": { get: Read<S["WaitingCard"][]> };
  "/api/desk/conversations/{id}/path": { get: Read<S["StepView"][], Id> };
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
    serving: string[];
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
