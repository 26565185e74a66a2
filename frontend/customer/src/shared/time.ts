import { language, t } from "@/shared/i18n/words";

const LOCALE = { zh: "zh-CN", en: "en-GB" };

/** 14:20 today, 11月21日 14:20 on another day. */
export function clock(at: string | number, now: number): string {
  const date = new Date(at);
  const time = format(date, { hour: "2-digit", minute: "2-digit", hour12: false });
  return sameDay(date, new Date(now)) ? time : `${dayAndMonth(date)} ${time}`;
}

/** 今天, 昨天 or the date: the words between two days of a conversation. */
export function dayWords(at: string | number, now: number): string {
  const date = new Date(at);
  if (sameDay(date, new Date(now))) return t("time.today");
  if (sameDay(date, new Date(now - 86_400_000))) return t("time.yesterday");
  return fullDate(at);
}

/** 2026年11月22日 / 22 November 2026. */
export function fullDate(at: string | number): string {
  return format(new Date(at), { year: "numeric", month: "long", day: "numeric" });
}

/** The exact moment, for a hover. */
export function exact(at: string | number): string {
  return new Date(at).toLocaleString(LOCALE[language()], { hour12: false });
}

/** 今天 14:20 前 / by 14:20 today. */
export function dueWords(at: string, now: number): string {
  const date = new Date(at);
  const time = format(date, { hour: "2-digit", minute: "2-digit", hour12: false });
  const day = sameDay(date, new Date(now)) ? t("time.today") : dayAndMonth(date);
  return t("time.due", { day, time });
}

/** 不到 1 分钟, 约 2 分钟, 约 1 小时. */
export function waitWords(seconds: number): string {
  if (seconds < 60) return t("time.under-a-minute");
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return t("time.minutes", { n: minutes });
  return t("time.hours", { n: Math.round(minutes / 6) / 10 });
}

function dayAndMonth(date: Date): string {
  return format(date, { month: "short", day: "numeric" });
}

function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function format(date: Date, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language()], how).format(date);
}
