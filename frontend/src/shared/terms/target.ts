import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

export type Target = Schema<"TermTarget">;

/** Minutes in an ISO duration without days, as the server writes them: PT1H30M. */
export function minutesOf(iso: string): number {
  const [, hours = "0", minutes = "0", seconds = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(iso) ?? [];
  return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

export function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = Math.round(minutes % 60);
  if (hours === 0) return t("terms.minutes", { n: left });
  return left === 0
    ? t("terms.hours", { n: hours })
    : t("terms.hours-minutes", { n: hours, m: left });
}

/** "15 个自然日", "4 小时（机关办公时间）". */
export function targetWords(target: Target, calendarName: (code: string) => string): string {
  switch (target.kind) {
    case "ELAPSED":
      return lengthOf(minutesOf(target.time));
    case "DAYS":
      return t("terms.days", { n: target.days });
    case "WORKING_TIME":
      return t("terms.within", {
        length: lengthOf(minutesOf(target.time)),
        calendar: calendarName(target.calendar),
      });
    case "WORKING_DAYS":
      return t("terms.within", {
        length: t("terms.working-days", { n: target.days }),
        calendar: calendarName(target.calendar),
      });
  }
}
