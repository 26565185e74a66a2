import type { Schema } from "@/shared/api/types";

/** The people and things of the tests: the same cast as in the demo institution. */
const NOW = "2026-11-22T07:00:00Z";

export const lin: Schema<"Me"> = {
  id: "lin",
  number: "1024",
  name: { zh: "林悦", en: "Lin Yue" },
  team: "cards",
  posts: ["agent"],
  permissions: ["SERVE", "WORK_TICKETS", "READ_CUSTOMERS", "READ_KNOWLEDGE"],
  limits: {},
  capacity: 5,
  institution: {
    name: { zh: "金桥示范银行", en: "Jinqiao Demo Bank" },
    hotline: "95000",
    demo: true,
  },
  required: null,
  idle: "PT15M",
  until: "2026-11-22T19:00:00Z",
};

const colleague = (id: string, number: string, zh: string, team: string): Schema<"StaffView"> => ({
  id,
  username: id,
  number,
  name: { zh, en: id },
  team,
  posts: ["agent"],
  skills: [],
  capacity: 5,
  branch: "",
  areas: {},
});

export const staff = [
  colleague("lin", "1024", "林悦", "cards"),
  colleague("chen", "1025", "陈卓", "cards"),
  colleague("sun", "1041", "孙悦", "wealth"),
];

const team = (code: string, zh: string): Schema<"TeamView"> => ({
  code,
  name: { zh, en: code },
  department: { zh: "客户服务中心", en: "Service centre" },
});

export const teams = [team("cards", "卡业务组"), team("wealth", "财富组")];

const business = (
  code: string,
  zh: string,
  of: Schema<"BusinessView">[] = [],
  complaint = false,
): Schema<"BusinessView"> => ({ code, name: { zh, en: code }, of, complaint });

const fees = business("complaint.business.fee", "收费", [], true);

export const catalog = [
  business("card", "银行卡", [
    business("card.debit", "借记卡", [business("card.debit.loss", "挂失与补卡")]),
  ]),
  business("complaint", "投诉与建议", [business("complaint.business", "业务投诉", [fees], true)]),
];

export const wang: Schema<"CustomerView"> = {
  id: "wang",
  kind: "PERSONAL",
  number: "88001043",
  name: "王芳",
  phone: "138****2000",
  value: "GOLD",
  verified: 2,
  riskGrade: "C2",
  language: "zh",
  tags: [],
  since: NOW,
};

export const wangsConversation: Schema<"ConversationView"> = {
  id: "c1",
  customer: "wang",
  channel: "web",
  language: "zh",
  state: "ASSIGNED",
  owner: "lin",
  subject: "银行卡丢失",
  business: "card.debit.loss",
  emotion: 2,
  tags: [],
  form: null,
  openedAt: NOW,
  waitingSince: null,
  assignedAt: NOW,
  closedAt: null,
  closing: null,
  lastNumber: 0,
  answeredUpTo: 0,
};

export const message = (
  number: number,
  text: string,
  from: Schema<"Actor"> = { kind: "CUSTOMER", id: "wang" },
): Schema<"MessageView"> => ({
  conversation: "c1",
  number,
  clientId: `client-${String(number)}`,
  from,
  kind: "TEXT",
  text,
  detail: null,
  at: NOW,
});

export const card: Schema<"ConversationCard"> = {
  conversation: wangsConversation,
  customer: wang,
  lastMessage: null,
};

const quiet: Schema<"FloorToday"> = {
  opened: 0,
  handedOver: 0,
  assigned: 0,
  abandoned: 0,
  closed: 0,
  assistantOnly: 0,
  serviceLevel: { good: 0, total: 0, seconds: 60, target: 90 },
  rating: { answers: 0, good: 0 },
  ticketsOpened: 0,
  ticketsBroken: 0,
};

export const floor = (
  now: Partial<Schema<"Floor">>,
  today: Partial<Schema<"FloorToday">> = {},
): Schema<"Floor"> => ({
  at: NOW,
  waiting: 0,
  longestWaitSeconds: 0,
  expectedWaitSeconds: 0,
  serving: 0,
  withAssistant: 0,
  today: { ...quiet, ...today },
  firstContact: {
    resolved: 0,
    atFirst: 0,
    provisional: 0,
    windowDays: 7,
    periodDays: 30,
    from: NOW,
  },
  queues: [],
  waitingList: [],
  agents: [],
  terms: [],
  alarms: [],
  curve: [],
  ...now,
});
