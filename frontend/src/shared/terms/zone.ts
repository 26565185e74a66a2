import { language } from "@/shared/i18n/i18n";

const locale = () => (language.get() === "zh" ? "zh-CN" : "en-GB");

const form = (zone: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { timeZone: zone, hourCycle: "h23", ...parts });

/** "2026年12月11日周五 17:30"; midnight that ends a day is told as 24:00 of that day. */
export function inZone(instant: string, zone: string): string {
  const moment = new Date(instant);
  const time = timeInZone(instant, zone);
  const ends = time === "00:00" && moment.getUTCSeconds() === 0;
  const shown = ends ? new Date(moment.getTime() - 1000) : moment;
  const day = form(zone, {
    year: "numeric",
    month: "short",
    day: "numeric",
    weekday: "short",
  }).format(shown);
  return `${day} ${ends ? "24:00" : time}`;
}

export const timeInZone = (instant: string, zone: string) =>
  form(zone, { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));

/** "12月11日 周五". */
export const dayInZone = (instant: string, zone: string) =>
  form(zone, { month: "short", day: "numeric", weekday: "short" }).format(new Date(instant));
