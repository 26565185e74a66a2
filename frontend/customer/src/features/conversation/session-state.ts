import type { Outgoing } from "@/features/conversation/outbox";
import type { Conversation, Message } from "@/shared/api/types";

/** What there is to show of a conversation at one moment. */
export interface SessionState {
  conversation: Conversation | null;
  messages: readonly Message[];
  outgoing: readonly Outgoing[];
  /** The client id on its way, and whether the server asked to try again. */
  sending: string | null;
  saving: boolean;
  /** Connecting at first; live over the socket or by polling; away when neither goes. */
  net: "connecting" | "live" | "away";
  typing: boolean;
}

export interface SessionEvents {
  changed: () => void;
  /** A fact about this customer was kept, for example `ticket.resolved`. */
  fact: (kind: string) => void;
}
