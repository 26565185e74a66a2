import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** Permissions lent for a time and taken in an emergency; ../schema.d.ts puts all parts together. */
export interface BorrowedPaths {
  "/api/me/borrowed": { get: Read<S["Borrowed"]> };
  "/api/me/lendings": {
    post: Write<
      { to: string; permissions: S["Permission"][]; from: string; until: string; reason: string },
      S["Borrowed"]
    >;
  };
  "/api/me/lendings/{id}/end": { post: Act<S["Borrowed"], Id> };
  "/api/me/emergencies": {
    post: Write<{ permission: S["Permission"]; minutes: number; reason: string }, S["Borrowed"]>;
  };
  "/api/me/emergencies/{id}/end": { post: Act<S["Borrowed"], Id> };
  "/api/desk/emergencies": { get: Read<S["Emergency"][]> };
  "/api/desk/emergencies/{id}/review": {
    post: Write<{ justified: boolean; finding: string }, S["Emergency"][], Id>;
  };
}

export interface BorrowedSchemas {
  Borrowed: {
    lendings: S["Lending"][];
    lendable: S["Permission"][];
    emergencies: S["Emergency"][];
    inEmergency: S["Permission"][];
  };
  Lending: {
    id: string;
    lender: string;
    borrower: string;
    permissions: S["Permission"][];
    from: string;
    until: string;
    reason: string;
    lentAt: string;
    endedAt: string | null;
    endedBy: string | null;
  };
  Emergency: {
    id: string;
    staff: string;
    permission: S["Permission"];
    reason: string;
    takenAt: string;
    until: string;
    endedAt: string | null;
    reviewDue: string;
    reviewedBy: string | null;
    reviewedAt: string | null;
    justified: boolean | null;
    finding: string;
  };
}
