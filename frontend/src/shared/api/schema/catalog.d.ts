import type { components } from "../schema";
import type { Act, Read, Write } from "./shapes";

type S = components["schemas"];
type ByNumber = { path: { number: number } };

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface CatalogPaths {
  "/api/desk/catalog": { get: Read<S["BusinessView"][]> };
  "/api/desk/catalog/retired": { get: Read<S["RetiredClass"][]> };
  "/api/desk/catalog/templates/{code}": {
    get: Read<S["ClassTemplate"], { path: { code: string } }>;
  };
  "/api/desk/catalog/versions": { get: Read<S["CatalogVersion"][]> };
  "/api/desk/catalog/versions/{number}": { get: Read<S["CatalogSheet"], ByNumber> };
  "/api/desk/catalog/versions/draft/changes": {
    post: Write<S["CatalogWish"], S["CatalogVersion"][]>;
  };
  "/api/desk/catalog/versions/draft/changes/last": { delete: Act<S["CatalogVersion"][]> };
  "/api/desk/catalog/versions/draft/proposal": {
    post: Write<{ effectiveFrom: string; note: string }, S["CatalogVersion"][]>;
  };
  "/api/desk/catalog/versions/{number}/approval": { post: Act<S["CatalogVersion"][], ByNumber> };
  "/api/desk/catalog/versions/{number}/return": {
    post: Write<{ reason: string }, S["CatalogVersion"][], ByNumber>;
  };
}

export interface CatalogSchemas {
  BusinessView: {
    code: string;
    name: S["Bilingual"];
    of: S["BusinessView"][];
    /** Whether what belongs to it is filed as a complaint, not as a ticket. */
    complaint: boolean;
  };
  RetiredClass: { code: string; name: S["Bilingual"]; successor: string | null };
  ClassField: {
    key: string;
    name: S["Bilingual"];
    kind: "TEXT" | "DATE" | "MONEY" | "CHOICE";
    required: boolean;
    choices: string[];
  };
  ClassTemplate: {
    fields: S["ClassField"][];
    firstWords: S["Bilingual"] | null;
    team: string | null;
    urgency: string | null;
    term: string | null;
    /** Whether such a matter is filed as a complaint instead; null as the class above. */
    complaint: boolean | null;
  };
  ClassEntry: {
    code: string;
    name: S["Bilingual"];
    retired: boolean;
    successor: string | null;
    template: S["ClassTemplate"] | null;
  };
  CatalogChange: {
    kind: "ADD" | "RENAME" | "MOVE" | "RETIRE" | "DESCRIBE";
    code: string;
    name: S["Bilingual"];
    to: string;
    template: S["ClassTemplate"];
  };
  CatalogWish: Pick<S["CatalogChange"], "kind" | "code"> & Partial<S["CatalogChange"]>;
  CatalogVersion: {
    number: number;
    state: "DRAFT" | "PROPOSED" | "APPROVED";
    changes: S["CatalogChange"][];
    note: string;
    author: string | null;
    at: string;
    effectiveFrom: string | null;
    approver: string | null;
    decidedAt: string | null;
    reason: string | null;
    inForce: boolean;
  };
  CatalogSheet: { version: S["CatalogVersion"]; classes: S["ClassEntry"][] };
}
