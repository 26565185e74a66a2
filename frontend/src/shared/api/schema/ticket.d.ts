import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];
type Query = { view?: string; q?: string } & Partial<S["TicketFilterQuery"]>;
type Nothing = undefined;

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface TicketPaths {
  "/api/desk/conversations/{id}/ticket-draft": { get: Read<S["TicketDraft"], Id> };
  "/api/desk/tickets": {
    get: Read<S["TicketPage"], { query: Query & { after?: string; limit?: number } }>;
    post: Write<S["NewTicket"], S["TicketView"], { header?: { "Idempotency-Key"?: string } }>;
  };
  "/api/desk/tickets/{id}": { get: Read<S["TicketDetail"], Id> };
  "/api/desk/tickets/{id}/acceptance": { post: Act<Nothing, Id> };
  "/api/desk/tickets/{id}/owner": {
    put: Write<{ owner: string | null; team: string }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/classification": {
    put: Write<{ business: string; urgency: S["Urgency"] }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/notes": { post: Write<{ text: string }, Nothing, Id> };
  "/api/desk/tickets/{id}/resolution": {
    post: Write<{ result: string; sure: boolean }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/closing": {
    post: Write<{ satisfied: boolean | null; reason: string }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/reopening": { post: Write<{ reason: string }, Nothing, Id> };
  "/api/desk/tickets/{id}/pause": { post: Write<{ reason: string }, Nothing, Id> };
  "/api/desk/tickets/{id}/extensions": {
    post: Write<{ amount: number; reason: string }, Nothing, Id>;
  };
  "/api/desk/tickets/extensions/{extension}/decision": {
    post: Write<{ approved: boolean; remark: string }, Nothing, { path: { extension: string } }>;
  };
  "/api/desk/tickets/{id}/pause/end": { post: Act<Nothing, Id> };
  "/api/desk/tickets/{id}/contact": { post: Act<{ phone: string }, Id> };
  "/api/desk/tickets/{id}/links": {
    post: Write<{ other: string; kind: S["LinkKind"] }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/links/{kind}/{other}": {
    delete: Act<Nothing, { path: { id: string; kind: S["LinkKind"]; other: string } }>;
  };
  "/api/desk/tickets/{id}/merger": { post: Write<{ into: string }, S["TicketView"], Id> };
  "/api/desk/tickets/{id}/parts": {
    post: Write<S["TicketPart"], S["TicketView"], Id & { header?: { "Idempotency-Key"?: string } }>;
  };
  "/api/desk/tickets/{id}/tasks": {
    post: Write<{ text: string; owner: string | null; dueOn: string | null }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/tasks/{task}/done": {
    post: Act<Nothing, { path: { id: string; task: string } }>;
  };
  "/api/desk/tickets/{id}/watching": { put: Act<Nothing, Id>; delete: Act<Nothing, Id> };
  "/api/desk/tickets/{id}/watching/seen": { post: Act<Nothing, Id> };
  "/api/desk/tickets/{id}/identification": {
    post: Write<{ business: string; urgency: S["Urgency"]; team: string }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/attachments": {
    post: Write<unknown, S["TicketAttachment"], Id & { query: { name: string } }>;
  };
  "/api/desk/tickets/{id}/follow-up": {
    post: Write<{ day: string; what: string }, Nothing, Id>;
  };
  "/api/desk/tickets/{id}/follow-up/done": { post: Write<{ outcome: string }, Nothing, Id> };
  "/api/desk/tickets/{id}/archive": { post: Act<Nothing, Id> };
  "/api/desk/tickets/first-contact": { get: Read<S["FirstContactView"]> };
  "/api/desk/tickets/watched/news": { get: Read<Record<string, number>> };
  "/api/desk/tickets/bulk/owner": {
    post: Write<{ tickets: string[]; owner: string | null; team: string }, S["BulkResult"][]>;
  };
  "/api/desk/tickets/bulk/classification": {
    post: Write<{ tickets: string[]; business: string; urgency: S["Urgency"] }, S["BulkResult"][]>;
  };
  "/api/desk/tickets/bulk/closing": {
    post: Write<{ tickets: string[]; reason: string }, S["BulkResult"][]>;
  };
  "/api/desk/ticket-views": { get: Read<S["SavedView"][]> };
  "/api/desk/ticket-views/{id}": {
    put: Write<
      { name: string; forTeam: boolean; filter: S["TicketFilter"]; columns: string[] },
      S["SavedView"][],
      Id
    >;
    delete: Act<Nothing, Id>;
  };
}

export interface TicketSchemas {
  TicketDraft: {
    subject: string;
    detail: string;
    business: string | null;
    urgency: S["Urgency"];
    team: string | null;
  };
  TicketState: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED";
  TicketView: {
    id: string;
    number: string;
    version: number;
    customer: string;
    conversation: string | null;
    subject: string;
    detail: string;
    contact: string | null;
    business: string | null;
    urgency: S["Urgency"];
    state: S["TicketState"];
    owner: string | null;
    team: string;
    result: string | null;
    satisfied: boolean | null;
    closingReason: string | null;
    reopened: number;
    openedAt: string;
    dueAt: string | null;
    pausedSince: string | null;
    resolvedAt: string | null;
    closedAt: string | null;
    notes: { by: string; text: string; at: string }[];
  };
  MoreTime: { unit: "HOURS" | "DAYS"; most: number; approver: string };
  TicketExtension: {
    id: string;
    amount: number;
    unit: "HOURS" | "DAYS";
    reason: string;
    askedBy: string;
    askedAt: string;
    decidedBy: string | null;
    approved: boolean | null;
    remark: string | null;
    decidedAt: string | null;
  };
  Urgency: "ORDINARY" | "URGENT";
  TicketState: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED";
  TicketWhose: "ANYBODY" | "MINE" | "MY_TEAM" | "NOBODY" | "WATCHED";
  TicketFilter: {
    states: S["TicketState"][];
    whose: S["TicketWhose"];
    team: string | null;
    business: string | null;
    urgency: S["Urgency"] | null;
    late: boolean;
    order: "DUE" | "NEWEST";
  };
  /** A filter as it stands in an address: without what does not matter. */
  TicketFilterQuery: {
    states: string;
    whose: S["TicketWhose"];
    team: string;
    business: string;
    urgency: S["Urgency"];
    late: boolean;
    order: "DUE" | "NEWEST";
  };
  SavedView: {
    id: string;
    owner: string;
    team: string | null;
    name: string;
    filter: S["TicketFilter"];
    columns: string[];
    at: string;
  };
  LinkKind: "RELATED" | "DUPLICATE" | "CAUSED_BY" | "MERGED" | "SPLIT";
  TicketLink: {
    kind: S["LinkKind"];
    outward: boolean;
    ticket: string;
    number: string;
    subject: string;
    state: S["TicketState"];
    at: string;
  };
  TicketTask: {
    id: string;
    ticket: string;
    text: string;
    owner: string | null;
    dueOn: string | null;
    by: string;
    at: string;
    doneBy: string | null;
    doneAt: string | null;
  };
  TicketAttachment: {
    id: string;
    ticket: string;
    name: string;
    mediaType: string;
    bytes: number;
    sha256: string;
    scan: "CLEAN" | "NOT_SCANNED";
    by: string;
    at: string;
  };
  TicketFollowUp: {
    id: string;
    ticket: string;
    day: string;
    what: string;
    clock: string;
    by: string;
    at: string;
    doneBy: string | null;
    doneAt: string | null;
    outcome: string | null;
  };
  FirstContactView: {
    resolved: number;
    atFirst: number;
    provisional: number;
    windowDays: number;
    periodDays: number;
    from: string;
  };
  TicketProposal: {
    business: string;
    urgency: S["Urgency"];
    team: string;
    probability: number;
    confirmedBy: string | null;
    confirmedAt: string | null;
  };
  TicketTogether: {
    links: S["TicketLink"][];
    tasks: S["TicketTask"][];
    attachments: S["TicketAttachment"][];
    followUps: S["TicketFollowUp"][];
    archivedAt: string | null;
    filed: { version: number | null; answers: Record<string, string> };
    proposal: S["TicketProposal"] | null;
    watchers: string[];
    watching: boolean;
    story: string[];
  };
  TicketPart: {
    subject: string;
    detail: string;
    business: string;
    urgency: S["Urgency"];
    team: string;
    owner: string | null;
  };
  BulkResult: { ticket: string; number: string; refused: string | null };
  TicketPage: { cards: S["TicketCard"][]; next: string | null };
  TicketCard: {
    ticket: S["TicketView"];
    customer: S["CustomerView"];
    clock: S["ClockView"] | null;
  };
  TicketDetail: S["TicketCard"] & {
    clocks: S["ClockView"][];
    pauseReasons: string[];
    /** How much more time the rule of its term knows next; null where none. */
    moreTime: S["MoreTime"] | null;
    extensions: S["TicketExtension"][];
    history: S["KeptFact"][];
    together: S["TicketTogether"];
  };
  NewTicket: {
    conversation: string | null;
    customer: string;
    subject: string;
    detail: string;
    business: string;
    urgency: S["Urgency"];
    team: string;
    owner: string | null;
    answers: Record<string, string>;
  };
}
