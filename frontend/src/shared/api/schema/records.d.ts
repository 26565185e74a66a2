import type { components } from "../schema";
import type { Json, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface RecordsPaths {
  "/api/desk/records": {
    get: Read<S["RecordPage"], { query: S["RecordQuery"] }>;
  };
  "/api/desk/records/timeline": {
    get: Read<
      S["Timeline"],
      {
        query: {
          customer?: string;
          conversation?: string;
          ticket?: string;
          from?: string;
          to?: string;
          language?: string;
        };
      }
    >;
  };
  "/api/desk/records/timeline/reasons": {
    post: Write<{
      customer: string | null;
      conversation: string | null;
      ticket: string | null;
      reason: S["Reason"];
    }>;
  };
  "/api/desk/records/bundles": {
    get: Read<S["Bundle"][]>;
    post: {
      parameters: object;
      requestBody: Json<S["BundleOrder"]>;
      responses: { 201: Json<S["Bundle"][]> };
    };
  };
  "/api/desk/records/bundles/{id}/file": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/zip": Blob } } };
    };
  };
}

export interface RecordsSchemas {
  RecordQuery: {
    q?: string;
    customer?: string;
    from?: string;
    to?: string;
    business?: string;
    before?: number;
    language?: string;
  };
  RecordEntry: {
    number: number;
    at: string;
    kind: string;
    subject: string;
    by: { kind: S["Actor"]["kind"]; id: string | null; name: string };
    customer: { id: string; name: string; number: string } | null;
    business: string | null;
    source: string | null;
    words: string;
  };
  RecordPage: { entries: S["RecordEntry"][]; next: number | null };
  Lane: "CONVERSATION" | "TICKET" | "ROUTING" | "KNOWLEDGE" | "RATING" | "OTHER";
  TimelineEntry: {
    at: string;
    lane: S["Lane"];
    kind: string;
    subject: string;
    by: { kind: S["Actor"]["kind"]; name: string };
    words: string;
    detail: string | null;
  };
  Timeline: {
    customer: S["CustomerView"];
    conversations: S["ConversationView"][];
    tickets: S["TicketView"][];
    entries: S["TimelineEntry"][];
  };
  Bundle: {
    id: string;
    number: string;
    reason: string;
    unmasked: boolean;
    askedAt: string;
    state: "ASKED" | "RELEASED" | "REFUSED";
    releasedBy: string | null;
    endsAt: string | null;
  };
  BundleOrder: {
    customer: string;
    conversation: string | null;
    ticket: string | null;
    from: string | null;
    to: string | null;
    reason: string;
    unmasked: boolean;
  };
}
