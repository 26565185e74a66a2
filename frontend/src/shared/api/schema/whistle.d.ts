/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Act, Id, Read, Write } from "./shapes";

type S = WhistleSchemas;

export interface WhistlePaths {
  "/api/desk/whistle/reports": {
    get: Read<S["WhistleCard"][]>;
    post: Write<
      { category: string; words: string; byName: boolean; notTo: string | null },
      { number: string; secret: string }
    >;
  };
  "/api/desk/whistle/following": {
    post: Write<{ number: string; secret: string; words: string | null }, S["WhistleSheet"]>;
  };
  "/api/desk/whistle/reports/{id}": { get: Read<S["WhistleSheet"], Id> };
  "/api/desk/whistle/reports/{id}/taking": { post: Act<S["WhistleCard"][], Id> };
  "/api/desk/whistle/reports/{id}/answer": {
    post: Write<{ words: string }, S["WhistleCard"][], Id>;
  };
  "/api/desk/whistle/reports/{id}/identity": {
    post: Write<{ words: string }, { writer: string }, Id>;
  };
  "/api/desk/whistle/reports/{id}/closing": {
    post: Write<{ words: string }, S["WhistleCard"][], Id>;
  };
}

export interface WhistleSchemas {
  WhistleCard: {
    id: string;
    number: string;
    category: string;
    state: "FILED" | "TAKEN" | "CLOSED";
    mine: boolean;
    named: boolean;
    officer: string | null;
    filedOn: string;
  };
  WhistleSheet: {
    number: string;
    category: string;
    state: "FILED" | "TAKEN" | "CLOSED";
    outcome: string | null;
    filedOn: string;
    lines: { byWriter: boolean; words: string; on: string }[];
  };
}
