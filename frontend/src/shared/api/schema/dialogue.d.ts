import type { components } from "../schema";
import type { Code, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface DialoguePaths {
  "/api/desk/conversations/{id}/collected": { get: Read<S["Collected"][], Id> };
  "/api/desk/flows": { get: Read<S["FlowCard"][]> };
  "/api/desk/flows/{code}": { get: Read<S["FlowSheet"], Code> };
  "/api/desk/flows/{code}/versions/{version}": {
    get: Read<S["Flow"], { path: { code: string; version: number } }>;
  };
  "/api/desk/flows/{code}/draft": {
    put: Write<{ flow: S["Flow"]; draftVersion: number }, S["FlowSheet"], Code>;
  };
  "/api/desk/flows/{code}/publication": {
    post: Write<{ draftVersion: number }, S["FlowSheet"], Code>;
  };
  "/api/desk/flows/{code}/in-force": { post: Write<{ version: number }, S["FlowSheet"], Code> };
  "/api/desk/flows/check": { post: Write<S["Flow"], S["FlowFindings"]> };
  "/api/desk/flows/trial": {
    post: Write<
      {
        flow: S["Flow"];
        language: S["Language"];
        lines: string[];
        outcomes: Record<string, string>;
      },
      S["FlowTrial"]
    >;
  };
}

export interface DialogueSchemas {
  Collected: {
    flow: string;
    name: S["Bilingual"];
    state: "RUNNING" | "FINISHED" | "HANDED_OVER" | "STOPPED" | "LAPSED";
    items: { slot: string; label: S["Bilingual"]; shown: S["Bilingual"] }[];
    at: string;
  };
  FlowHealth: {
    started: number;
    finished: number;
    handedOver: number;
    stopped: number;
    lapsed: number;
    leaving: { step: string; times: number }[];
  };
  FlowCard: {
    code: string;
    name: S["Bilingual"];
    business: string;
    inForce: number;
    draft: boolean;
    health: S["FlowHealth"];
  };
  FlowSlot: {
    name: string;
    kind:
      | "DATE"
      | "TIME"
      | "AMOUNT"
      | "PHONE"
      | "IDENTITY"
      | "CARD_NUMBER"
      | "CARD_TAIL"
      | "CHOICE"
      | "BRANCH"
      | "YES_NO"
      | "TEXT";
    label: S["Bilingual"];
    prompt: S["Bilingual"];
    again: S["Bilingual"] | null;
    optional: boolean;
    choices: { code: string; label: S["Bilingual"]; words: string[] }[];
    least: string | null;
    most: string | null;
    known: string | null;
  };
  FlowStep:
    | { does: "ASK"; id: string; slot: string; next: string }
    | { does: "SAY"; id: string; words: S["Bilingual"]; next: string }
    | {
        does: "DECIDE";
        id: string;
        branches: { when: string; next: string }[];
        otherwise: string;
      }
    | { does: "CONFIRM"; id: string; words: S["Bilingual"]; next: string }
    | { does: "ACT"; id: string; act: string; next: string; refused: string | null }
    | { does: "HAND_OVER"; id: string; words: S["Bilingual"] }
    | { does: "END"; id: string; words: S["Bilingual"] };
  FlowExample: {
    name: string;
    language: S["Language"];
    today: string;
    outcomes: Record<string, string>;
    lines: { by: "CUSTOMER" | "MACHINE"; words: string }[];
    end: string | null;
  };
  Flow: {
    code: string;
    name: S["Bilingual"];
    offer: S["Bilingual"];
    business: string;
    begins: { zh: string[]; en: string[] };
    slots: S["FlowSlot"][];
    steps: S["FlowStep"][];
    examples: S["FlowExample"][];
  };
  FlowProblem: { where: string; code: string; about: string; grave: boolean };
  FlowFindings: {
    problems: S["FlowProblem"][];
    failures: { example: string; line: number; wanted: string; got: string }[];
  };
  FlowSheet: {
    flow: S["Flow"];
    draft: boolean;
    draftVersion: number;
    inForce: number;
    versions: { version: number; by: string; at: string }[];
    health: S["FlowHealth"];
    acts: string[];
    findings: S["FlowFindings"];
  };
  FlowTrial: {
    answers: {
      words: string;
      buttons: string[];
      step: string;
      state: string;
      slots: Record<string, string>;
    }[];
  };
}
