import { t } from "@/shared/i18n/i18n";

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** A period as the server writes it, "P3Y" or "P1Y6M", in words. */
export function periodWords(period: string): string {
  const [, years, months, days] = PERIOD.exec(period) ?? [];
  return [
    years === undefined ? "" : t("retention.years", { n: Number(years) }),
    months === undefined ? "" : t("retention.months", { n: Number(months) }),
    days === undefined ? "" : t("retention.period-days", { n: Number(days) }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
