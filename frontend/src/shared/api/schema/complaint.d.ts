/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];
type C = ComplaintSchemas;
type Approval = { path: { approval: string } };
type Measure = { path: { measure: string } };

export interface ComplaintPaths {
  "/api/desk/complaints": {
    get: Read<C["ComplaintCard"][], { query: C["ComplaintQuery"] }>;
    post: Write<
      C["ComplaintFiling"],
      { id: string; number: string },
      { header?: { "Idempotency-Key"?: string } }
    >;
  };
  "/api/desk/complaints/{id}": { get: Read<C["CaseFile"], Id> };
  "/api/desk/complaints/classes": { get: Read<C["ReturnClass"][]> };
  "/api/desk/complaints/{id}/grading": {
    post: Write<
      { grade: C["Grade"]; type: C["CaseType"]; way: string; line: string; cause: string },
      undefined,
      Id
    >;
  };
  "/api/desk/complaints/{id}/owner": { post: Write<{ owner: string }, undefined, Id> };
  "/api/desk/complaints/{id}/merging": {
    post: Write<{ into: string; newFacts: boolean }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/findings": {
    post: Write<{ text: string; basis: string; liability: C["Liability"] }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/proposal": {
    post: Write<{ text: string; compensation: number }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/answer": {
    post: Write<{ agreed: boolean; remark: string }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/resolution": { post: Write<{ text: string }, undefined, Id> };
  "/api/desk/complaints/{id}/closing": { post: Write<{ reason: string }, undefined, Id> };
  "/api/desk/complaints/{id}/archiving": { post: Act<undefined, Id> };
  "/api/desk/complaints/{id}/withdrawal": { post: Write<{ reason: string }, undefined, Id> };
  "/api/desk/complaints/{id}/recheck": {
    post: Write<{ upheld: boolean; words: string }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/letter-draft": {
    get: Read<C["Letter"], Id & { query: { kind: C["LetterKind"]; reason: string } }>;
  };
  "/api/desk/complaints/{id}/letters": {
    post: Write<
      { kind: C["LetterKind"]; reason: string; words: string | null },
      { id: string },
      Id
    >;
  };
  "/api/desk/complaints/{id}/extension": {
    post: Write<{ days: number; reason: string }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/pause": {
    post: Write<{ why: string; reason: string }, undefined, Id>;
  };
  "/api/desk/complaints/{id}/pause/end": { post: Act<undefined, Id> };
  "/api/desk/complaints/approvals": { get: Read<C["WaitingApproval"][]> };
  "/api/desk/complaints/approvals/{approval}/decision": {
    post: Write<{ approved: boolean; remark: string }, undefined, Approval>;
  };
  "/api/desk/complaints/{id}/evidence": {
    post: Write<File, { id: string }, Id & { query: { name: string } }>;
  };
  "/api/desk/complaints/{id}/measures": {
    post: Write<{ words: string; owner: string; due: string }, undefined, Id>;
  };
  "/api/desk/complaints/measures/{measure}/proof": {
    post: Write<{ proof: string }, undefined, Measure>;
  };
  "/api/desk/complaints/measures/{measure}/check": {
    post: Write<{ effective: boolean; effect: string }, undefined, Measure>;
  };
  "/api/desk/complaints/{id}/shelving": {
    post: Write<
      { title: string; story: string; solution: string; lesson: string; consent: string },
      undefined,
      Id
    >;
  };
  "/api/desk/complaints/analysis": {
    get: Read<C["ComplaintPicture"], { query: { from: string; until: string } }>;
  };
  "/api/desk/complaints/library": { get: Read<C["ShelvedCase"][]> };
  "/api/desk/complaints/settings": { get: Read<C["ComplaintSettings"]> };
  "/api/desk/complaints/settings/changes": {
    post: Write<{ setting: C["ComplaintSetting"]; reason: string }>;
  };
  "/api/desk/complaints/settings/changes/{id}/decision": {
    post: Write<{ approved: boolean; remark: string }, undefined, Id>;
  };
}

export interface ComplaintSchemas {
  ComplaintStep:
    | "RECEIVED"
    | "GRADED"
    | "INVESTIGATING"
    | "PROPOSED"
    | "AGREED"
    | "CONTESTED"
    | "RESOLVED"
    | "TOLD"
    | "SATISFIED"
    | "UNSATISFIED"
    | "CLOSED"
    | "ARCHIVED"
    | "WITHDRAWN"
    | "DECLINED"
    | "MERGED";
  Grade: "URGENT" | "ORDINARY";
  CaseType: "COMPLAINT" | "REPORT" | "PETITION" | "ENQUIRY" | "SUGGESTION";
  Regime: "ORDINARY" | "AML_CONTROL" | "CREDIT_REPORT";
  Door: "CHAT" | "PAGE" | "PHONE" | "BRANCH" | "LETTER" | "EMAIL" | "REGULATOR";
  Liability: "NONE" | "PARTLY" | "MAINLY" | "FULLY" | "THIRD_PARTY";
  LetterKind: "ACKNOWLEDGEMENT" | "EXTENSION" | "DECISION" | "DECLINED" | "RECHECK";
  ComplaintQuery: {
    view: "open" | "mine" | "all";
    step?: string;
    line?: string;
    cause?: string;
    door?: string;
    branch?: string;
    product?: string;
    from?: string;
    until?: string;
    q?: string;
    limit?: number;
  };
  Receipt: {
    door: C["Door"];
    forwarded: { regulator: "NFRA" | "PBOC"; reference: string } | null;
  };
  Filer: {
    kind: "COMPLAINANT" | "AGENT" | "HEIR" | "GROUP";
    name: string;
    authority: string;
    representatives: string[];
  };
  ComplaintAccount: {
    type: C["CaseType"];
    regime: C["Regime"];
    subject: string;
    facts: string;
    demand: string;
    claimFen: number | null;
    products: string[];
    branch: string;
    named: string[];
    vulnerability: ("ELDERLY" | "MINOR" | "DISABLED" | "HARDSHIP" | "ILLNESS")[];
    business: string | null;
  };
  ComplaintFiling: {
    customer: string;
    conversation: string | null;
    receipt: C["Receipt"];
    filer: C["Filer"];
    account: C["ComplaintAccount"];
  };
  ReturnClass: {
    dimension: "WAY" | "LINE" | "CAUSE";
    code: string;
    name: S["Bilingual"];
    position: number;
    ended: boolean;
  };
  ComplaintProgress: {
    step: C["ComplaintStep"];
    grading: {
      grade: C["Grade"];
      type: C["CaseType"];
      way: string;
      line: string;
      cause: string;
      by: string;
      at: string;
    } | null;
    owner: string | null;
    findings: {
      text: string;
      basis: string;
      liability: C["Liability"];
      by: string;
      at: string;
    } | null;
    proposal: {
      round: number;
      text: string;
      compensation: number;
      cleared: boolean;
      by: string;
      at: string;
    } | null;
    word: { agreed: boolean; remark: string; by: S["Actor"]; at: string } | null;
    resolution: { text: string; by: string; at: string } | null;
    toldAt: string | null;
    rating: { satisfied: boolean; score: number; remark: string; at: string } | null;
    ending: { how: string; reason: string; by: S["Actor"]; at: string } | null;
  };
  ComplaintSheet: {
    id: string;
    version: number;
    number: string;
    conversation: string | null;
    receipt: C["Receipt"];
    filer: C["Filer"];
    mayFile: boolean;
    account: C["ComplaintAccount"];
    progress: C["ComplaintProgress"];
    likely: C["Grade"];
    repeats: number;
    receivedAt: string;
    runsFrom: string;
  };
  ComplaintCard: {
    complaint: C["ComplaintSheet"];
    customer: S["CustomerView"];
    clocks: S["ClockView"][];
  };
  CaseFile: {
    card: C["ComplaintCard"];
    repeated: C["ComplaintCard"][];
    alike: C["ComplaintCard"][];
    history: S["KeptFact"][];
    papers: C["CasePapers"];
    /** For what the time of the law may stand still now. */
    pauseReasons: string[];
  };
  CasePapers: {
    approvals: C["Approval"][];
    letters: C["Letter"][];
    evidence: C["Evidence"][];
    measures: C["Measure"][];
    rechecks: C["Recheck"][];
  };
  Approval: {
    id: string;
    complaint: string;
    wish: "EXTENSION" | "PAUSE" | "COMPENSATION" | "LETTER";
    days: number | null;
    amount: number | null;
    letter: string | null;
    /** For a pause, what the rule of the term calls it. */
    why: string | null;
    reason: string;
    approver: "HEAD" | "SENIOR";
    askedBy: string;
    askedAt: string;
    decidedBy: string | null;
    approved: boolean | null;
    remark: string | null;
    decidedAt: string | null;
  };
  WaitingApproval: { approval: C["Approval"]; number: string; subject: string };
  Letter: {
    id: string;
    kind: C["LetterKind"];
    title: string;
    words: string;
    draftedBy: string;
    draftedAt: string;
    approvedBy: string | null;
    sentAt: string | null;
    sentBy: "CONVERSATION" | "MATTERS" | null;
    sha256: string | null;
  };
  Evidence: {
    id: string;
    name: string;
    mediaType: string;
    bytes: number;
    sha256: string;
    by: S["Actor"];
    at: string;
  };
  Measure: {
    id: string;
    words: string;
    owner: string;
    due: string;
    proof: string | null;
    doneAt: string | null;
    effect: string | null;
    effective: boolean | null;
    checkedBy: string | null;
    checkedAt: string | null;
  };
  Recheck: {
    id: string;
    reason: string;
    askedAt: string;
    decidedBy: string | null;
    upheld: boolean | null;
    words: string | null;
    decidedAt: string | null;
  };
  ComplaintHot: { key: string; now: number; before: number };
  ComplaintPicture: {
    totals: {
      received: number;
      closed: number;
      urgent: number;
      repeated: number;
      satisfied: number;
      rated: number;
      told: number;
      medianHours: number;
      compensation: number;
    };
    hot: Record<"line" | "cause" | "door" | "branch" | "product", C["ComplaintHot"][]>;
    weeks: { from: string; received: number }[];
  };
  LetterTemplate: {
    subject: "TEMPLATE";
    kind: C["LetterKind"];
    /** Empty for every type that has none of its own. */
    caseType: C["CaseType"] | "";
    language: S["Language"];
    title: string;
    words: string;
  };
  CompensationLimit: { subject: "LIMIT"; post: string; amount: number };
  ComplaintSetting: C["LetterTemplate"] | C["CompensationLimit"];
  SettingChange: {
    id: string;
    setting: C["ComplaintSetting"];
    reason: string;
    proposedBy: string;
    proposedAt: string;
    decidedBy: string | null;
    approved: boolean | null;
    remark: string | null;
    decidedAt: string | null;
  };
  ComplaintSettings: {
    templates: { version: number; template: C["LetterTemplate"] }[];
    limits: C["CompensationLimit"][];
    changes: C["SettingChange"][];
    blanks: string[];
  };
  ShelvedCase: {
    complaint: string;
    title: string;
    story: string;
    solution: string;
    lesson: string;
    line: string;
    cause: string;
    shelvedAt: string;
  };
}
