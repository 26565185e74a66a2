import type { components } from "../schema";
import type { Act, Read, Set, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface IntentPaths {
  "/api/desk/intents": { get: Read<S["LabelSetView"][]> };
  "/api/desk/intents/{set}/questions": {
    get: Read<S["QuestionPage"], Set & { query: { q: string; label: string; after?: string } }>;
    post: Write<{ words: string; label: string }, undefined, Set>;
  };
  "/api/desk/intents/{set}/questions/{id}": {
    delete: Act<undefined, { path: { set: string; id: string } }>;
  };
  "/api/desk/intents/{set}/imports": { post: Write<{ csv: string }, S["ImportOutcome"], Set> };
  "/api/desk/intents/{set}/trainings": { post: Act<undefined, Set> };
  "/api/desk/intents/{set}/in-force": { post: Write<{ version: number }, undefined, Set> };
  "/api/desk/intents/tries": {
    post: Write<
      { words: string; language: S["Language"] },
      { bySet: Record<string, S["ReadLabel"]> }
    >;
  };
}

export interface IntentSchemas {
  LabelSetView: {
    name: string;
    questions: number;
    labels: { label: string; questions: number }[];
    /** 0 where none is. */
    inForce: number;
    /** The version in force is of another program; nothing reads customers' words until the next is trained. */
    unreadable: boolean;
    training: { phase: "WAITING" | "RUNNING" | "FAILED"; done: number } | null;
    versions: S["IntentVersion"][];
  };
  IntentVersion: {
    id: string;
    labelSet: string;
    number: number;
    questions: number;
    classes: number;
    figures: {
      accuracy: number;
      macroF1: number;
      checked: number;
      kept: number;
      weak: {
        label: string;
        questions: number;
        precision: number;
        recall: number;
        f1: number;
      }[];
      confused: { truth: string; read: string; count: number; examples: string[] }[];
    };
    seconds: number;
    trainedBy: string | null;
    trainedAt: string;
  };
  QuestionPage: {
    questions: {
      id: string;
      words: string;
      label: string;
      source: "ARTICLE" | "TYPED" | "IMPORTED" | "CONFIRMED";
      addedBy: string | null;
      addedAt: string;
    }[];
    next: string | null;
  };
  ImportOutcome: {
    added: number;
    already: number;
    faults: { line: number; reason: string }[];
  };
  ReadLabel: {
    version: number;
    known: boolean;
    ranking: { label: string; probability: number }[];
  };
}
