/** What the server says to customers; the names are those of its records. */

export type Language = "zh" | "en";

export interface Bilingual {
  zh: string;
  en: string;
}

export interface Institution {
  name: Bilingual;
  hotline: string;
  demo: boolean;
}

export type ConversationState = "ASSISTANT" | "WAITING" | "ASSIGNED" | "CLOSED";

export interface Conversation {
  id: string;
  state: ConversationState;
  language: Language;
  lastNumber: number;
  ownerName: string | Bilingual | null;
  ownerNumber: string | null;
  formFilled: boolean;
}

export type Sender = "CUSTOMER" | "STAFF" | "MACHINE" | "SYSTEM";

interface Stored {
  conversation: string;
  number: number;
  clientId: string;
  from: { kind: Sender };
  text: string;
  at: string;
}

export interface Person {
  name: string | Bilingual;
  number: string;
}

/** How the machine wrote it, a BCP 47 tag. */
interface Written {
  writing?: string;
}

/** A matter that is being settled with the machine; without a step it has ended. */
export interface FlowDetail {
  name: string;
  buttons: string[];
  step?: number;
  of?: number;
}

export interface TextDetail extends Written {
  by?: Person;
  flow?: FlowDetail;
  article?: string;
  version?: number;
}

export interface AnswerDetail extends Written {
  article: string;
  version: number;
  title: string;
  publishedAt: string;
  followUps?: string[];
  pictures?: { id: string; name: string }[];
  /** Words that begin to settle the matter at once. */
  offer?: string;
  by?: Person;
}

export interface Choice {
  article: string;
  title: string;
}

export type EventDetail = { event: string } & Record<string, unknown>;

/** A stored message, told apart by its kind. */
export type Message = Stored &
  (
    | { kind: "TEXT"; detail: TextDetail | null }
    | { kind: "ANSWER"; detail: AnswerDetail }
    | { kind: "CHOICES"; detail: { choices: Choice[] } & Written }
    | { kind: "EVENT"; detail: EventDetail }
  );

export interface Receipt {
  clientId: string;
  number: number;
  at: string;
}

export interface Place {
  place: number;
  expectedSeconds: number;
  waitingSince: string;
}

/** What a waiting customer is offered instead; `phone` is their own number, masked. */
export interface CallBackOffer {
  offered: boolean;
  backAt: string | null;
  phone: string | null;
  turnAt: string | null;
  slots: string[];
  agreedAt: string | null;
}

export interface Form {
  name: string;
  phone: string;
  matter: string;
  cardTail: string;
  amount: string;
}

export interface Matter {
  id: string;
  number: string;
  subject: string;
  state: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED";
  ownerName: string | Bilingual | null;
  openedAt: string;
  dueAt: string | null;
  /** The time stands still, because something is waited for. */
  paused: boolean;
  result: string | null;
  satisfied: boolean | null;
  steps: { step: string; at: string }[];
}

export interface Rating {
  score: number;
  solved: boolean;
  comment: string;
}

/** What the server sends over the live connection. */
export type Frame =
  | { type: "welcome"; conversation: Conversation | null }
  | { type: "messages"; items: Message[] }
  | { type: "acks"; items: (Receipt & { conversation: string })[] }
  | { type: "refused"; clientId: string | null; code: string; detail?: string }
  | { type: "event"; kind: string; subject: string }
  | { type: "typing"; conversation: string; from: "CUSTOMER" | "STAFF" }
  | { type: "pong" };

/** A one-time code that is waited for; `sentTo` is masked. */
export interface CodeWaited {
  sentTo: string;
  until: string;
  triesLeft: number;
}

/** How sure the house is of who writes here. */
export interface OwnIdentity {
  level: "L0" | "L1" | "L2" | "L3" | "L4";
  until: string | null;
  code: CodeWaited | null;
}

/** Who serves, as much as a customer may know. */
export interface Badge {
  name: Bilingual;
  number: string;
  institution: Bilingual;
  code: string;
}

/** How the customer stands to one purpose; `version` is of the words as they are now. */
export interface Consent {
  purpose: string;
  version: number;
  title: Bilingual;
  text: Bilingual;
  given: boolean;
  decidedAt: string | null;
}

/** What a customer asked about their own data. */
export interface DataRequest {
  id: string;
  number: string;
  kind: "COPY" | "CORRECT" | "DELETE" | "EXPLAIN" | "MOVE" | "WITHDRAW";
  state: "FILED" | "TAKEN" | "APPROVING" | "ERASING" | "GRANTED" | "REFUSED";
  filedAt: string;
  dueAt: string;
  endedAt: string | null;
  answer: string;
  law: string;
  toTake: boolean;
}
