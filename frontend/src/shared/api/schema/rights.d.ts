import type { components } from "../schema";
import type { Act, Id, Read, Write } from "./shapes";

type S = components["schemas"];

/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
export interface RightsPaths {
  "/api/desk/data-requests": {
    get: Read<S["DataRequestCard"][]>;
    post: Write<
      { customer: string; kind: S["DataRequestCard"]["kind"]; words: string },
      S["DataRequest"]
    >;
  };
  "/api/desk/data-requests/{id}": { get: Read<S["DataRequest"], Id> };
  "/api/desk/data-requests/{id}/owner": { post: Act<S["DataRequest"], Id> };
  "/api/desk/data-requests/{id}/identification": {
    post: Write<{ level: number; how: string }, S["DataRequest"], Id>;
  };
  "/api/desk/data-requests/{id}/decision": {
    post: Write<
      { granted: boolean; answer: string; law: string; sure: boolean },
      S["DataRequest"],
      Id
    >;
  };
}

export interface RightsSchemas {
  DataRequestCard: {
    id: string;
    number: string;
    customer: S["CustomerView"];
    kind: "COPY" | "CORRECT" | "DELETE" | "EXPLAIN" | "MOVE" | "WITHDRAW";
    state: "FILED" | "TAKEN" | "APPROVING" | "ERASING" | "GRANTED" | "REFUSED";
    owner: string | null;
    filedAt: string;
    dueAt: string;
    endedAt: string | null;
  };
  DataRequest: {
    card: S["DataRequestCard"];
    words: string;
    byCustomer: boolean;
    level: number;
    needs: number;
    identified: string;
    answer: string;
    law: string;
    kept: string[];
    proof: string | null;
    held: boolean;
    parts: {
      kind: string;
      title: S["Bilingual"];
      count: number;
      kept: boolean;
      law: string;
      keep: string;
    }[];
  };
}
