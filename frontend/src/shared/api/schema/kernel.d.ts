import type { components } from "../schema";

type S = components["schemas"];

export interface KernelSchemas {
  Bilingual: { zh: string; en: string };
  Language: "zh" | "en";
  Permission:
    | "SERVE"
    | "WATCH_FLOOR"
    | "READ_REPORTS"
    | "SET_INDICATORS"
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
    | "EXCUSE_FROM_MANUALS"
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
    | "HEAR_WHISTLE_REPORTS"
    | "MANAGE_RETENTION"
    | "MANAGE_STAFF"
    | "PROVISION_STAFF"
    | "APPROVE_STAFF";
  Actor: { kind: "CUSTOMER" | "STAFF" | "MACHINE" | "SYSTEM"; id: string | null };
  InstitutionView: { name: S["Bilingual"]; hotline: string; demo: boolean };
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
}
