/** What the desk asks of the module; ../schema.d.ts puts all parts together. */
import type { components } from "../schema";
import type { Act, Code, Id, Read, Write } from "./shapes";

type S = StaffSchemas;
type All = components["schemas"];

interface Kind {
  path: { kind: string };
}

export interface StaffPaths {
  "/api/sign-in": { post: Write<{ username: string; password: string }, S["Me"]> };
  "/api/sign-in/code": { post: Write<{ code: string }, S["Me"]> };
  "/api/sign-in/passkey/options": { post: Act<S["PasskeyQuestion"]> };
  "/api/sign-in/passkey": { post: Write<unknown, S["Me"]> };
  "/api/me/factors": { get: Read<S["Factors"]> };
  "/api/me/second-factor": {
    post: Write<{ password: string | null }, { secret: string; uri: string }>;
  };
  "/api/me/second-factor/confirmation": {
    post: Write<{ code: string }, { recovery: string[]; me: S["Me"] }>;
  };
  "/api/me/second-factor/end": { post: Write<{ code: string }> };
  "/api/me/passkeys/options": { post: Write<{ password: string }, S["PasskeyQuestion"]> };
  "/api/me/passkeys": { post: Write<{ name: string; response: unknown }, S["Factors"]> };
  "/api/me/passkeys/{id}": { delete: Act<S["Factors"], Id> };
  "/api/desk/people/{id}/second-factor-removal": { post: Act<undefined, Id> };
  "/api/sign-in/ways": { get: Read<{ sso: boolean }> };
  "/api/sign-out": { post: Act<{ onwards: string | null }> };
  "/api/me": { get: Read<S["Me"]> };
  "/api/me/activity": { post: Act };
  "/api/me/sign-ins": { get: Read<S["SignInRecord"][]> };
  "/api/me/password": {
    get: Read<S["PasswordAdvice"]>;
    put: Write<{ current: string; next: string }, S["Me"]>;
  };
  "/api/desk/staff": { get: Read<S["StaffView"][]> };
  "/api/desk/teams": { get: Read<S["TeamView"][]> };
  "/api/desk/branches": { get: Read<S["BranchView"][]> };
  "/api/desk/organisation/teams": {
    post: Write<{ code: string; name: All["Bilingual"]; department: All["Bilingual"] }>;
  };
  "/api/desk/organisation/teams/{code}": { put: Write<All["Bilingual"], undefined, Code> };
  "/api/desk/organisation/branches": { post: Write<{ code: string; name: All["Bilingual"] }> };
  "/api/desk/organisation/branches/{code}": { put: Write<All["Bilingual"], undefined, Code> };
  "/api/desk/organisation/departments": {
    put: Write<{ department: string; name: All["Bilingual"] }>;
  };
  "/api/desk/people": { post: Write<S["NewPerson"], string> };
  "/api/desk/people-file/preview": { post: Write<Blob, S["RosterOutcome"][]> };
  "/api/desk/people-file/proposal": {
    post: Write<Blob, { act: string }, { query: { reason: string } }>;
  };
  "/api/desk/people/{id}/account": { get: Read<S["AccountSheet"], Id> };
  "/api/desk/people/{id}/place": { put: Write<S["Place"], undefined, Id> };
  "/api/desk/people/{id}/skills": { put: Write<S["PersonSkill"][], undefined, Id> };
  "/api/desk/people/{id}/barring": { post: Write<{ reason: string }, undefined, Id> };
  "/api/desk/people/{id}/unbarring": { post: Act<undefined, Id> };
  "/api/desk/people/{id}/leaving": { post: Act<undefined, Id> };
  "/api/desk/people/{id}/sign-ins": { get: Read<S["SignInRecord"][], Id> };
  "/api/desk/people/{id}/signing-out": {
    post: Write<{ reason: string }, S["SignInRecord"][], Id>;
  };
  "/api/desk/people/{id}/unlocking": { post: Act<undefined, Id> };
  "/api/desk/people/{id}/password": { put: Write<{ password: string }, undefined, Id> };
  "/api/desk/people/{id}/sso-unlinking": { post: Act<undefined, Id> };
  "/api/desk/single-sign-on": { get: Read<S["SsoSheet"]> };
  "/api/desk/single-sign-on/secret": { put: Write<{ secret: string }, S["SsoSheet"]> };
  "/api/desk/single-sign-on/trial": { post: Write<{ issuer: string }, { issuer: string }> };
  "/api/desk/service-accounts": {
    get: Read<S["ServiceAccount"][]>;
    post: Write<S["NewService"], string>;
  };
  "/api/desk/service-accounts/{id}/tokens": {
    post: Write<{ days: number }, { token: string }, Id>;
  };
  "/api/desk/service-accounts/{id}/rotation": {
    post: Write<{ days: number }, { token: string }, Id>;
  };
  "/api/desk/service-accounts/{id}/tokens/{token}/revocation": {
    post: Act<S["ServiceAccount"][], { path: { id: string; token: string } }>;
  };
  "/api/desk/service-accounts/{id}/closing": { post: Act<S["ServiceAccount"][], Id> };
  "/api/desk/house-rules/{kind}": { get: Read<S["HouseSheet"], Kind> };
  "/api/desk/house-rules/{kind}/versions": {
    post: Write<{ content: S["HouseContent"]; reason: string }, S["HouseSheet"], Kind>;
  };
  "/api/desk/house-rules/{kind}/versions/{version}/decision": {
    post: Write<
      { approved: boolean; verdict: string },
      S["HouseSheet"],
      { path: { kind: string; version: number } }
    >;
  };
}

