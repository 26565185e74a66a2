import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface EditorialPaths {
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
}

export interface EditorialSchemas {
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
}
