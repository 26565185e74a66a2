import type { components } from "../schema";
import type { Act, Code, Id, Read, Write } from "./shapes";

type S = components["schemas"];

type Asked = {
  query: {
    from: string;
    until: string;
    /** Of the one day that is read by the minute. */
    fromHour?: number;
    untilHour?: number;
    step: S["ReportStep"];
    dimension: S["ReportDimension"];
    second?: S["ReportDimension"];
    within?: string;
    only?: string;
    codes: string[];
  };
};

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface InsightPaths {
  "/api/desk/indicators": { get: Read<S["IndicatorView"][]> };
  "/api/desk/indicators/{code}": {
    post: Write<
      {
        version: number;
        target: number | null;
        variant: S["LevelVariant"] | null;
        within: number | null;
        reason: string;
      },
      undefined,
      Code
    >;
  };
  "/api/desk/indicators/days/{day}": {
    post: Act<{ version: number; changed: number }, { path: { day: string } }>;
  };
  "/api/desk/reports/figures": { get: Read<S["Report"], Asked> };
  "/api/desk/reports/saved": {
    get: Read<S["SavedReportLine"][]>;
    post: Write<S["WantedReport"], { id: string }>;
  };
  "/api/desk/reports/saved/{id}/end": { post: Act<undefined, Id> };
  "/api/desk/reports/editions/{id}": { get: Read<S["ReportEdition"], Id> };
  "/api/desk/reports/editions/{id}/comments": { post: Write<{ words: string }, undefined, Id> };
  "/api/desk/topics": { get: Read<S["TopicsToday"]> };
  "/api/desk/topics/{business}/examples": {
    get: Read<S["TopicExample"][], { path: { business: string } }>;
  };
  "/api/desk/planning": { get: Read<S["Plan"], { query: S["AskedPlan"] }> };
}

export interface InsightSchemas {
  ReportStep: "MINUTE" | "HOUR" | "DAY" | "MONTH";
  ReportDimension: "ALL" | "QUEUE" | "TEAM" | "AGENT" | "CHANNEL" | "BUSINESS" | "BRANCH";
  LevelVariant: "WITHOUT_SHORT" | "OF_ANSWERED" | "OF_OFFERED" | "SHORT_IS_GOOD";
  IndicatorView: {
    code: string;
    version: number;
    name: S["Bilingual"];
    about: S["Bilingual"];
    numerator: string;
    denominator: string | null;
    unit: "COUNT" | "PERCENT" | "SECONDS" | "PER_10K" | "SCORE";
    good: "UP" | "DOWN" | "NONE";
    target: number | null;
    hiddenBelow: number;
    openDays: number;
    variant: S["LevelVariant"] | null;
    within: number | null;
    owner: string;
  };
  IndicatorFigure: {
    numerator: number;
    denominator: number | null;
    value: number | null;
    hidden: boolean;
  };
  ReportPeriod: "DAILY" | "MONTHLY" | "QUARTERLY";
  WantedReport: {
    title: string;
    period: S["ReportPeriod"];
    dimension: S["ReportDimension"];
    second: S["ReportDimension"] | null;
    codes: string[];
    /** HH:mm at home. */
    at: string;
    readers: string[];
  };
  SavedReport: S["WantedReport"] & {
    id: string;
    by: string;
    madeAt: string;
    endedAt: string | null;
  };
  SavedReportLine: {
    report: S["SavedReport"];
    editions: { id: string; from: string; until: string; madeAt: string; comments: number }[];
  };
  ReportEdition: {
    id: string;
    report: S["SavedReport"];
    madeAt: string;
    body: S["Report"];
    comments: { by: string; at: string; words: string }[];
  };
  TopicsToday: {
    at: string;
    weeks: number;
    topics: {
      business: string;
      today: number;
      usual: number;
      now: {
        business: string;
        hour: string;
        count: number;
        usual: number;
        times: number;
        rises: boolean;
      } | null;
    }[];
  };
  TopicExample: { conversation: string; subject: string; openedAt: string };
  AskedPlan: {
    date: string;
    queue: string;
    share: number;
    within: number;
    handling: number;
    patience: number;
    atOnce: number;
    shrinkage: number;
    occupancy: number;
    more: number;
    closed: string[];
    paydays: number[];
  };
  Plan: {
    date: string;
    history: number;
    enough: boolean;
    handlingSeconds: number;
    total: number;
    mostAtDesks: number;
    halfHours: {
      at: string;
      forecast: number;
      low: number;
      high: number;
      atDesks: number;
      onTheRoll: number;
      service: number;
      occupancy: number;
      waitSeconds: number;
      came: number | null;
    }[];
    yesterday: { date: string; forecast: number[]; came: number[]; error: number } | null;
  };
  Report: {
    from: string;
    until: string;
    beforeFrom: string;
    wholeSince: string | null;
    indicators: S["IndicatorView"][];
    open: string[];
    lines: {
      at: string;
      value: string;
      second: string | null;
      figures: Record<string, S["IndicatorFigure"]>;
    }[];
    totals: {
      value: string;
      second: string | null;
      name: S["Bilingual"];
      secondName: S["Bilingual"] | null;
      figures: Record<string, S["IndicatorFigure"]>;
      before: Record<string, S["IndicatorFigure"]>;
    }[];
  };
}
