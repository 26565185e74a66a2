// The backend's interface, written by hand beside it: the server tells its own at /api/openapi.json.
import type { Act, Code, Id, Read, Set, Write } from "./schema/shapes";
import type { TermsPaths, TermsSchemas } from "./schema/terms";
import type { ProcessPaths, ProcessSchemas } from "./schema/process";
import type { CollaborationPaths, CollaborationSchemas } from "./schema/collaboration";
import type { StaffPaths, StaffSchemas } from "./schema/staff";
import type { CatalogPaths, CatalogSchemas } from "./schema/catalog";
import type { ErrandPaths, ErrandSchemas } from "./schema/errand";
import type { NoticePaths, NoticeSchemas } from "./schema/notice";
import type { TicketPaths, TicketSchemas } from "./schema/ticket";
import type { ComplaintPaths, ComplaintSchemas } from "./schema/complaint";
import type { CompliancePaths, ComplianceSchemas } from "./schema/compliance";
import type { ControlPaths, ControlSchemas } from "./schema/control";

type S = components["schemas"];

export interface paths
  extends
    TermsPaths,
    ProcessPaths,
    CollaborationPaths,
    ComplaintPaths,
    CompliancePaths,
    ControlPaths,
    ErrandPaths,
    NoticePaths,
    TicketPaths,
    CatalogPaths,
    StaffPaths {
  "/api/desk/presence": {
    get: Read<S["PresenceView"]>;
    put: Write<{ presence: S["Presence"] }>;
  };
  "/api/desk/transfer-targets": { get: Read<S["TransferTargets"]> };
  "/api/desk/waiting": { get: Read<S["WaitingCard"][]> };
  "/api/desk/conversations": {
    get: Read<S["ConversationCard"][], { query: { view: "mine" | "closed" } }>;
  };
  "/api/desk/conversations/{id}": { get: Read<S["ConversationCard"], Id> };
  "/api/desk/conversations/{id}/messages": {
    get: Read<S["MessageView"][], Id & { query?: { after?: number; limit?: number } }>;
  };
  "/api/desk/conversations/{id}/collected": { get: Read<S["Collected"][], Id> };
  "/api/desk/flows": { get: Read<S["FlowCard"][]> };
  "/api/desk/flows/{code}": { get: Read<S["FlowSheet"], Code> };
  "/api/desk/flows/{code}/versions/{version}": {
    get: Read<S["Flow"], { path: { code: string; version: number } }>;
  };
  "/api/desk/flows/{code}/draft": {
    put: Write<{ flow: S["Flow"]; draftVersion: number }, S["FlowSheet"], Code>;
  };
  "/api/desk/flows/{code}/publication": {
    post: Write<{ draftVersion: number }, S["FlowSheet"], Code>;
  };
  "/api/desk/flows/{code}/in-force": { post: Write<{ version: number }, S["FlowSheet"], Code> };
  "/api/desk/flows/check": { post: Write<S["Flow"], S["FlowFindings"]> };
  "/api/desk/flows/trial": {
    post: Write<
      {
        flow: S["Flow"];
        language: S["Language"];
        lines: string[];
        outcomes: Record<string, string>;
      },
      S["FlowTrial"]
    >;
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
  "/api/desk/conversations/{id}/path": { get: Read<S["StepView"][], Id> };
  "/api/desk/conversations/{id}/transfer": {
    post: Write<
      {
        customerConfirmed: boolean;
        reason: string;
        toStaff: string | null;
        toTeam: string | null;
      },
      undefined,
      Id
    >;
  };
  "/api/desk/conversations/{id}/suggestions": { get: Read<S["Suggestion"][], Id> };
  "/api/desk/conversations/{id}/summary": { get: Read<S["Summary"], Id> };
  "/api/desk/conversations/{id}/labels": {
    get: Read<S["ProposedLabel"][], Id>;
    post: Write<{ labelSet: string; label: string; right: boolean }, S["ProposedLabel"][], Id>;
  };
  "/api/desk/conversations/{id}/prompts": { get: Read<S["Prompts"], Id> };
  "/api/desk/compliance/check": {
    post: Write<{ words: string; language: string; customer: string | null }, S["Checked"]>;
  };
  "/api/desk/assistant/traces": {
    get: Read<
      S["Trace"][],
      {
        query?: {
          from?: string;
          until?: string;
          conversation?: string;
          decision?: string;
          sureness?: number;
          useless?: boolean;
          q?: string;
          limit?: number;
        };
      }
    >;
  };
  "/api/desk/assistant/traces/{id}": { get: Read<S["Replay"], Id> };
  "/api/desk/assistant/traces/of/{conversation}/{number}": {
    get: Read<S["Replay"], { path: { conversation: string; number: number } }>;
  };
  "/api/desk/conversations/{id}/ticket-draft": { get: Read<S["TicketDraft"], Id> };
  "/api/desk/knowledge": {
    get: Read<S["Hit"][], { query: { q: string; language?: string; limit?: number } }>;
  };
  "/api/desk/knowledge/search": {
    get: Read<
      S["Findings"],
      {
        query: {
          q: string;
          business?: string;
          kind?: string;
          audience?: string;
          language?: string;
          recent?: boolean;
        };
      }
    >;
  };
  "/api/desk/knowledge/{id}/vote": {
    put: Write<
      { version: number; language: S["Language"]; useful: boolean | null; words: string },
      undefined,
      Id
    >;
  };
  "/api/desk/knowledge/{id}": {
    get: Read<S["ArticleView"], Id & { query?: { version?: number; language?: string } }>;
  };
  "/api/desk/gaps": { get: Read<S["GapView"][], { query: { state: S["GapState"] } }> };
  "/api/desk/gaps/{id}": { get: Read<S["GapDetail"], Id> };
  "/api/desk/gaps/{id}/wordings": {
    post: Write<{ article: string; words: string[] }, undefined, Id>;
  };
  "/api/desk/gaps/{id}/proposal": { post: Write<S["GapOrder"], { proposal: string }, Id> };
  "/api/desk/gaps/{id}/ignoring": { post: Write<{ reason: string }, undefined, Id> };
  "/api/desk/gaps/{id}/reopening": { post: Act<undefined, Id> };
  "/api/desk/knowledge/attachments": {
    post: Write<Blob, S["Attachment"], { query: { name: string } }>;
  };
  "/api/desk/editing": { get: Read<S["Board"]> };
  "/api/desk/editing/preview": { post: Write<{ answer: string }, { words: string }> };
  "/api/desk/editing/proposals": {
    post: Write<{ content: S["NewArticle"]; reason: string }, S["ProposalView"]>;
  };
  "/api/desk/editing/proposals/{id}": {
    get: Read<S["ProposalView"], Id>;
    put: Write<
      { version: number; base: number; content: S["NewArticle"]; reason: string },
      S["ProposalView"],
      Id
    >;
  };
  "/api/desk/editing/proposals/{id}/submission": { post: Act<S["ProposalView"], Id> };
  "/api/desk/editing/proposals/{id}/review": {
    post: Write<{ approved: boolean; reason: string }, S["ProposalView"], Id>;
  };
  "/api/desk/editing/proposals/{id}/publication": { post: Act<S["ProposalView"], Id> };
  "/api/desk/editing/proposals/{id}/dropping": {
    post: Write<{ reason: string }, S["ProposalView"], Id>;
  };
  "/api/desk/editing/articles/{id}": { get: Read<S["ArticleLife"], Id> };
  "/api/desk/editing/articles/{id}/edition": {
    get: Read<S["Edition"], Id & { query?: { version?: number; asOf?: string } }>;
  };
  "/api/desk/editing/articles/{id}/difference": {
    get: Read<S["Comparison"], Id & { query: { from: number; to: number } }>;
  };
  "/api/desk/editing/articles/{id}/opening": { post: Write<{ version: number }, undefined, Id> };
  "/api/desk/editing/articles/{id}/withdrawal": {
    post: Write<{ reason: string }, S["ArticleLife"], Id>;
  };
  "/api/desk/wording-changes": { get: Read<S["NoticeView"][]> };
  "/api/desk/wording-changes/recent": { get: Read<S["NoticeWatch"][]> };
  "/api/desk/wording-changes/{id}/confirmation": { post: Act<undefined, Id> };
  "/api/desk/packs": {
    get: Read<S["PackView"][]>;
    post: Write<Blob, S["PackView"], { query: { name: string; kind: string; business: string } }>;
  };
  "/api/desk/packs/{id}": { get: Read<S["PackView"], Id> };
  "/api/desk/packs/{id}/lines": {
    get: Read<
      S["PackLine"][],
      Id & { query: { verdict?: S["PackVerdict"]; after: number; limit: number } }
    >;
  };
  "/api/desk/packs/{id}/reading": { post: Act<S["PackView"], Id> };
  "/api/desk/packs/{id}/proposals": {
    post: Write<{ without: number[]; reason: string }, S["PackView"], Id>;
  };
  "/api/desk/packs/{id}/discarding": { post: Act<undefined, Id> };
  "/api/desk/packs/week": { get: Read<S["PackWeek"]> };
  "/api/desk/intents": { get: Read<S["LabelSetView"][]> };
  "/api/desk/intents/{set}/questions": {
    get: Read<S["QuestionPage"], Set & { query: { q: string; label: string; after?: string } }>;
    post: Write<{ words: string; label: string }, undefined, Set>;
  };
  "/api/desk/intents/{set}/questions/{id}": {
    delete: Act<undefined, { path: { set: string; id: string } }>;
  };
  "/api/desk/intents/{set}/imports": { post: Write<{ csv: string }, S["ImportOutcome"], Set> };
  "/api/desk/intents/{set}/trainings": { post: Act<undefined, Set> };
  "/api/desk/intents/{set}/in-force": { post: Write<{ version: number }, undefined, Set> };
  "/api/desk/intents/tries": {
    post: Write<
      { words: string; language: S["Language"] },
      { bySet: Record<string, S["ReadLabel"]> }
    >;
  };
  "/api/desk/catalog": { get: Read<S["BusinessView"][]> };
  "/api/desk/customers": { get: Read<S["CustomerView"][], { query: { q: string } }> };
  "/api/desk/customers/{id}": { get: Read<S["CustomerView"], Id> };
  "/api/desk/customers/{id}/fields": { get: Read<S["MaskedField"][], Id> };
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
  "/api/desk/vault": { get: Read<S["VaultKeys"]> };
  "/api/desk/vault/rotations": { post: Write<{ of: S["Rotation"]["of"] }> };
  "/api/desk/floor": { get: Read<S["Floor"]> };
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
  "/api/desk/records/bundles": {
    post: {
      parameters: object;
      requestBody: Json<S["BundleOrder"]>;
      responses: { 200: { content: { "application/zip": Blob } } };
    };
  };
}

export interface components {
  schemas: Schemas &
    TermsSchemas &
    ProcessSchemas &
    CollaborationSchemas &
    ComplaintSchemas &
    ComplianceSchemas &
    ControlSchemas &
    TicketSchemas &
    ErrandSchemas &
    NoticeSchemas &
    CatalogSchemas &
    StaffSchemas;
}

interface Schemas {
  Bilingual: { zh: string; en: string };
  Language: "zh" | "en";
  Permission:
    | "SERVE"
    | "WATCH_FLOOR"
    | "WORK_TICKETS"
    | "HANDLE_COMPLAINTS"
    | "APPROVE_COMPLAINTS"
    | "APPROVE_FURTHER_EXTENSIONS"
    | "ANSWER_REQUESTS"
    | "HEAD_DEPARTMENT"
    | "DESIGN_PROCESSES"
    | "APPROVE_PROCESSES"
    | "MANAGE_TERMS"
    | "READ_CUSTOMERS"
    | "CHANGE_CUSTOMERS"
    | "APPROVE_CUSTOMER_CHANGES"
    | "PROPOSE_RULES"
    | "APPROVE_RULES"
    | "READ_KNOWLEDGE"
    | "PROPOSE_KNOWLEDGE"
    | "REVIEW_KNOWLEDGE"
    | "PUBLISH_KNOWLEDGE"
    | "TRAIN_ASSISTANT"
    | "SEARCH_RECORDS"
    | "EXPORT_RECORDS"
    | "UNMASK"
    | "WATCH_LOOKUPS"
    | "MANAGE_KEYS"
    | "MANAGE_RETENTION"
    | "MANAGE_STAFF"
    | "APPROVE_STAFF";
  Actor: { kind: "CUSTOMER" | "STAFF" | "MACHINE" | "SYSTEM"; id: string | null };
  InstitutionView: { name: S["Bilingual"]; hotline: string; demo: boolean };
  Skill: { code: string; level: number };
  Presence: "READY" | "BUSY" | "AFTER_WORK" | "AWAY";
  PresenceView: {
    presence: S["Presence"];
    since: string;
    capacity: number;
    serving: number;
    handledToday: number;
  };
  AgentView: {
    id: string;
    number: string;
    name: S["Bilingual"];
    team: string;
    presence: S["Presence"];
    since: string;
    connected: boolean;
    capacity: number;
    serving: string[];
  };
  TransferTargets: { teams: S["TeamView"][]; agents: S["AgentView"][] };
  WaitingView: {
    conversation: string;
    skill: string;
    team: string | null;
    priority: number;
    reason: string;
    since: string;
  };
  WaitingCard: { conversation: S["ConversationCard"]; waiting: S["WaitingView"] };
  StepView: {
    at: string;
    step: string;
    to: string | null;
    team: string | null;
    reason: string;
    reasons: string[];
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
  /** What a trained model takes a conversation for. */
  ProposedLabel: {
    labelSet: string;
    label: string;
    probability: number;
    version: number;
    number: number;
    words: string;
    state: "PROPOSED" | "CONFIRMED";
  };
  LabelSetView: {
    name: string;
    questions: number;
    labels: { label: string; questions: number }[];
    /** 0 where none is. */
    inForce: number;
    /** The version in force is of another program; nothing reads customers' words until the next is trained. */
    unreadable: boolean;
    training: { phase: "WAITING" | "RUNNING" | "FAILED"; done: number } | null;
    versions: S["IntentVersion"][];
  };
  IntentVersion: {
    id: string;
    labelSet: string;
    number: number;
    questions: number;
    classes: number;
    figures: {
      accuracy: number;
      macroF1: number;
      checked: number;
      kept: number;
      weak: {
        label: string;
        questions: number;
        precision: number;
        recall: number;
        f1: number;
      }[];
      confused: { truth: string; read: string; count: number; examples: string[] }[];
    };
    seconds: number;
    trainedBy: string | null;
    trainedAt: string;
  };
  QuestionPage: {
    questions: {
      id: string;
      words: string;
      label: string;
      source: "ARTICLE" | "TYPED" | "IMPORTED" | "CONFIRMED";
      addedBy: string | null;
      addedAt: string;
    }[];
    next: string | null;
  };
  ImportOutcome: {
    added: number;
    already: number;
    faults: { line: number; reason: string }[];
  };
  ReadLabel: {
    version: number;
    known: boolean;
    ranking: { label: string; probability: number }[];
  };
  Suggestion: {
    article: string;
    version: number;
    code: string;
    title: string;
    answer: string;
    business: string;
    score: number;
    language: S["Language"];
  };
  Summary: {
    question: string;
    tried: { title: string; at: string }[];
    handOverReason: string | null;
    mood: string;
    lines: string[];
    writing: string;
    signs: { number: number; signal: S["Signal"]; words: string; byMeaning: boolean }[];
  };
  Prompts: {
    phrases: { id: string; from: string; moment: string; words: string }[];
    steps: S["PromptStep"][];
  };
  PromptStep: {
    code: string;
    opens: "COMPOSER" | "TICKET" | "TRANSFER" | "CLOSE";
    business: string | null;
    words: string | null;
  };
  Signal:
    | "SELF_HARM"
    | "VIOLENCE"
    | "FRAUD"
    | "COMPLAINT"
    | "ESCALATION"
    | "ANGER"
    | "DISPLEASED"
    | "UNEASY"
    | "SHOUTING"
    | "REPEAT";
  ComplianceOutcome: "PASS" | "NOTE" | "ASK" | "BLOCK";
  Checked: {
    outcome: S["ComplianceOutcome"];
    findings: {
      rule: string;
      version: string;
      outcome: S["ComplianceOutcome"];
      name: string;
      words: string;
      from: number;
      to: number;
      instead: string;
    }[];
  };
  Trace: {
    id: string;
    conversation: string;
    customer: string;
    number: number;
    said: number;
    at: string;
    question: string;
    writing: string;
    decision: string;
    reason: string;
    level: number;
    signals: { signal: string; words: string; byMeaning: boolean }[];
    candidates: S["TraceCandidate"][];
    article: string | null;
    version: number | null;
    sureness: number;
    business: string | null;
    intent: string | null;
    search: string;
    policy: string;
    sure: number;
    maybe: number;
    model: string | null;
    millis: number;
    useful: boolean | null;
  };
  TraceCandidate: {
    article: string;
    version: number;
    code: string;
    language: string;
    title: string;
    business: string;
    score: number;
    closeness: number;
    words: number;
  };
  ReplayOutcome: {
    decision: string;
    reason: string;
    signals: { signal: string; words: string; byMeaning: boolean }[];
    candidates: S["TraceCandidate"][];
    answer: {
      article: string;
      version: number;
      title: string;
      words: string;
      inForce: number | null;
    } | null;
    policy: string;
    search: string;
  };
  Replay: {
    trace: S["Trace"];
    said: string;
    then: S["ReplayOutcome"];
    thatDay: S["ReplayOutcome"];
    today: S["ReplayOutcome"];
    faithful: boolean;
    found: boolean;
    differences: string[];
  };
  TicketDraft: {
    subject: string;
    detail: string;
    business: string | null;
    urgency: S["Urgency"];
    team: string | null;
  };
  Hit: {
    article: string;
    version: number;
    code: string;
    language: S["Language"];
    title: string;
    answer: string;
    business: string;
    score: number;
    closeness: number;
    words: number;
  };
  Piece: { text: string; found: boolean };
  Count: { value: string; count: number };
  Facets: {
    business: S["Count"][];
    kind: S["Count"][];
    audience: S["Count"][];
    language: S["Count"][];
    recent: number;
  };
  Finding: {
    article: string;
    version: number;
    code: string;
    language: S["Language"];
    title: S["Piece"][];
    passage: S["Piece"][];
    kind: string;
    business: string;
    forCustomers: boolean;
    publishedAt: string;
    recent: boolean;
    score: number;
    votes: { useful: number; useless: number; mine: boolean | null };
  };
  Findings: {
    found: S["Finding"][];
    facets: S["Facets"];
    alsoAsked: string[];
    related: { article: string; title: string }[];
  };
  ArticleView: {
    id: string;
    code: string;
    version: number;
    language: S["Language"];
    kind: string;
    business: string;
    forCustomers: boolean;
    title: string;
    answer: string;
    questions: string[];
    fields: { name: string; value: string; unit: string }[];
    publishedAt: string;
    upkeep: S["Upkeep"];
    attachments: S["Attachment"][];
    videos: S["Video"][];
    endedAt: string | null;
  };
  Upkeep: {
    owner: string | null;
    effectiveFrom: string | null;
    effectiveTo: string | null;
    reviewBy: string | null;
  };
  Attachment: { id: string; name: string; mediaType: string; bytes: number };
  Video: { title: string; address: string };
  Field: { name: string; value: string; unit: string };
  Wording: { title: string; answer: string; questions: string[] };
  NewArticle: {
    code: string;
    kind: string;
    business: string;
    forCustomers: boolean;
    wordings: Partial<Record<S["Language"], S["Wording"]>>;
    fields: S["Field"][];
    upkeep: S["Upkeep"];
    attachments: S["Attachment"][];
    videos: S["Video"][];
  };
  ProposalState:
    "DRAFT" | "IN_REVIEW" | "REFUSED" | "APPROVED" | "SCHEDULED" | "PUBLISHED" | "DROPPED";
  ProposalCard: {
    id: string;
    state: S["ProposalState"];
    code: string;
    title: string;
    kind: string;
    business: string;
    base: number;
    reason: string;
    proposer: string;
    changedAt: string;
    rounds: number;
    verdict: string;
    publishAt: string | null;
    clock: S["ClockView"] | null;
  };
  EndingCard: {
    article: string;
    code: string;
    title: string;
    business: string;
    owner: string | null;
    effectiveTo: string | null;
    reviewBy: string | null;
  };
  Board: {
    proposals: S["ProposalCard"][];
    ending: S["EndingCard"][];
    month: { ready: number; inTime: number; typicalSeconds: number | null };
  };
  DifferencePiece: { kind: "SAME" | "REMOVED" | "ADDED"; text: string };
  Comparison: {
    parts: { name: string; language: S["Language"] | null; pieces: S["DifferencePiece"][] }[];
  };
  RoundView: {
    number: number;
    submittedBy: string;
    submittedAt: string;
    approved: boolean | null;
    reviewedBy: string | null;
    reviewedAt: string | null;
    verdict: string;
    change: S["Comparison"];
  };
  ProposalView: {
    id: string;
    version: number;
    base: number;
    current: number;
    state: S["ProposalState"];
    content: S["NewArticle"];
    reason: string;
    evidence: string[];
    proposer: string;
    draftedAt: string;
    changedAt: string;
    rounds: S["RoundView"][];
    publishAt: string | null;
    publisher: string | null;
    article: string | null;
    clock: S["ClockView"] | null;
    difference: S["Comparison"];
    meanwhile: S["Comparison"] | null;
  };
  VersionView: {
    version: number;
    publishedAt: string;
    publishedBy: { kind: string; id: string | null };
    endedAt: string | null;
    ending: "REPLACED" | "EXPIRED" | "WITHDRAWN" | null;
    endingReason: string;
  };
  ArticleLife: {
    id: string;
    versions: S["VersionView"][];
    used: {
      byMachine: number;
      byStaff: number;
      conversations: number;
      readers: number;
      useful: number;
      useless: number;
    };
    open: string[];
  };
  Edition: { life: S["VersionView"]; content: S["NewArticle"] };
  NoticeView: {
    id: string;
    article: string;
    title: S["Bilingual"];
    version: number;
    nextVersion: number | null;
    change: "CHANGED" | "WITHDRAWN" | "EXPIRED";
    reason: string;
    at: string;
    places: { conversation: string; subject: string; at: string; byMachine: boolean }[];
  };
  NoticeWatch: {
    id: string;
    article: string;
    title: S["Bilingual"];
    version: number;
    nextVersion: number | null;
    change: "CHANGED" | "WITHDRAWN" | "EXPIRED";
    at: string;
    readers: { notice: string; staff: string; confirmedAt: string | null }[];
  };
  BusinessView: {
    code: string;
    name: S["Bilingual"];
    of: S["BusinessView"][];
    /** Whether what belongs to it is filed as a complaint, not as a ticket. */
    complaint: boolean;
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
  ClockView: {
    id: string;
    subject: string;
    term: string;
    state: "RUNNING" | "KEPT" | "BROKEN";
    startedAt: string;
    dueAt: string;
    warned: number;
    stoppedAt: string | null;
    rule: { code: string; version: number } | null;
    pausedSince: string | null;
    extensions: { at: string; from: string; to: string; reason: string; approver: S["Actor"] }[];
  };
  KeptFact: {
    number: number;
    kind: string;
    at: string;
    by: S["Actor"];
    subject: string;
    customer: string | null;
    business: string | null;
    body: string;
  };
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
    serviceLevel: { good: number; total: number; seconds: number };
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
  Collected: {
    flow: string;
    name: S["Bilingual"];
    state: "RUNNING" | "FINISHED" | "HANDED_OVER" | "STOPPED" | "LAPSED";
    items: { slot: string; label: S["Bilingual"]; shown: S["Bilingual"] }[];
    at: string;
  };
  FlowHealth: {
    started: number;
    finished: number;
    handedOver: number;
    stopped: number;
    lapsed: number;
    leaving: { step: string; times: number }[];
  };
  FlowCard: {
    code: string;
    name: S["Bilingual"];
    business: string;
    inForce: number;
    draft: boolean;
    health: S["FlowHealth"];
  };
  FlowSlot: {
    name: string;
    kind:
      | "DATE"
      | "TIME"
      | "AMOUNT"
      | "PHONE"
      | "IDENTITY"
      | "CARD_NUMBER"
      | "CARD_TAIL"
      | "CHOICE"
      | "BRANCH"
      | "YES_NO"
      | "TEXT";
    label: S["Bilingual"];
    prompt: S["Bilingual"];
    again: S["Bilingual"] | null;
    optional: boolean;
    choices: { code: string; label: S["Bilingual"]; words: string[] }[];
    least: string | null;
    most: string | null;
    known: string | null;
  };
  FlowStep:
    | { does: "ASK"; id: string; slot: string; next: string }
    | { does: "SAY"; id: string; words: S["Bilingual"]; next: string }
    | {
        does: "DECIDE";
        id: string;
        branches: { when: string; next: string }[];
        otherwise: string;
      }
    | { does: "CONFIRM"; id: string; words: S["Bilingual"]; next: string }
    | { does: "ACT"; id: string; act: string; next: string; refused: string | null }
    | { does: "HAND_OVER"; id: string; words: S["Bilingual"] }
    | { does: "END"; id: string; words: S["Bilingual"] };
  FlowExample: {
    name: string;
    language: S["Language"];
    today: string;
    outcomes: Record<string, string>;
    lines: { by: "CUSTOMER" | "MACHINE"; words: string }[];
    end: string | null;
  };
  Flow: {
    code: string;
    name: S["Bilingual"];
    offer: S["Bilingual"];
    business: string;
    begins: { zh: string[]; en: string[] };
    slots: S["FlowSlot"][];
    steps: S["FlowStep"][];
    examples: S["FlowExample"][];
  };
  FlowProblem: { where: string; code: string; about: string; grave: boolean };
  FlowFindings: {
    problems: S["FlowProblem"][];
    failures: { example: string; line: number; wanted: string; got: string }[];
  };
  FlowSheet: {
    flow: S["Flow"];
    draft: boolean;
    draftVersion: number;
    inForce: number;
    versions: { version: number; by: string; at: string }[];
    health: S["FlowHealth"];
    acts: string[];
    findings: S["FlowFindings"];
  };
  FlowTrial: {
    answers: {
      words: string;
      buttons: string[];
      step: string;
      state: string;
      slots: Record<string, string>;
    }[];
  };
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
  GapState: "OPEN" | "PROPOSED" | "IGNORED" | "COVERED";
  GapView: {
    id: string;
    language: S["Language"];
    state: S["GapState"];
    title: string;
    business: string | null;
    questions: number;
    customers: number;
    answered: number;
    weeks: number[];
    nearest: { article: string; title: string; score: number } | null;
    ignoredBecause: string;
    proposal: string | null;
    article: string | null;
    settledBy: string | null;
    firstAt: string;
    lastAt: string;
  };
  GapExample: {
    conversation: string;
    number: number;
    readable: boolean;
    words: string;
    reason: "UNKNOWN" | "MISSED_TWICE" | "NONE_FITS" | "NOT_USEFUL" | "FREE_HAND";
    answer: string;
    answeredBy: string | null;
    at: string;
  };
  GapSuggestion: {
    title: string;
    questions: string[];
    answer: string;
    from: number;
    business: string | null;
  };
  GapDetail: { gap: S["GapView"]; examples: S["GapExample"][]; suggestion: S["GapSuggestion"] };
  GapOrder: {
    content: {
      kind: string;
      business: string;
      forCustomers: boolean;
      title: string;
      answer: string;
      questions: string[];
    };
    reason: string;
    finished: boolean;
  };
  PackVerdict: "NEW" | "CHANGED" | "SAME" | "PROPOSED" | "BAD";
  PackView: {
    id: string;
    name: string;
    format: string;
    sha256: string;
    size: number;
    kind: string;
    business: string;
    state: "READING" | "READY" | "REFUSED" | "PROPOSED" | "DISCARDED";
    refusal: string;
    done: number;
    total: number;
    counts: Partial<Record<S["PackVerdict"], number>>;
    uploadedBy: string;
    uploadedAt: string;
    settledBy: string | null;
    settledAt: string | null;
    proposals: number;
  };
  PackLine: {
    number: number;
    place: { sheet: string; row: number };
    code: string;
    title: string;
    verdict: S["PackVerdict"];
    fault: { code: string; detail: string } | null;
    cells: Record<string, string>;
    base: number;
    changes: { what: string; before: string; after: string }[];
    near: { article: string; code: string; title: string; closeness: number }[];
    twin: number | null;
  };
  PackWeek: {
    from: string;
    to: string;
    fresh: S["PackWeekItem"][];
    changed: S["PackWeekItem"][];
    /** In force no more. */
    ended: S["PackWeekItem"][];
  };
  PackWeekItem: {
    article: string;
    code: string;
    version: number;
    title: string;
    business: string;
    at: string;
  };
  BundleOrder: {
    customer: string;
    conversation: string | null;
    ticket: string | null;
    from: string | null;
    to: string | null;
    reason: string;
  };
}
