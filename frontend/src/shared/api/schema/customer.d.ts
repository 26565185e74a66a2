import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];

type Kind = { path: { kind: string } };

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface CustomerPaths {
  "/api/desk/customers": { get: Read<S["CustomerView"][], { query: { q: string } }> };
  "/api/desk/customers/{id}": { get: Read<S["CustomerView"], Id> };
  "/api/desk/customers/{id}/fields": { get: Read<S["MaskedField"][], Id> };
  "/api/desk/customers/{id}/consents": { get: Read<S["ConsentView"][], Id> };
  "/api/desk/customers/{id}/look-ups": { post: Write<S["Reason"], undefined, Id> };
  "/api/desk/customers/{id}/unmaskings": {
    post: Write<{ field: string; reason: S["Reason"] }, { value: string; until: string }, Id>;
  };
  "/api/desk/look-up-alarms": {
    get: Read<S["LookUpAlarmCard"][], { query: { open: boolean } }>;
  };
  "/api/desk/look-up-alarms/{id}/acknowledgement": {
    post: Write<{ words: string }, undefined, Id>;
  };
  "/api/desk/retention": { get: Read<S["Retention"]> };
  "/api/desk/retention/schedules/{kind}/preview": { get: Read<S["DeletionPreview"], Kind> };
  "/api/desk/retention/schedules/{kind}/release": {
    post: Write<{ version: number }, undefined, Kind>;
  };
  "/api/desk/retention/schedules/{kind}/changes": {
    post: Write<
      { keep: string; law: string; from: string | null; reason: string },
      undefined,
      Kind
    >;
  };
  "/api/desk/retention/holds": {
    post: Write<{ customer: string; matter: string | null; why: string }>;
  };
  "/api/desk/retention/holds/numbered": { post: Write<{ number: string; why: string }> };
  "/api/desk/retention/holds/{id}/lifting": { post: Write<{ why: string }, undefined, Id> };
  "/api/desk/vault": { get: Read<S["VaultKeys"]> };
  "/api/desk/vault/rotations": { post: Write<{ of: S["Rotation"]["of"] }> };
}

export interface CustomerSchemas {
  ConsentView: {
    purpose: string;
    version: number;
    title: S["Bilingual"];
    text: S["Bilingual"];
    given: boolean;
    decidedAt: string | null;
  };
  MaskedField: {
    id: string;
    field: "PHONE" | "IDENTITY" | "CARD" | "ACCOUNT" | "ADDRESS" | "EMAIL";
    identity: "RESIDENT_ID" | "PASSPORT" | "PERMIT" | "USCC" | "OTHER_ID" | null;
    dataClass: "C1" | "C2" | "C3";
    masked: string;
  };
  Reason: {
    why: "CUSTOMER_ASKS" | "CALL_BACK" | "COMPLAINT" | "CHECK" | "OTHER";
    words: string;
  };
  LookUpAlarmCard: {
    alarm: {
      id: string;
      staff: string;
      customer: string;
      oddities: ("MANY" | "NO_MATTER" | "OUT_OF_HOURS" | "COLLEAGUE" | "PUBLIC_FIGURE")[];
      raisedAt: string;
      why: S["Reason"]["why"] | null;
      reason: string;
      unmasked: boolean;
      acknowledgedBy: string | null;
      acknowledgedAt: string | null;
      words: string | null;
    };
    customer: S["CustomerView"];
  };
  Rotation: {
    id: string;
    of: "MASTER" | "DATA";
    total: number;
    done: number;
    lastOwner: string | null;
    startedAt: string;
    startedBy: string;
    endedAt: string | null;
  };
  Retention: {
    version: string;
    schedules: {
      kind: string;
      version: number;
      keep: string;
      least: string | null;
      duty: boolean;
      title: S["Bilingual"];
      from: S["Bilingual"];
      law: string;
      released: { due: number; by: string; at: string } | null;
    }[];
    changes: {
      id: string;
      kind: string;
      version: number;
      keep: string;
      law: string;
      from: string;
      proposedBy: string;
      proposedAt: string;
      decidedBy: string | null;
      decidedAt: string | null;
    }[];
    holds: {
      id: string;
      customer: string;
      matter: string | null;
      why: string;
      setBy: string;
      setAt: string;
    }[];
    jobs: {
      id: string;
      kind: string;
      version: number;
      before: string;
      total: number;
      done: number;
      startedAt: string;
      endedAt: string | null;
    }[];
    runs: {
      id: string;
      kind: string;
      before: string;
      deleted: number;
      proof: string;
      at: string;
      job: string | null;
      erasure: string | null;
    }[];
    erasures: {
      id: string;
      customer: string;
      proposedBy: string;
      approvedBy: string;
      startedAt: string;
      endedAt: string | null;
      proof: string | null;
      kept: string[];
    }[];
  };
  DeletionPreview: { kind: string; version: number; before: string; due: number };
  VaultKeys: {
    algorithm: "AES_256_GCM" | "SM4_GCM";
    master: number;
    customers: number;
    rotations: S["Rotation"][];
  };
  CustomerView: {
    id: string;
    kind: "VISITOR" | "PERSONAL" | "CORPORATE" | "INSTITUTIONAL";
    number: string;
    name: string;
    phone: string | null;
    value: "ORDINARY" | "GOLD" | "PLATINUM" | "PRIVATE";
    verified: number;
    riskGrade: string | null;
    language: S["Language"];
    tags: string[];
    since: string;
  };
}
