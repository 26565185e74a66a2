import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface KnowledgePaths {
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
}

export interface KnowledgeSchemas {
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
}
