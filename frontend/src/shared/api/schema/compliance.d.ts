/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Read, Write } from "./shapes";

type S = ComplianceSchemas;
type Outcome = "PASS" | "NOTE" | "ASK" | "BLOCK";
type Language = "zh" | "en";
interface Checked {
  outcome: Outcome;
  findings: {
    rule: string;
    version: string;
    outcome: Outcome;
    name: string;
    words: string;
    from: number;
    to: number;
    instead: string;
  }[];
}

export interface CompliancePaths {
  "/api/desk/compliance/rules": {
    get: Read<S["RuleBook"]>;
    post: Write<
      { rule: S["GateRule"]; effectiveFrom: string | null; reason: string },
      S["RuleBook"]
    >;
  };
  "/api/desk/compliance/trial": {
    post: Write<
      { words: string; language: Language; draft: S["GateRule"] | null },
      { staff: Checked; machine: Checked }
    >;
  };
}

export interface ComplianceSchemas {
  GateRule: {
    code: string;
    version: number;
    kind:
      "WORDS" | "REQUEST" | "MISSING" | "CARD_NUMBER" | "ID_NUMBER" | "PHONE" | "SECRET" | "LINK";
    name: { zh: string; en: string };
    outcome: { STAFF: Outcome; MACHINE: Outcome };
    says: string[];
    not: string[];
    with: string[];
    negatable: boolean;
    quotable: boolean;
    instead: { zh: string; en: string };
    source: string;
    retired: boolean;
  };
  GateRuleSheet: {
    code: string;
    inForce: number;
    versions: {
      rule: S["GateRule"];
      state: "PROPOSED" | "APPROVED" | "DROPPED";
      effectiveFrom: string;
      act: string | null;
    }[];
  };
  RuleBook: { edition: string; rules: S["GateRuleSheet"][] };
}
