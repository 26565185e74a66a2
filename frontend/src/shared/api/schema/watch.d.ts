import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface WatchPaths {
  "/api/desk/floor/thresholds": {
    get: Read<S["Thresholds"]>;
    post: Write<{ thresholds: S["Threshold"][]; reason: string }>;
  };
  "/api/desk/floor/alarms": { get: Read<S["ThresholdAlarm"][]> };
  "/api/desk/floor/alarms/history": {
    get: Read<
      S["ThresholdAlarm"][],
      {
        query: {
          from?: string;
          until?: string;
          queue?: string;
          measure?: string;
          words?: string;
          untaken?: boolean;
        };
      }
    >;
  };
  "/api/desk/floor/alarms/{id}/take": { post: Write<{ note: string }, undefined, Id> };
  "/api/desk/broadcasts": {
    get: Read<S["Broadcast"][]>;
    post: Write<{ words: string; teams: string[]; queues: string[]; minutes: number }>;
  };
  "/api/desk/broadcasts/mine": { get: Read<S["Broadcast"][]> };
  "/api/desk/broadcasts/{id}/read": { post: Act<undefined, Id> };
  "/api/desk/broadcasts/{id}/end": { post: Act<undefined, Id> };
  "/api/desk/floor/wall": { get: Read<S["Wallboard"]> };
}

export interface WatchSchemas {
  FloorMeasure:
    | "WAITING"
    | "LONGEST_WAIT"
    | "SERVICE_LEVEL"
    | "ABANDONED"
    | "OCCUPANCY"
    | "READY"
    | "TERMS_ENDING"
    | "TOPIC_RISE";
  ThresholdOwner: { kind: "POST" | "PERSON"; ref: string };
  Threshold: {
    id: string;
    measure: S["FloorMeasure"];
    /** "" for the whole floor, "*" for every queue on its own. */
    queue: string;
    raiseAt: number;
    clearAt: number;
    holdSeconds: number;
    least: number;
    owner: S["ThresholdOwner"];
    ackSeconds: number;
    escalateTo: S["ThresholdOwner"];
  };
  Thresholds: {
    version: number;
    thresholds: S["Threshold"][];
    history: { version: number; reason: string; by: string; at: string }[];
  };
  ThresholdAlarm: {
    id: string;
    threshold: string;
    version: number;
    measure: S["FloorMeasure"];
    queue: string;
    raiseAt: number;
    value: number;
    worst: number;
    raisedAt: string;
    takeBefore: string;
    escalateTo: S["ThresholdOwner"];
    told: string[];
    examples: string[];
    escalatedAt: string | null;
    takenBy: string | null;
    takenAt: string | null;
    note: string | null;
    clearedAt: string | null;
  };
  Broadcast: {
    id: string;
    words: string;
    teams: string[];
    queues: string[];
    told: string[];
    read: string[];
    by: string;
    at: string;
    until: string;
  };
  WallCame: { answered: number; left: number; good: number; counted: number };
  WallQueue: {
    queue: string;
    waiting: number;
    longestWaitSeconds: number;
    ready: number;
    seats: number;
    taken: number;
    lately: S["WallCame"];
    today: S["WallCame"];
  };
  Wallboard: {
    at: string;
    level: { left: string; within: number; target: number | null } | null;
    queues: S["WallQueue"][];
    people: Partial<Record<S["Presence"], number>>;
    alarms: {
      measure: S["FloorMeasure"];
      queue: string;
      value: number;
      raisedAt: string;
      taken: boolean;
      escalated: boolean;
    }[];
  };
}
