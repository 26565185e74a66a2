import { language, t } from "@/shared/i18n/i18n";

import type { Apart } from "./asked";
import type { Figure, IndicatorView } from "./insight-api";

const digits = (value: number, most: number) =>
  value.toLocaleString(language.get() === "zh" ? "zh-CN" : "en-US", {
    maximumFractionDigits: most,
  });

/** A figure as people say it: 83.3%, 1:05, 12.4. */
export function inUnit(value: number, unit: IndicatorView["unit"]): string {
  switch (unit) {
    case "COUNT":
      return digits(value, 0);
    case "PERCENT":
      return `${digits(value, 1)}%`;
    case "SECONDS": {
      const seconds = Math.round(value);
      return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
    }
    case "PER_10K":
      return digits(value, 1);
    case "SCORE":
      return digits(value, 2);
  }
}

export const words = (figure: Figure | undefined, { unit }: IndicatorView): string => {
  if (figure?.hidden) return t("report.hidden");
  return figure?.value == null ? "—" : inUnit(figure.value, unit);
};

/** Whether a target is kept; null where there is no target or no figure. */
export function kept(figure: Figure | undefined, { good, target }: IndicatorView): boolean | null {
  if (target === null || good === "NONE" || figure?.value == null) return null;
  return good === "UP" ? figure.value >= target : figure.value <= target;
}

/** By what figures are told apart: by team; by team and channel. */
export const apartWords = ({ dimension, second }: Apart) =>
  second === null
    ? t(`report.dimension.${dimension}`)
    : t("report.dimension-two", {
        first: t(`report.place.${dimension}`),
        second: t(`report.place.${second}`),
      });

export interface Change {
  words: string;
  better: boolean | null;
}

/** Against the time before: points for shares, per cent for the rest. */
export function change(
  now: Figure | undefined,
  before: Figure | undefined,
  { unit, good }: IndicatorView,
): Change | null {
  if (now?.value == null || before?.value == null) return null;
  const by = now.value - before.value;
  if (unit !== "PERCENT" && before.value === 0) return null;
  const shown =
    unit === "PERCENT"
      ? t("report.points", { n: digits(Math.abs(by), 1) })
      : `${digits(Math.abs(by / before.value) * 100, 1)}%`;
  const sign = by > 0 ? "▲" : by < 0 ? "▼" : "＝";
  return {
    words: `${sign} ${shown}`,
    better: good === "NONE" || by === 0 ? null : by > 0 === (good === "UP"),
  };
}
