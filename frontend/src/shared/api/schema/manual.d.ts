/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Act, Id, Read, Write } from "./shapes";

type S = ManualSchemas;
interface Words {
  zh: string;
  en: string;
}
type ControlKind = "IDENTITY" | "SUITABILITY" | "SECOND_PERSON";
type Guided = { path: { id: string; guidance: string } };

export interface ManualPaths {
  "/api/desk/conversations/{id}/manuals": { get: Read<S["Guidance"][], Id> };
  "/api/desk/conversations/{id}/manuals/{guidance}/steps/{step}": {
    post: Act<S["Guidance"][], { path: { id: string; guidance: string; step: string } }>;
  };
  "/api/desk/conversations/{id}/manuals/{guidance}/allowances": {
    post: Write<{ items: string[]; reason: string }, S["Guidance"][], Guided>;
  };
  "/api/desk/manuals": {
    get: Read<S["ManualSheet"][]>;
    post: Write<
      { manual: S["ServiceManual"]; effectiveFrom: string | null; reason: string },
      S["ManualSheet"][]
    >;
  };
  "/api/desk/manuals/{code}/versions/{version}/differences": {
    get: Read<S["ManualDifference"][], { path: { code: string; version: number } }>;
  };
  "/api/desk/manuals/trial": {
    post: Write<{ manual: S["ServiceManual"]; words: string }, S["PhraseHeard"][]>;
  };
}

export interface ManualSchemas {
  Guidance: {
    id: string;
    manual: string;
    version: number;
    title: Words;
    open: boolean;
    outcome: "DONE" | "UNFINISHED" | "LEFT" | null;
    sold: boolean;
    current: string | null;
    steps: S["GuidanceStep"][];
    missing: string[];
    asked: string[];
  };
  GuidanceStep: {
    code: string;
    name: Words;
    sells: boolean;
    phrases: {
      code: string;
      meaning: Words;
      wording: Words;
      points: {
        name: string;
        said: { number: number; likeness: number; sample: string } | null;
      }[];
      allowed: boolean;
      done: boolean;
    }[];
    controls: { kind: ControlKind; level: number; allowed: boolean; done: boolean }[];
    done: boolean;
  };
  ServiceManual: {
    code: string;
    version: number;
    title: Words;
    businesses: string[];
    channels: string[];
    processes: string[];
    steps: {
      code: string;
      name: Words;
      phrases: {
        code: string;
        meaning: Words;
        wording: Words;
        points: { name: string; samples: string[]; unlike: string[] }[];
      }[];
      controls: { kind: ControlKind; level: number }[];
      sells: boolean;
    }[];
    source: string;
    retired: boolean;
  };
  ManualSheet: {
    code: string;
    inForce: number;
    versions: {
      manual: S["ServiceManual"];
      state: "PROPOSED" | "APPROVED" | "DROPPED";
      effectiveFrom: string;
      act: string | null;
      reason: string;
    }[];
  };
  ManualDifference: { field: string; before: string; after: string };
  PhraseHeard: { phrase: string; point: number; likeness: number; words: string; sample: string };
}
