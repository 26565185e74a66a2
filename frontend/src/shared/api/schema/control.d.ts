/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Act, Id, Read, Write } from "./shapes";

type S = ControlSchemas;

export interface ControlPaths {
  "/api/desk/customers/{id}/changes": { get: Read<S["ActView"][], Id> };
  "/api/desk/customers/{id}/phone": {
    post: Write<{ phone: string; reason: string }, S["ActView"][], Id>;
  };
  "/api/desk/acts": { get: Read<S["ActSheet"][]> };
  "/api/desk/acts/{id}/decision": {
    post: Write<{ approved: boolean; remark: string }, S["ActSheet"][], Id>;
  };
  "/api/desk/acts/{id}/withdrawal": { post: Act<S["ActSheet"][], Id> };
}

export interface ControlSchemas {
  ActView: {
    id: string;
    kind: string;
    about: string;
    customer: string | null;
    title: string;
    lines: { field: string; before: string; after: string }[];
    reason: string;
    proposedBy: string;
    proposedAt: string;
    lapsesAt: string;
    state: "PROPOSED" | "APPROVED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
    decidedBy: string | null;
    decidedAt: string | null;
    remark: string;
  };
  ActSheet: { act: S["ActView"]; mine: boolean; mayDecide: boolean };
}
