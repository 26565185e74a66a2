/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Act, Id, Read, Write } from "./shapes";

type S = AssessmentSchemas;
interface Words {
  zh: string;
  en: string;
}

export interface AssessmentPaths {
  "/api/desk/assessments": { get: Read<S["AssessmentBoard"]> };
  "/api/desk/assessments/questionnaires": {
    get: Read<S["QuestionnaireVersion"][]>;
    post: Write<{ questionnaire: S["Questionnaire"]; reason: string }, S["QuestionnaireVersion"][]>;
  };
  "/api/desk/assessments/rounds": {
    post: Write<
      {
        code: string;
        title: string;
        from: string;
        to: string;
        dueAt: string;
        asked: { unit: string; person: string }[];
      },
      { round: string }
    >;
  };
  "/api/desk/assessments/rounds/{id}": { get: Read<S["AssessmentRound"], Id> };
  "/api/desk/assessments/rounds/{id}/closing": { post: Act<S["AssessmentRound"], Id> };
  "/api/desk/assessments/sheets/{id}": { get: Read<S["AssessmentSheet"], Id> };
  "/api/desk/assessments/sheets/{id}/answers": {
    post: Write<S["AssessmentAnswer"], S["AssessmentSheet"], Id>;
  };
  "/api/desk/assessments/sheets/{id}/submission": { post: Act<S["AssessmentSheet"], Id> };
  "/api/desk/assessments/sheets/{id}/return": {
    post: Write<{ words: string }, S["AssessmentSheet"], Id>;
  };
  "/api/desk/assessments/sheets/{id}/person": {
    post: Write<{ person: string }, S["AssessmentSheet"], Id>;
  };
  "/api/desk/assessments/sheets/{id}/findings": {
    post: Write<
      { question: string; severity: S["AssessmentFinding"]["severity"]; words: string },
      S["AssessmentSheet"],
      Id
    >;
  };
  "/api/desk/assessments/findings/{id}/measures": {
    post: Write<{ words: string; owner: string; dueAt: string }, S["AssessmentBoard"], Id>;
  };
  "/api/desk/assessments/measures/{id}/moving": {
    post: Write<{ owner: string; dueAt: string; why: string }, S["AssessmentBoard"], Id>;
  };
  "/api/desk/assessments/measures/{id}/completion": {
    post: Write<{ words: string }, S["AssessmentBoard"], Id>;
  };
}

export interface AssessmentSchemas {
  AssessmentQuestion: {
    code: string;
    text: Words;
    source: string;
    kind: "YES_NO" | "YES_PARTLY_NO" | "FIGURE";
    proof: Words;
    unit: string;
    least: number | null;
    most: number | null;
  };
  Questionnaire: {
    code: string;
    version: number;
    title: Words;
    warnDays: number;
    questions: S["AssessmentQuestion"][];
  };
  QuestionnaireVersion: {
    questionnaire: S["Questionnaire"];
    state: "SHIPPED" | "PROPOSED" | "APPROVED" | "DROPPED";
    reason: string;
  };
  AssessmentAnswer: {
    question: string;
    verdict: "YES" | "PARTLY" | "NO" | "FIGURE" | "NOT_APPLICABLE";
    figure: number | null;
    remark: string;
    proofs: string[];
  };
  AssessmentFinding: {
    id: string;
    round: string;
    sheet: string;
    unit: string;
    question: string;
    severity: "LOW" | "MEDIUM" | "HIGH";
    words: string;
    by: string;
    at: string;
    closedAt: string | null;
  };
  AssessmentMeasure: {
    id: string;
    finding: string;
    words: string;
    owner: string;
    dueAt: string;
    state: "OPEN" | "DONE" | "CONFIRMED";
    outcome: string | null;
    confirmedBy: string | null;
    confirmedAt: string | null;
    missedAt: string | null;
  };
  SheetStanding: {
    id: string;
    round: string;
    unit: string;
    person: string;
    submittedAt: string | null;
    missedAt: string | null;
  };
  AssessmentCard: {
    id: string;
    title: string;
    dueAt: string;
    closed: boolean;
    asked: number;
    submitted: number;
    late: number;
    shortfalls: number;
    findings: { low: number; medium: number; high: number };
    measures: { open: number; done: number; confirmed: number; late: number };
  };
  AssessmentBoard: {
    sheets: {
      sheet: S["SheetStanding"];
      title: string;
      dueAt: string;
      answered: number;
      questions: number;
    }[];
    measures: S["AssessmentMeasure"][];
    rounds: S["AssessmentCard"][];
    open: S["AssessmentMeasure"][];
  };
  AssessmentSheet: {
    sheet: S["SheetStanding"];
    title: string;
    dueAt: string;
    closed: boolean;
    questionnaire: S["Questionnaire"];
    answers: { answer: S["AssessmentAnswer"]; fallsShort: boolean; by: string; at: string }[];
    findings: { finding: S["AssessmentFinding"]; measures: S["AssessmentMeasure"][] }[];
  };
  AssessmentRound: {
    round: {
      id: string;
      title: string;
      questionnaire: S["Questionnaire"];
      from: string;
      to: string;
      dueAt: string;
      ledBy: string;
      begunAt: string;
      closedAt: string | null;
      endedAt: string | null;
    };
    card: S["AssessmentCard"];
    sheets: S["AssessmentSheet"][];
  };
}
