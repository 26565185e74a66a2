import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface ErrandPaths {
  "/api/desk/errands": {
    get: Read<
      S["ErrandBoard"],
      { query: { view?: S["ErrandList"]; customer?: string; origin?: string } }
    >;
    post: Write<S["NewErrand"], S["ErrandFile"]>;
  };
  "/api/desk/errands/processes": { get: Read<S["ErrandProcess"][]> };
  "/api/desk/errands/{id}": { get: Read<S["ErrandFile"], Id> };
  "/api/desk/errands/{id}/done": {
    post: Write<{ step: string; answers: Record<string, string> }, S["ErrandFile"], Id>;
  };
  "/api/desk/errands/{id}/dropping": { post: Write<{ reason: string }, S["ErrandFile"], Id> };
  "/api/desk/errands/{id}/notices/{number}": {
    post: Act<S["ErrandFile"], { path: { id: string; number: number } }>;
  };
}

export interface ErrandSchemas {
  ErrandList: "todo" | "begun" | "running";
  NewErrand: {
    process: string;
    customer?: string;
    origin?: string;
    remark: string;
    answers: Record<string, string>;
  };
  Errand: {
    id: string;
    number: string;
    process: string;
    version: number | null;
    customer: string | null;
    origin: string | null;
    remark: string;
    begunBy: string;
    begunAt: string;
    state: "RUNNING" | "DONE" | "DROPPED";
    place: {
      step: string;
      owner: string;
      keptFor: string | null;
      notBy: string | null;
      since: string;
      dueAt: string | null;
      warned: number;
    } | null;
    ending: { at: string; reason: string | null } | null;
  };
  ErrandCard: {
    errand: S["Errand"];
    process: S["Bilingual"];
    stepName: S["Bilingual"] | null;
    customer: S["CustomerView"] | null;
  };
  ErrandNotice: {
    errand: string;
    number: number;
    step: string;
    owner: string;
    keptFor: string | null;
    words: string;
    at: string;
    takenBy: string | null;
    takenAt: string | null;
  };
  ErrandBoard: {
    errands: S["ErrandCard"][];
    notices: { notice: S["ErrandNotice"]; errand: S["ErrandCard"] }[];
  };
  /** A field's choices are "true" and "false" where a decision asks yes or no. */
  ErrandStep: {
    step: string;
    name: S["Bilingual"];
    kind: S["WhereStay"]["kind"];
    owner: string;
    term: string | null;
    fields: { name: string; label: string; choices: string[]; needed: boolean; asked: boolean }[];
    script: string;
  };
  ErrandProcess: {
    process: string;
    version: number;
    name: S["Bilingual"];
    first: string;
    steps: S["ErrandStep"][];
  };
  ErrandFile: {
    card: S["ErrandCard"];
    step: S["ErrandStep"] | null;
    refusal: string | null;
    steps: S["ErrandStep"][];
    entries: {
      number: number;
      step: string;
      answers: Record<string, string>;
      by: string;
      at: string;
    }[];
    notices: S["ErrandNotice"][];
  };
}
