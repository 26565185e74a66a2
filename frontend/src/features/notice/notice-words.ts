import type { Permission } from "@/shared/directory/me";
import { isMessage, language, t, tCode } from "@/shared/i18n/i18n";
import { moment } from "@/shared/time/time";

import type { Notice } from "./notice-api";

type Says = Record<string, string>;

/** One line: of which matter, what happened. A kind newer than this page is shown as it is called. */
export function noticeWords({ kind, says }: Notice, now: number): string {
  const key = `notice.${kind}`;
  if (!isMessage(key)) return [kind, says.number].filter(Boolean).join(" ");
  return t(key, {
    ...says,
    name: says[language.get()] ?? "",
    term: says.term === undefined ? "" : tCode("term", says.term),
    due: says.dueAt === undefined ? "" : moment(says.dueAt, now),
    measureName: says.measure === undefined ? "" : tCode("watch.measure", says.measure),
    queueName: says.queue === undefined ? "" : queueName(says),
    wish: says.wish === undefined ? "" : tCode("notice.wish", says.wish),
    outcome: t(says.approved === "true" ? "notice.approved" : "notice.refused"),
  });
}

/** The first level's name is told with it; the whole floor has none. */
const queueName = (says: Says) =>
  says.queue === "" ? t("watch.whole") : (says[language.get()] ?? says.queue ?? "");

const late = new Set([
  "watch.alarm-raised",
  "watch.alarm-escalated",
  "complaint.term-missed",
  "ticket.term-broken",
  "collaboration.late",
  "process.step-late",
  "policy.unread",
  "assessment.sheet-missed",
  "assessment.measure-missed",
]);

/** How pressing it is: what is late, what will be, and the rest. */
export function noticeColour({ kind }: Notice): "red" | "amber" | "ink" {
  if (late.has(kind)) return "red";
  return /\.(term|step)-(warned|told)$|^assessment\..*-near$/.test(kind) ? "amber" : "ink";
}

type Room = (id: string, says: Says, may: (permission: Permission) => boolean) => string | null;

const rooms: Record<string, Room> = {
  complaint: (id, _, may) =>
    may("HANDLE_COMPLAINTS") || may("APPROVE_FURTHER_EXTENSIONS") ? `/complaints/${id}` : null,
  "complaint-setting": (_, __, may) =>
    may("HANDLE_COMPLAINTS") || may("APPROVE_FURTHER_EXTENSIONS")
      ? "/complaints?tab=settings"
      : null,
  ticket: (id, _, may) => (may("WORK_TICKETS") ? `/tickets/${id}` : null),
  errand: (id, _, may) => (may("WORK_TICKETS") ? `/errands?errand=${id}` : null),
  assessment: (_, { sheet, measure, round }) =>
    sheet !== undefined
      ? `/policies/assessment?sheet=${sheet}`
      : measure !== undefined
        ? "/policies/assessment?measures=mine"
        : `/policies/assessment?round=${round ?? ""}`,
  policy: (_, { code = "" }) => `/policies?policy=${code}`,
  conversation: (id, _, may) => (may("SERVE") ? `/c/${id}` : null),
  alarm: (_, __, may) => (may("WATCH_FLOOR") ? "/floor" : null),
  edition: (id, _, may) => (may("READ_REPORTS") ? `/reports/saved?edition=${id}` : null),
  "data-request": (id, _, may) =>
    may("MANAGE_RETENTION") ? `/protection?view=requests&request=${id}` : null,
  request: (id, { about = "" }, may) =>
    may("ANSWER_REQUESTS") ? `/inbox?request=${id}` : roomOf(about, {}, may),
};

function roomOf(subject: string, says: Says, may: (permission: Permission) => boolean) {
  const [kind = "", id = ""] = subject.split(":");
  return rooms[kind]?.(id, says, may) ?? null;
}

/** Where the matter is opened; null where I may not. A department goes to its inbox, an asker to what was asked about. */
export const noticeRoom = ({ subject, says }: Notice, permissions: readonly Permission[]) =>
  roomOf(subject, says, (permission) => permissions.includes(permission));
