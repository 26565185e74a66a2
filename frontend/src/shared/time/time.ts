import { language, t } from "@/shared/i18n/i18n";
import { Store, useStore } from "@/shared/store";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const locale = () => (language.get() === "zh" ? "zh-CN" : "en-GB");

const clock = (at: Date) =>
  at.toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", hour12: false });

/** "14:20". */
export const timeOfDay = (instant: string): string => clock(new Date(instant));

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** "今天 14:20", "昨天 09:05", "11月20日 18:00". */
export function moment(instant: string, now: number): string {
  const at = new Date(instant);
  const days = Math.round((startOfDay(at.getTime()) - startOfDay(now)) / DAY);
  const time = clock(at);
  if (days === 0) return t("time.today", { time });
  if (days === -1) return t("time.yesterday", { time });
  if (days === 1) return t("time.tomorrow", { time });
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  const day = at.toLocaleDateString(locale(), {
    month: "short",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return `${day} ${time}`;
}

/** "刚刚", "3 分钟前", then as a moment. */
export function ago(instant: string, now: number): string {
  const past = now - Date.parse(instant);
  if (past < MINUTE) return t("time.just-now");
  if (past < HOUR) return t("time.minutes-ago", { n: Math.floor(past / MINUTE) });
  if (past < 6 * HOUR) return t("time.hours-ago", { n: Math.floor(past / HOUR) });
  return moment(instant, now);
}

/** "40 秒", "3 分钟", "2 小时 5 分", "3 天 4 小时". */
export function span(milliseconds: number): string {
  const all = Math.max(0, milliseconds);
  if (all < MINUTE) return t("time.seconds", { n: Math.floor(all / 1000) });
  if (all < HOUR) return t("time.minutes", { n: Math.floor(all / MINUTE) });
  const minutes = Math.floor((all % HOUR) / MINUTE);
  if (all < DAY) {
    return t(minutes > 0 ? "time.hours-minutes" : "time.hours", {
      n: Math.floor(all / HOUR),
      m: minutes,
    });
  }
  return t("time.days-hours", { n: Math.floor(all / DAY), m: Math.floor((all % DAY) / HOUR) });
}

/** A stop watch: "1:12", "1:02:09". */
export function watch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${String(minutes)}:${two(seconds % 60)}`
    : `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

export const exact = (instant: string): string =>
  new Date(instant).toLocaleString(locale(), {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  });

/** One pulse for all clocks on the page. */
const pulse = new Store(Date.now());
setInterval(() => {
  pulse.set(Date.now());
}, 1000);

export const useNow = () => useStore(pulse);
