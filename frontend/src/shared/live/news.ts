import type { QueryClient, QueryKey } from "@tanstack/react-query";

import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

/** How often the screens follow at most; a busy floor tells hundreds of things a second. */
const PACE = 700;

/** What is told all day and changes nothing about who works here. */
const aboutSignIns = new Set(["signed-in", "signed-out", "sign-in-ended", "sign-in-refused"]);

type Finder = (id: string, what: string) => readonly QueryKey[];

/** After these a conversation stands in another list than before. */
const changesHands = new Set(["assigned", "queued", "closed", "event"]);

/** After these the cards beside a conversation may hold words that are no longer in force. */
const changesWording = new Set(["article-published", "article-expired", "article-withdrawn"]);

/** Which panes a kind of news concerns, by the module that tells it. */
const concerned: Record<string, Finder> = {
  conversation: (id, what) =>
    changesHands.has(what)
      ? [keys.conversations, keys.about(id), keys.waiting, keys.presence, keys.floor, keys.wall]
      : [keys.about(id), keys.floor],
  routing: (id) => [
    keys.conversations,
    keys.about(id),
    keys.waiting,
    keys.presence,
    keys.targets,
    keys.floor,
    keys.wall,
  ],
  watch: (_, what) => (what.startsWith("broadcast") ? [keys.broadcasts] : [keys.watch, keys.wall]),
  insight: (_, what) => (what.startsWith("report-") ? [keys.savedReports] : [keys.reports]),
  channel: () => [keys.targets, keys.floor],
  assistant: (id) => [keys.about(id)],
  ticket: (id) => [keys.tickets, keys.ticket(id), keys.floor],
  complaint: (id) => [keys.complaints, keys.complaint(id)],
  sla: () => [
    keys.tickets,
    keys.anyTicket,
    keys.complaints,
    keys.anyComplaint,
    keys.floor,
    keys.requests,
    keys.inbox,
    keys.terms,
    keys.calendars,
  ],
  notice: (id, what) =>
    what === "changed" ? [keys.notices] : [keys.complaint(id), keys.ticket(id)],
  feedback: () => [keys.floor],
  knowledge: (_, what) => [
    keys.knowledge,
    keys.editing,
    [...keys.packs, "week"],
    ...(changesWording.has(what) ? [keys.everyConversation] : []),
  ],
  editorial: () => [keys.editing, keys.wordingChanges],
  dialogue: () => [keys.flows],
  packs: () => [keys.packs],
  process: () => [keys.processes, keys.processTroubles, keys.processPlaces, keys.errands],
  errand: () => [keys.errands],
  intent: () => [keys.intents],
  collaboration: () => [keys.requests, keys.inbox, keys.requestTypes, keys.jointTeams],
  catalog: () => [keys.catalog],
  compliance: () => [keys.gateRules],
  control: (id) => [
    keys.acts,
    keys.gateRules,
    keys.manuals,
    keys.policies,
    keys.assessments,
    keys.saleParameters,
    keys.customers,
    keys.about(id),
    keys.appKeys,
  ],
  policy: () => [keys.policies],
  assessment: () => [keys.assessments],
  whistle: () => [keys.whistle],
  manual: (id) => [keys.manuals, keys.aboutPart(id, "manuals")],
  suitability: (id) => [keys.suitability(id), keys.saleParameters, keys.customer(id)],
  identity: (id) => [keys.about(id), keys.appKeys],
  gaps: () => [keys.gaps],
  customer: (id) => [keys.customer(id), keys.conversations, keys.everyLookUpAlarm],
  vault: () => [keys.vault],
  retention: () => [keys.retention],
  staff: (_, what) =>
    aboutSignIns.has(what)
      ? [keys.people]
      : [keys.staff, keys.teams, keys.branches, keys.people, keys.houseRules],
};

/** The only place where news from the server becomes "ask again": gathered, then told once. */
export class News {
  private readonly gathered = new Map<string, QueryKey>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly queries: QueryClient) {}

  heard(kind: string, subject: string) {
    const [module = "", what = ""] = kind.split(".");
    const id = subject.slice(subject.indexOf(":") + 1);
    for (const key of concerned[module]?.(id, what) ?? []) this.gather(key);
    if (this.isMine(id)) this.gather(keys.conversations);
    this.timer ??= setTimeout(this.tell, PACE);
  }

  /** What a customer just wrote changes what may help, before anybody has answered: the cards follow at once. */
  spoken(conversation: string) {
    for (const part of ["suggestions", "summary", "prompts", "labels"] as const) {
      void this.queries.invalidateQueries({ queryKey: keys.aboutPart(conversation, part) });
    }
  }

  /** After an absence nothing on the screen can be trusted; messages come by their numbers instead. */
  everything() {
    void this.queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== "messages" && queryKey[0] !== "catalog",
    });
  }

  stop() {
    clearTimeout(this.timer);
  }

  private gather(key: QueryKey) {
    this.gathered.set(JSON.stringify(key), key);
  }

  private isMine(id: string): boolean {
    const mine = this.queries.getQueryData<Schema<"ConversationCard">[]>(
      keys.conversationList("mine"),
    );
    return mine?.some(({ conversation }) => conversation.id === id) ?? false;
  }

  private readonly tell = () => {
    this.timer = undefined;
    const all = [...this.gathered.values()];
    this.gathered.clear();
    for (const queryKey of all) void this.queries.invalidateQueries({ queryKey });
  };
}
