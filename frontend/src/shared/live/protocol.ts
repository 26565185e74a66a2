import type { Schema } from "@/shared/api/types";

export type MessageView = Schema<"MessageView">;

export interface Ack {
  conversation: string;
  clientId: string;
  number: number;
  at: string;
}

/** What the server says, one JSON object a frame. */
export type Incoming =
  | { type: "welcome" }
  | { type: "messages"; items: MessageView[] }
  | { type: "acks"; items: Ack[] }
  | { type: "refused"; clientId: string | null; code: string; detail: string }
  | { type: "event"; kind: string; subject: string }
  | { type: "typing"; conversation: string; from: "CUSTOMER" | "STAFF" }
  | { type: "pong" };

export type Outgoing =
  | { type: "hello"; after: Record<string, number> }
  | {
      type: "message";
      conversation: string;
      clientId: string;
      text: string;
      article?: string;
      version?: number;
      sure?: boolean;
    }
  | { type: "typing"; conversation: string }
  | { type: "watch"; conversation: string; after: number }
  | { type: "unwatch"; conversation: string }
  | { type: "ping" };
