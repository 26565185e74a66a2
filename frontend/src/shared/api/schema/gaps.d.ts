import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface GapsPaths {
  "/api/desk/gaps": { get: Read<S["GapView"][], { query: { state: S["GapState"] } }> };
  "/api/desk/gaps/{id}": { get: Read<S["GapDetail"], Id> };
  "/api/desk/gaps/{id}/wordings": {
    post: Write<{ article: string; words: string[] }, undefined, Id>;
  };
  "/api/desk/gaps/{id}/proposal": { post: Write<S["GapOrder"], { proposal: string }, Id> };
  "/api/desk/gaps/{id}/ignoring": { post: Write<{ reason: string }, undefined, Id> };
  "/api/desk/gaps/{id}/reopening": { post: Act<undefined, Id> };
}

export interface GapsSchemas {
  GapState: "OPEN" | "PROPOSED" | "IGNORED" | "COVERED";
  GapView: {
    id: string;
    language: S["Language"];
    state: S["GapState"];
    title: string;
    business: string | null;
    questions: number;
    customers: number;
    answered: number;
    weeks: number[];
    nearest: { article: string; title: string; score: number } | null;
    ignoredBecause: string;
    proposal: string | null;
    article: string | null;
    settledBy: string | null;
    firstAt: string;
    lastAt: string;
  };
  GapExample: {
    conversation: string;
    number: number;
    readable: boolean;
    words: string;
    reason: "UNKNOWN" | "MISSED_TWICE" | "NONE_FITS" | "NOT_USEFUL" | "FREE_HAND";
    answer: string;
    answeredBy: string | null;
    at: string;
  };
  GapSuggestion: {
    title: string;
    questions: string[];
    answer: string;
    from: number;
    business: string | null;
  };
  GapDetail: { gap: S["GapView"]; examples: S["GapExample"][]; suggestion: S["GapSuggestion"] };
  GapOrder: {
    content: {
      kind: string;
      business: string;
      forCustomers: boolean;
      title: string;
      answer: string;
      questions: string[];
    };
    reason: string;
    finished: boolean;
  };
}
