import type { components } from "../schema";
import type { Read } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface FloorPaths {
  "/api/desk/floor": { get: Read<S["Floor"]> };
}

export interface FloorSchemas {
  Floor: {
    at: string;
    waiting: number;
    longestWaitSeconds: number;
    expectedWaitSeconds: number;
    serving: number;
    withAssistant: number;
    today: S["FloorToday"];
    firstContact: S["FirstContactView"];
    queues: { skill: string; waiting: number; longestWaitSeconds: number }[];
    waitingList: S["FloorWaiting"][];
    agents: S["FloorAgent"][];
    terms: { clock: S["ClockView"]; ticket: S["TicketView"] | null; customerName: string }[];
    alarms: S["FloorAlarm"][];
    curve: { at: string; opened: number; handedOver: number; answered: number }[];
  };
  FloorToday: {
    opened: number;
    handedOver: number;
    assigned: number;
    abandoned: number;
    closed: number;
    assistantOnly: number;
    serviceLevel: { good: number; total: number; seconds: number; target: number | null };
    rating: { answers: number; good: number };
    ticketsOpened: number;
    ticketsBroken: number;
  };
  FloorWaiting: {
    conversation: string;
    customerName: string;
    subject: string;
    skill: string;
    priority: number;
    reason: string;
    since: string;
  };
  FloorAgent: {
    agent: S["AgentView"];
    conversations: {
      id: string;
      customerName: string;
      subject: string;
      since: string;
      emotion: number;
    }[];
  };
  FloorAlarm: {
    kind: "EMOTION" | "TERM" | "WAIT";
    subject: string;
    text: string;
    level: number;
    at: string;
    conversation: string | null;
    ticket: string | null;
    signs: string[];
  };
}