export interface StaffSchemas {
  Stage: "CODE" | "ENROL" | "PASSWORD" | "OPEN";
  Me: {
    id: string;
    number: string;
    name: All["Bilingual"];
    team: string;
    posts: string[];
    permissions: All["Permission"][];
    limits: Partial<Record<All["Permission"], { areas: S["Area"][] }>>;
    capacity: number;
    institution: All["InstitutionView"];
    required: S["Stage"] | null;
    idle: string;
    until: string;
  };
  PasskeyQuestion: { challenge: string; rpId: string };
  Passkey: { id: string; name: string; createdAt: string; usedAt: string | null };
  Factors: { totp: boolean; recoveryLeft: number; passkeys: S["Passkey"][] };
  PasswordAdvice: { shortest: number; classes: number; history: number };
  SignInRecord: {
    id: string;
    at: string;
    address: string;
    browser: string;
    means: string;
    refused: string | null;
    activeAt: string;
    endedAt: string | null;
    ended: "SIGNED_OUT" | "ELSEWHERE" | "FORCED" | "IDLE" | "TOO_LONG" | "CHANGED" | null;
  };
  SignInRules: {
    shortest: number;
    shortestPrivileged: number;
    classes: number;
    history: number;
    changeAfter: string;
    failures: number;
    failureWindow: string;
    lock: string;
    idle: string;
    longest: string;
    oneAtATime: boolean;
    secondFactorFor: All["Permission"][];
  };
  /** Where a post holds; an empty part does not narrow. */
  Area: {
    teams: string[];
    departments: string[];
    branches: string[];
    segments: string[];
    businesses: string[];
  };
  Place: {
    team: string;
    posts: string[];
    capacity: number;
    branch: string;
    areas: Record<string, S["Area"]>;
  };
  NewPerson: S["Place"] & {
    username: string;
    password: string;
    number: string;
    name: All["Bilingual"];
  };
  RosterOutcome: {
    line: number;
    number: string;
    name: string;
    step: "HIRE" | "MOVE" | "CHANGE" | "LEAVE" | "SAME" | "REFUSED";
    code: string | null;
    before: string;
    after: string;
  };
  AccountSheet: { barred: string; totp: boolean; passkeys: number; sso: boolean };
  PostSheet: { code: string; name: All["Bilingual"] | null; permissions: All["Permission"][] };
  PostBook: { posts: S["PostSheet"][] };
  DutyMatrix: { pairs: { one: All["Permission"]; other: All["Permission"] }[] };
  SingleSignOn: {
    on: boolean;
    issuer: string;
    clientId: string;
    claim: string;
    against: "USERNAME" | "NUMBER";
    askFor: string;
    secondFactorBy: string[];
    freshFor: string;
  };
  NewService: { name: string; purpose: string; owner: string; scopes: All["Permission"][] };
  ServiceToken: {
    id: string;
    madeAt: string;
    endsAt: string;
    revokedAt: string | null;
    usedAt: string | null;
    usedFrom: string | null;
  };
  ServiceAccount: {
    id: string;
    name: string;
    purpose: string;
    owner: string;
    scopes: All["Permission"][];
    state: "WAITING" | "ACTIVE" | "CLOSED";
    madeAt: string;
    madeBy: string;
    tokens: S["ServiceToken"][];
  };
  SsoSheet: {
    secret: { at: string; by: string } | null;
    answerTo: string;
    leftTo: string;
  };
  ServiceRules: { longest: string; warnBefore: string; overlap: string };
  HouseContent:
    S["SignInRules"] | S["PostBook"] | S["DutyMatrix"] | S["SingleSignOn"] | S["ServiceRules"];
  HouseRule: {
    version: number;
    state: "PROPOSED" | "APPROVED" | "REFUSED";
    content: S["HouseContent"];
    reason: string;
    proposedBy: string | null;
    proposedAt: string;
    decidedBy: string | null;
    decidedAt: string | null;
    verdict: string;
  };
  HouseSheet: { version: number; inForce: S["HouseContent"]; versions: S["HouseRule"][] };
  StaffView: {
    id: string;
    username: string;
    number: string;
    name: All["Bilingual"];
    team: string;
    posts: string[];
    skills: S["PersonSkill"][];
    capacity: number;
    branch: string;
    areas: Record<string, S["Area"]>;
  };
  PersonSkill: { code: string; level: number; until: string | null };
  BranchView: { code: string; name: All["Bilingual"] };
  TeamView: { code: string; name: All["Bilingual"]; department: All["Bilingual"] };
}
