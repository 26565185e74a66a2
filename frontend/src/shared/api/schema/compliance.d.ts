/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { Id, Read, Write } from "./shapes";

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
  "/api/desk/suitability/products": { get: Read<S["SaleProduct"][]> };
  "/api/desk/suitability/customers/{id}": { get: Read<S["SuitabilitySheet"], Id> };
  "/api/desk/suitability/customers/{id}/checks": {
    post: Write<{ product: string }, S["SaleCheck"], Id>;
  };
  "/api/desk/suitability/checks/{id}/sale": { post: Write<{ duties: string[] }, undefined, Id> };
  "/api/desk/suitability/parameters": {
    get: Read<S["ParametersSheet"]>;
    post: Write<
      { parameters: S["SaleParameters"]; effectiveFrom: string | null; reason: string },
      S["ParametersSheet"]
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
      | "WORDS"
      | "REQUEST"
      | "MISSING"
      | "CARD_NUMBER"
      | "ID_NUMBER"
      | "PHONE"
      | "SECRET"
      | "LINK"
      | "LIKENESS";
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
  SaleProduct: {
    code: string;
    name: { zh: string; en: string };
    issuer: string;
    issuerLevel: number;
    sellerLevel: number;
  };
  SaleCheck: {
    id: string;
    customer: string;
    product: string;
    data: {
      productLevel: number;
      issuerLevel: number;
      sellerLevel: number;
      customerLevel: number | null;
      assessedAt: string | null;
      validUntil: string | null;
      age: number | null;
      parameters: number;
    };
    suitable: boolean;
    reasons: string[];
    duties: string[];
    checkedBy: string;
    at: string;
    wentOnAt: string | null;
  };
  SuitabilitySheet: { level: number | null; validUntil: string | null; checks: S["SaleCheck"][] };
  SaleParameters: {
    version: number;
    validityMonths: number;
    maxADay: number;
    maxInTwelveMonths: number;
    elderAge: number;
    elderDuties: string[];
    matrix: number[];
    waiver: boolean;
    source: string;
  };
  ParametersSheet: {
    inForce: number;
    versions: {
      parameters: S["SaleParameters"];
      state: "PROPOSED" | "APPROVED" | "DROPPED";
      effectiveFrom: string;
      act: string | null;
      reason: string;
    }[];
  };
  RuleBook: { edition: string; rules: S["GateRuleSheet"][] };
}
