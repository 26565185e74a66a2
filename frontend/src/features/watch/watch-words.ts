import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { watch } from "@/shared/time/time";

import { EACH, FLOOR, type Measure } from "./watch-api";

export const measures: readonly Measure[] = [
  "LONGEST_WAIT",
  "WAITING",
  "SERVICE_LEVEL",
  "ABANDONED",
  "OCCUPANCY",
  "READY",
  "TERMS_ENDING",
  "TOPIC_RISE",
];

/** A figure as people say it: "3:05", "78%", "12", "2.5 倍". */
export function figure(measure: Measure, value: number): string {
  if (measure === "LONGEST_WAIT") return watch(value * 1000);
  if (measure === "TOPIC_RISE") return t("topic.times", { n: value.toFixed(1) });
  const rounded = String(Math.round(value));
  return t(`watch.unit.${measure}`) === "%" ? `${rounded}%` : rounded;
}

/** Of which queue: the whole floor, each on its own, or one by name. */
export function useQueueWords() {
  const businessName = useBusinessName();
  return (queue: string) =>
    queue === FLOOR
      ? t("watch.whole")
      : queue === EACH
        ? t("watch.each")
        : businessName(queue, false);
}

/** Which queues, or classes of business, a threshold of this measure may be of. */
export const placesOf = (measure: Measure, codes: readonly string[]) =>
  measure === "TERMS_ENDING"
    ? [FLOOR]
    : measure === "TOPIC_RISE"
      ? [EACH, ...codes]
      : [FLOOR, EACH, "general", ...codes];

/** Bad is less of it. */
export const badWhenLow = (measure: Measure) => measure === "SERVICE_LEVEL" || measure === "READY";
