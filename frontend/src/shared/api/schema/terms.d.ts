/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { components } from "../schema";
import type { Id, Read, Write } from "./shapes";

type S = components["schemas"];
interface Version {
  path: { code: string; version: number };
}

export interface TermsPaths {
  "/api/desk/terms/rules": { get: Read<S["RuleSheet"][]> };
  "/api/desk/terms/rules/{code}/versions": {
    post: Write<S["NewRuleVersion"], S["RuleSheet"][], { path: { code: string } }>;
  };
  "/api/desk/terms/rules/{code}/versions/{version}/decision": {
    post: Write<{ approved: boolean; verdict: string }, S["RuleSheet"][], Version>;
  };
  "/api/desk/terms/rules/{code}/versions/{version}/application": {
    get: Read<S["RuleEffect"], Version>;
    post: Write<{ reason: string }, S["RuleEffect"], Version>;
  };
  "/api/desk/terms/calculation": {
    post: Write<{ target: S["TermTarget"]; from: string }, S["ClockProof"]>;
  };
  "/api/desk/terms/calendars": {
    get: Read<S["CalendarSheet"][]>;
    post: Write<{ code: string; like: string; hours: S["Hours"] }, S["CalendarSheet"][]>;
  };
  "/api/desk/terms/calendars/{code}/versions/{version}/hours": {
    put: Write<S["Hours"], S["CalendarSheet"][], Version>;
  };
  "/api/desk/terms/calendars/{code}/years/{year}": {
    get: Read<S["CalendarYear"], { path: { code: string; year: number } }>;
  };
  "/api/desk/terms/calendars/file": {
    post: Write<Blob, S["DayFile"], { query: { name: string } }>;
  };
  "/api/desk/terms/calendars/days": {
    post: Write<
      { region: string; year: number; source: string; days: S["SpecialDay"][] },
      S["CalendarSheet"][]
    >;
  };
  "/api/desk/clocks/{id}/proof": { get: Read<S["ClockProof"], Id> };
}

export interface TermsSchemas {
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
  TermTarget:
    | { kind: "ELAPSED"; time: string }
    | { kind: "DAYS"; days: number }
    | { kind: "WORKING_TIME"; time: string; calendar: string }
    | { kind: "WORKING_DAYS"; days: number; calendar: string };
  Escalation: { tell: string[]; copy: string[]; handTo: string[] };
  TermAlert: { percent: number; escalation: S["Escalation"] };
  TermExtension: { further: boolean; most: S["TermTarget"]; approver: string };
  TermRule: {
    code: string;
    version: number;
    effectiveFrom: string;
    target: S["TermTarget"];
    alerts: S["TermAlert"][];
    pauseReasons: string[];
    extensions: S["TermExtension"][];
    source: string;
  };
  NewRuleVersion: Omit<S["TermRule"], "code" | "version"> & { reason: string };
  RuleVersion: {
    rule: S["TermRule"];
    state: "PROPOSED" | "APPROVED" | "REFUSED";
    reason: string;
    proposedBy: string | null;
    proposedAt: string;
    decidedBy: string | null;
    decidedAt: string | null;
    verdict: string;
  };
  RuleSheet: { code: string; inForce: number; running: number; versions: S["RuleVersion"][] };
  RuleEffect: {
    clocks: number;
    sooner: number;
    later: number;
    overAtOnce: number;
    examples: { clock: string; subject: string; dueAt: string; wouldBeDueAt: string }[];
  };
  SpecialDay: { date: string; kind: "HOLIDAY" | "MAKE_UP"; name: string };
  Shift: { from: string; to: string };
  Hours: {
    name: { zh: string; en: string };
    kind: "OFFICE" | "MARKET";
    week: Record<string, S["Shift"][]>;
    makeUp: S["Shift"][];
  };
  CalendarSheet: {
    calendar: {
      code: string;
      version: number;
      name: { zh: string; en: string };
      kind: "OFFICE" | "MARKET";
      region: string;
      zone: string;
      week: Record<string, S["Shift"][]>;
      makeUp: S["Shift"][];
      days: S["SpecialDay"][];
      sources: { year: number; text: string }[];
    };
    missing: number | null;
    urgent: boolean;
  };
  CalendarYear: {
    code: string;
    version: number;
    year: number;
    source: string | null;
    workdays: number;
    days: S["CalendarDay"][];
  };
  CalendarDay: {
    date: string;
    kind: "WORK" | "OFF" | "HOLIDAY" | "MAKE_UP";
    name: string;
    minutes: number;
  };
  DayFile: {
    year: number;
    source: string;
    days: S["SpecialDay"][];
    bad: { row: number; text: string; reason: string }[];
  };
  ClockProof: {
    clock: {
      id: string;
      term: string;
      startedAt: string;
      dueAt: string;
      pausedSince: string | null;
      state: "RUNNING" | "KEPT" | "BROKEN";
      extensions: { reason: string; approver: { id: string | null } }[];
    };
    rule: S["TermRule"] | null;
    zone: string;
    legs: {
      target: S["TermTarget"];
      further: boolean;
      calendar: { code: string; version: number; name: { zh: string; en: string } } | null;
      from: string;
      dueAt: string;
    }[];
    pauses: {
      from: string;
      until: string | null;
      reason: string;
      allowedBy: { id: string | null };
    }[];
    counted: { from: string; until: string }[];
    days: string[];
    warnings: { percent: number; at: string }[];
  };
}
