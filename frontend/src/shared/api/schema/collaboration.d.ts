import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
type S = components["schemas"];

export type CollaborationPaths = {
  "/api/desk/requests": {
    get: Read<S["RequestCard"][], { query: { about: string } }>;
    post: Write<S["RequestWish"], S["RequestCard"], { header?: { "Idempotency-Key"?: string } }>;
  };
  "/api/desk/requests/mine": { get: Read<S["RequestCard"][]> };
  "/api/desk/requests/types": { get: Read<S["FormEdition"][]> };
  "/api/desk/requests/{id}/supplement": { post: Write<{ text: string }, S["RequestCard"], Id> };
  "/api/desk/requests/{id}/closing": {
    post: Write<{ reason: string | null }, S["RequestCard"], Id>;
  };
  "/api/desk/inbox": {
    get: Read<S["InboxCard"][], { query: { view: S["InboxList"]; q?: string } }>;
  };
  "/api/desk/inbox/{id}": { get: Read<S["InboxFile"], Id> };
  "/api/desk/inbox/{id}/acceptance": { post: Act<S["InboxFile"], Id> };
  "/api/desk/inbox/{id}/handler": {
    put: Write<{ handler: string; reason: string | null }, S["InboxFile"], Id>;
  };
  "/api/desk/inbox/{id}/return": { post: Write<{ question: string }, S["InboxFile"], Id> };
  "/api/desk/inbox/{id}/answer": {
    post: Write<{ outcome: string | null; text: string }, S["InboxFile"], Id>;
  };
  "/api/desk/joint-teams": {
    get: Read<S["JointTeamCard"][]>;
    post: Write<{ about: string; title: string; members: string[] }, S["JointTeamPage"]>;
  };
  "/api/desk/joint-teams/{id}": { get: Read<S["JointTeamPage"], Id> };
  "/api/desk/joint-teams/{id}/members": {
    post: Write<{ members: string[] }, S["JointTeamPage"], Id>;
  };
  "/api/desk/joint-teams/{id}/entries": {
    post: Write<
      { kind: S["JointEntry"]["kind"]; text: string; heldOn: string | null; attendees: string[] },
      S["JointTeamPage"],
      Id
    >;
  };
  "/api/desk/joint-teams/{id}/tasks": {
    post: Write<{ text: string; owner: string; dueOn: string }, S["JointTeamPage"], Id>;
  };
  "/api/desk/joint-teams/{id}/tasks/{task}/completion": {
    post: Act<S["JointTeamPage"], { path: { id: string; task: string } }>;
  };
  "/api/desk/joint-teams/{id}/closing": {
    post: Write<{ summary: string }, S["JointTeamPage"], Id>;
  };
};

export type CollaborationSchemas = {
  InboxList: "open" | "mine" | "late" | "done";
  FieldKind: "TEXT" | "LONG_TEXT" | "CHOICE" | "DATE" | "MONEY" | "NUMBER" | "TAIL" | "YES_NO";
  RequestChoice: { code: string; name: S["Bilingual"] };
  RequestField: {
    code: string;
    name: S["Bilingual"];
    kind: S["FieldKind"];
    required: boolean;
    choices: S["RequestChoice"][];
    pattern: string | null;
    hint: S["Bilingual"] | null;
  };
  RequestForm: {
    code: string;
    department: string;
    name: S["Bilingual"];
    hint: S["Bilingual"];
    term: string;
    offered: boolean;
    fields: S["RequestField"][];
    outcomes: S["RequestChoice"][];
    shows: ("NAME" | "NUMBER")[];
  };
  FormEdition: { version: number; form: S["RequestForm"] };
  RequestWish: {
    about: string;
    type: string;
    urgency: S["Urgency"];
    form: Record<string, string>;
    text: string;
  };
  RequestFilled: {
    code: string;
    name: S["Bilingual"];
    kind: S["FieldKind"];
    value: string;
    label: S["Bilingual"] | null;
  };
  RequestAnswer: {
    by: S["Actor"];
    system: string | null;
    outcome: S["Bilingual"] | null;
    text: S["Bilingual"];
    details: { name: S["Bilingual"]; value: string }[];
    at: string;
  };
  RequestState:
    "CONSULTING" | "ASKED" | "ACCEPTED" | "RETURNED" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
  RequestView: {
    id: string;
    number: string;
    version: number;
    about: string;
    customer: string;
    askedBy: string;
    department: string;
    type: string;
    typeVersion: number;
    typeName: S["Bilingual"];
    urgency: S["Urgency"];
    form: S["RequestFilled"][];
    text: string;
    state: S["RequestState"];
    handler: string | null;
    answer: S["RequestAnswer"] | null;
    askedAt: string;
    dueAt: string | null;
    lateAt: string | null;
  };
  RequestStep: {
    kind:
      | "ASKED"
      | "SYSTEM_SILENT"
      | "ACCEPTED"
      | "HANDED_ON"
      | "RETURNED"
      | "SUPPLIED"
      | "ANSWERED"
      | "LATE"
      | "CLOSED"
      | "WITHDRAWN";
    by: S["Actor"];
    to: string | null;
    text: string;
    at: string;
  };
  MaskedCustomer: { kind: S["CustomerView"]["kind"]; name: string; number: string };
  RequestCard: {
    request: S["RequestView"];
    clock: S["ClockView"] | null;
    steps: S["RequestStep"][];
  };
  InboxCard: {
    request: S["RequestView"];
    customer: S["MaskedCustomer"];
    clock: S["ClockView"] | null;
  };
  InboxFile: S["InboxCard"] & { steps: S["RequestStep"][]; outcomes: S["RequestChoice"][] };
  JointTeamCard: {
    id: string;
    number: string;
    title: string;
    about: string;
    calledBy: string;
    calledAt: string;
    members: string[];
    closedAt: string | null;
  };
  JointEntry: {
    kind: "NOTE" | "DECISION" | "MEETING";
    by: string;
    text: string;
    heldOn: string | null;
    attendees: string[];
    at: string;
  };
  JointTask: {
    id: string;
    text: string;
    owner: string;
    dueOn: string;
    setBy: string;
    setAt: string;
    doneBy: string | null;
    doneAt: string | null;
  };
  JointTeamPage: {
    team: S["JointTeamCard"];
    customer: S["MaskedCustomer"];
    entries: S["JointEntry"][];
    tasks: S["JointTask"][];
    summary: string | null;
  };
};
