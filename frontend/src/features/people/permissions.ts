import type { Permission } from "@/shared/directory/me";

/** Every permission once; a missing one does not compile. */
const all: Record<Permission, true> = {
  SERVE: true,
  WATCH_FLOOR: true,
  WORK_TICKETS: true,
  HANDLE_COMPLAINTS: true,
  APPROVE_COMPLAINTS: true,
  APPROVE_FURTHER_EXTENSIONS: true,
  ANSWER_REQUESTS: true,
  HEAD_DEPARTMENT: true,
  DESIGN_PROCESSES: true,
  APPROVE_PROCESSES: true,
  MANAGE_TERMS: true,
  READ_CUSTOMERS: true,
  CHANGE_CUSTOMERS: true,
  APPROVE_CUSTOMER_CHANGES: true,
  PROPOSE_RULES: true,
  APPROVE_RULES: true,
  READ_KNOWLEDGE: true,
  PROPOSE_KNOWLEDGE: true,
  REVIEW_KNOWLEDGE: true,
  PUBLISH_KNOWLEDGE: true,
  TRAIN_ASSISTANT: true,
  SEARCH_RECORDS: true,
  EXPORT_RECORDS: true,
  UNMASK: true,
  WATCH_LOOKUPS: true,
  MANAGE_KEYS: true,
  MANAGE_RETENTION: true,
  MANAGE_STAFF: true,
  APPROVE_STAFF: true,
};

export const permissions = Object.keys(all) as Permission[];
