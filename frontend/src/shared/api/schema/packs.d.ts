import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface PacksPaths {
  "/api/desk/packs": {
    get: Read<S["PackView"][]>;
    post: Write<Blob, S["PackView"], { query: { name: string; kind: string; business: string } }>;
  };
  "/api/desk/packs/{id}": { get: Read<S["PackView"], Id> };
  "/api/desk/packs/{id}/lines": {
    get: Read<
      S["PackLine"][],
      Id & { query: { verdict?: S["PackVerdict"]; after: number; limit: number } }
    >;
  };
  "/api/desk/packs/{id}/reading": { post: Act<S["PackView"], Id> };
  "/api/desk/packs/{id}/proposals": {
    post: Write<{ without: number[]; reason: string }, S["PackView"], Id>;
  };
  "/api/desk/packs/{id}/discarding": { post: Act<undefined, Id> };
  "/api/desk/packs/week": { get: Read<S["PackWeek"]> };
}

export interface PacksSchemas {
  PackVerdict: "NEW" | "CHANGED" | "SAME" | "PROPOSED" | "BAD";
  PackView: {
    id: string;
    name: string;
    format: string;
    sha256: string;
    size: number;
    kind: string;
    business: string;
    state: "READING" | "READY" | "REFUSED" | "PROPOSED" | "DISCARDED";
    refusal: string;
    done: number;
    total: number;
    counts: Partial<Record<S["PackVerdict"], number>>;
    uploadedBy: string;
    uploadedAt: string;
    settledBy: string | null;
    settledAt: string | null;
    proposals: number;
  };
  PackLine: {
    number: number;
    place: { sheet: string; row: number };
    code: string;
    title: string;
    verdict: S["PackVerdict"];
    fault: { code: string; detail: string } | null;
    cells: Record<string, string>;
    base: number;
    changes: { what: string; before: string; after: string }[];
    near: { article: string; code: string; title: string; closeness: number }[];
    twin: number | null;
  };
  PackWeek: {
    from: string;
    to: string;
    fresh: S["PackWeekItem"][];
    changed: S["PackWeekItem"][];
    /** In force no more. */
    ended: S["PackWeekItem"][];
  };
  PackWeekItem: {
    article: string;
    code: string;
    version: number;
    title: string;
    business: string;
    at: string;
  };
}
