import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface ConversationPaths {
  "/api/desk/conversations": {
    get: Read<S["ConversationCard"][], { query: { view: "mine" | "closed" } }>;
  };
  "/api/desk/conversations/{id}": { get: Read<S["ConversationCard"], Id> };
  "/api/desk/conversations/{id}/messages": {
    get: Read<S["MessageView"][], Id & { query?: { after?: number; limit?: number } }>;
  };
  "/api/desk/conversations/{id}/notes": {
    get: Read<S["NoteView"][], Id>;
    post: Write<{ text: string }, undefined, Id>;
  };
  "/api/desk/conversations/{id}/tags": { put: Write<{ tags: string[] }, undefined, Id> };
  "/api/desk/conversations/{id}/understanding": {
    put: Write<
      { subject: string | null; business: string | null; emotion: number | null },
      undefined,
      Id
    >;
  };
  "/api/desk/conversations/{id}/closing": {
    post: Write<
      { result: S["ClosingResult"]; remark: string; business: string | null },
      undefined,
      Id
    >;
  };
}

export interface ConversationSchemas {
  PrefilledForm: {
    name: string;
    phone: string;
    matter: string;
    cardTail: string;
    amount: string;
  };
  ClosingResult: "SOLVED" | "TICKET" | "LEFT" | "UNSOLVED";
  Closing: { result: S["ClosingResult"]; remark: string };
  ConversationState: "ASSISTANT" | "WAITING" | "ASSIGNED" | "CLOSED";
  ConversationView: {
    id: string;
    customer: string;
    channel: string;
    language: S["Language"];
    state: S["ConversationState"];
    owner: string | null;
    subject: string;
    business: string | null;
    emotion: number;
    tags: string[];
    form: S["PrefilledForm"] | null;
    openedAt: string;
    waitingSince: string | null;
    assignedAt: string | null;
    closedAt: string | null;
    closing: S["Closing"] | null;
    lastNumber: number;
    answeredUpTo: number;
  };
  ConversationCard: {
    conversation: S["ConversationView"];
    customer: S["CustomerView"];
    lastMessage: S["MessageView"] | null;
  };
  MessageView: {
    conversation: string;
    number: number;
    clientId: string;
    from: S["Actor"];
    kind: "TEXT" | "ANSWER" | "CHOICES" | "EVENT";
    text: string;
    detail: { [key: string]: unknown } | null;
    at: string;
  };
  NoteView: { by: string; text: string; at: string };
}
