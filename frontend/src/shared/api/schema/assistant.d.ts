import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface AssistantPaths {
  "/api/desk/conversations/{id}/suggestions": { get: Read<S["Suggestion"][], Id> };
  "/api/desk/conversations/{id}/summary": { get: Read<S["Summary"], Id> };
  "/api/desk/conversations/{id}/labels": {
    get: Read<S["ProposedLabel"][], Id>;
    post: Write<{ labelSet: string; label: string; right: boolean }, S["ProposedLabel"][], Id>;
  };
  "/api/desk/conversations/{id}/prompts": { get: Read<S["Prompts"], Id> };
  "/api/desk/compliance/check": {
    post: Write<{ words: string; language: string; customer: string | null }, S["Checked"]>;
  };
  "/api/desk/assistant/traces": {
    get: Read<
      S["Trace"][],
      {
        query?: {
          from?: string;
          until?: string;
          conversation?: string;
          decision?: string;
          sureness?: number;
          useless?: boolean;
          q?: string;
          limit?: number;
        };
      }
    >;
  };
  "/api/desk/assistant/traces/{id}": { get: Read<S["Replay"], Id> };
  "/api/desk/assistant/traces/of/{conversation}/{number}": {
    get: Read<S["Replay"], { path: { conversation: string; number: number } }>;
  };
}

export interface AssistantSchemas {
  /** What a trained model takes a conversation for. */
  ProposedLabel: {
    labelSet: string;
    label: string;
    probability: number;
    version: number;
    number: number;
    words: string;
    state: "PROPOSED" | "CONFIRMED";
  };
  Suggestion: {
    article: string;
    version: number;
    code: string;
    title: string;
    answer: string;
    business: string;
    score: number;
    language: S["Language"];
  };
  Summary: {
    question: string;
    tried: { title: string; at: string }[];
    handOverReason: string | null;
    mood: string;
    lines: string[];
    writing: string;
    signs: { number: number; signal: S["Signal"]; words: string; byMeaning: boolean }[];
  };
  Prompts: {
    phrases: { id: string; from: string; moment: string; words: string }[];
    steps: S["PromptStep"][];
  };
  PromptStep: {
    code: string;
    opens: "COMPOSER" | "TICKET" | "TRANSFER" | "CLOSE";
    business: string | null;
    words: string | null;
  };
  Signal:
    | "SELF_HARM"
    | "VIOLENCE"
    | "FRAUD"
    | "COMPLAINT"
    | "ESCALATION"
    | "ANGER"
    | "DISPLEASED"
    | "UNEASY"
    | "SHOUTING"
    | "REPEAT";
  ComplianceOutcome: "PASS" | "NOTE" | "ASK" | "BLOCK";
  Checked: {
    outcome: S["ComplianceOutcome"];
    findings: {
      rule: string;
      version: string;
      outcome: S["ComplianceOutcome"];
      name: string;
      words: string;
      from: number;
      to: number;
      instead: string;
    }[];
  };
  Trace: {
    id: string;
    conversation: string;
    customer: string;
    number: number;
    said: number;
    at: string;
    question: string;
    writing: string;
    decision: string;
    reason: string;
    level: number;
    signals: { signal: string; words: string; byMeaning: boolean }[];
    candidates: S["TraceCandidate"][];
    article: string | null;
    version: number | null;
    sureness: number;
    business: string | null;
    intent: string | null;
    search: string;
    policy: string;
    sure: number;
    maybe: number;
    model: string | null;
    millis: number;
    useful: boolean | null;
  };
  TraceCandidate: {
    article: string;
    version: number;
    code: string;
    language: string;
    title: string;
    business: string;
    score: number;
    closeness: number;
    words: number;
  };
  ReplayOutcome: {
    decision: string;
    reason: string;
    signals: { signal: string; words: string; byMeaning: boolean }[];
    candidates: S["TraceCandidate"][];
    answer: {
      article: string;
      version: number;
      title: string;
      words: string;
      inForce: number | null;
    } | null;
    policy: string;
    search: string;
  };
  Replay: {
    trace: S["Trace"];
    said: string;
    then: S["ReplayOutcome"];
    thatDay: S["ReplayOutcome"];
    today: S["ReplayOutcome"];
    faithful: boolean;
    found: boolean;
    differences: string[];
  };
}
