/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Act, Code, Read, Write } from "./shapes";

type S = PolicySchemas;
interface Words {
  zh: string;
  en: string;
}

export interface PolicyPaths {
  "/api/desk/policies": {
    get: Read<S["PolicyCard"][]>;
    post: Write<
      { policy: S["Policy"]; effectiveFrom: string | null; reason: string },
      S["PolicyCard"][]
    >;
  };
  "/api/desk/policies/{code}": { get: Read<S["PolicyVersion"][], Code> };
  "/api/desk/policies/{code}/acknowledgement": {
    post: Write<{ version: number }, S["PolicyCard"][], Code>;
  };
  "/api/desk/policies/{code}/readers": { get: Read<S["PolicyReader"][], Code> };
  "/api/desk/policies/{code}/reminder": { post: Act<undefined, Code> };
}

export interface PolicySchemas {
  Policy: {
    code: string;
    version: number;
    kind: "POLICY" | "PROCEDURE" | "EMERGENCY_PLAN";
    number: string;
    title: Words;
    text: string;
    posts: string[];
    teams: string[];
    days: number;
    archived: boolean;
  };
  PolicyCard: {
    policy: S["Policy"];
    effectiveFrom: string;
    mine: boolean;
    acknowledgedAt: string | null;
    dueAt: string;
    waits: boolean;
  };
  PolicyVersion: {
    kept: {
      policy: S["Policy"];
      state: "PROPOSED" | "APPROVED" | "DROPPED";
      effectiveFrom: string;
      act: string;
      reason: string;
      toldAt: string | null;
      remindedAt: string | null;
    };
    changed: { field: string; before: string; after: string }[];
    lines: { kind: "SAME" | "REMOVED" | "ADDED"; words: string }[];
  };
  PolicyReader: { person: string; acknowledgedAt: string | null };
}
