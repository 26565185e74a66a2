/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = IdentitySchemas;
type All = components["schemas"];

export interface IdentityPaths {
  "/api/desk/conversations/{id}/identity": { get: Read<S["IdentitySheet"], Id> };
  "/api/desk/conversations/{id}/identity/code": { post: Act<S["IdentitySheet"], Id> };
  "/api/desk/conversations/{id}/identity/witness": {
    post: Write<{ words: string }, S["IdentitySheet"], Id>;
  };
  "/api/desk/conversations/{id}/identity/questions": { post: Act<S["IdentitySheet"], Id> };
  "/api/desk/conversations/{id}/identity/questions/answers": {
    post: Write<{ answers: Record<string, string> }, S["IdentitySheet"], Id>;
  };
  "/api/desk/app-keys": {
    get: Read<S["AppKeys"]>;
    post: Write<S["NewAppKey"], S["AppKeys"]>;
  };
  "/api/desk/app-keys/{id}/end": { post: Write<{ reason: string }, S["AppKeys"], Id> };
}

export interface IdentitySchemas {
  Level: "L0" | "L1" | "L2" | "L3" | "L4";
  IdentitySheet: {
    standing: {
      level: S["Level"];
      means: "APP_TOKEN" | "KNOWLEDGE" | "CODE" | "WITNESS" | null;
      until: string | null;
    };
    code: { sentTo: string; until: string; triesLeft: number } | null;
    questions: {
      available: boolean;
      open: { code: string; title: All["Bilingual"] }[];
      until: string | null;
      failuresLeft: number;
    };
    needs: { what: string; level: S["Level"]; title: All["Bilingual"] }[];
    badge: {
      name: All["Bilingual"];
      number: string;
      institution: All["Bilingual"];
      code: string;
    } | null;
  };
  NewAppKey: {
    kid: string;
    issuer: string;
    algorithm: "RS256" | "ES256";
    pem: string;
    from: string;
    until: string;
    reason: string;
  };
  AppKeys: {
    audience: string;
    keys: {
      id: string;
      kid: string;
      issuer: string;
      algorithm: "RS256" | "ES256";
      fingerprint: string;
      from: string;
      until: string;
      state: "PROPOSED" | "TRUSTED" | "ENDED";
      addedBy: string | null;
      addedAt: string;
      trustedBy: string | null;
      endedAt: string | null;
      reason: string;
    }[];
  };
}
