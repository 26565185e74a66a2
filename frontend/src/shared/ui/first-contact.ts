import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

/** How first-contact resolution is counted, with what it was counted from. */
export const firstContactDefinition = ({
  resolved,
  atFirst,
  provisional,
  windowDays,
  periodDays,
}: Schema<"FirstContactView">): string =>
  t("first-contact.definition", {
    resolved,
    atFirst,
    provisional,
    window: windowDays,
    period: periodDays,
  });
