import type { components } from "../schema";
import type { Act, Code, Read, Write } from "./shapes";

type S = components["schemas"];
type VersionPath = { path: { code: string; version: number } };

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface ProcessPaths {
  "/api/desk/processes": { get: Read<S["ProcessCard"][]> };
  "/api/desk/processes/{code}": { get: Read<S["ProcessSheet"], Code> };
  "/api/desk/processes/{code}/draft": {
    put: Write<{ content: string; draftVersion: number }, S["ProcessSheet"], Code>;
  };
  "/api/desk/processes/{code}/proposal": {
    post: Write<{ draftVersion: number; note: string }, S["ProcessSheet"], Code>;
  };
  "/api/desk/processes/{code}/check": {
    post: Write<{ content: string }, S["ProcessProblem"][], Code>;
  };
  "/api/desk/processes/{code}/trial": {
    post: Write<{ content: string; outcomes: Record<string, string>[] }, S["ProcessTrail"], Code>;
  };
  "/api/desk/processes/{code}/comparison": {
    get: Read<S["ProcessChange"][], Code & { query: { before: number; after: number } }>;
  };
  "/api/desk/processes/{code}/versions/{version}": { get: Read<S["ProcessPaper"], VersionPath> };
  "/api/desk/processes/{code}/versions/{version}/decision": {
    post: Write<{ approve: boolean; reason: string }, S["ProcessSheet"], VersionPath>;
  };
  "/api/desk/processes/{code}/versions/{version}/pilot": {
    post: Write<{ teams: string[] }, S["ProcessSheet"], VersionPath>;
  };
  "/api/desk/processes/{code}/versions/{version}/in-force": {
    post: Act<S["ProcessSheet"], VersionPath>;
  };
  "/api/desk/processes/{code}/versions/{version}/withdrawal": {
    post: Write<{ reason: string }, S["ProcessSheet"], VersionPath>;
  };
  "/api/desk/process-troubles": { get: Read<S["ProcessTrouble"][]> };
  "/api/desk/process-troubles/{matter}/retry": {
    post: Act<S["ProcessTrouble"][], { path: { matter: string } }>;
  };
  "/api/desk/process-troubles/{matter}/place": {
    post: Write<{ step: string }, S["ProcessTrouble"][], { path: { matter: string } }>;
  };
  "/api/desk/process-troubles/end": {
    post: Write<{ subject: string; reason: string }, S["ProcessTrouble"][]>;
  };
  "/api/desk/places/{subject}": {
    get: Read<
      { where: S["WhereView"] | null; content: string | null },
      { path: { subject: string } }
    >;
  };
}

export interface ProcessSchemas {
  ProcessFigures: {
    started: number;
    running: number;
    completed: number;
    abandoned: number;
    stuck: number;
    medianSeconds: number | null;
    late: number;
  };
  ProcessCard: {
    code: string;
    name: S["Bilingual"];
    byHand: boolean;
    inForce: number;
    pilot: number;
    proposed: number;
    draft: boolean;
    health: S["ProcessFigures"];
  };
  ProcessVersionState:
    "PROPOSED" | "REFUSED" | "APPROVED" | "PILOT" | "IN_FORCE" | "RETIRED" | "WITHDRAWN";
  ProcessVersion: {
    process: string;
    version: number;
    state: S["ProcessVersionState"];
    note: string;
    proposedBy: string | null;
    proposedAt: string;
    decidedBy: string | null;
    decidedAt: string | null;
    reason: string | null;
    teams: string[];
    runningFrom: string | null;
  };
  ProcessSheet: {
    card: S["ProcessCard"];
    draftVersion: number;
    draft: string | null;
    versions: { about: S["ProcessVersion"]; figures: S["ProcessFigures"] }[];
    posts: string[];
    terms: string[];
  };
  ProcessStepFigures: {
    step: string;
    reached: number;
    here: number;
    medianSeconds: number | null;
    late: number;
  };
  ProcessPaper: { content: string; steps: S["ProcessStepFigures"][] };
  ProcessProblem: { element: string; code: string; about: string };
  ProcessTrail: { path: string[]; at: string; ended: boolean };
  ProcessChange: {
    element: string;
    name: string;
    what: "ADDED" | "REMOVED" | "CHANGED";
    attributes: { name: string; before: string; after: string }[];
  };
  ProcessTrouble: {
    matter: string;
    process: string;
    version: number;
    subject: string;
    step: string;
    tries: number;
    reason: string;
    nextAt: string | null;
    steps: { step: string; name: S["Bilingual"] }[];
  };
  WhereStay: {
    step: string;
    name: S["Bilingual"];
    kind: "STEP" | "APPROVAL" | "CHECK" | "WAIT" | "NOTICE";
    owner: string;
    term: string | null;
    since: string;
    until: string | null;
    dueAt: string | null;
    late: boolean;
    by: { kind: "CUSTOMER" | "STAFF" | "MACHINE" | "SYSTEM"; id: string | null } | null;
  };
  WhereView: {
    process: string;
    name: S["Bilingual"];
    version: number;
    pilot: boolean;
    state: "RUNNING" | "STUCK" | "ENDED";
    startedAt: string;
    endedAt: string | null;
    endReason: string | null;
    trouble: string | null;
    stays: S["WhereStay"][];
  };
}
