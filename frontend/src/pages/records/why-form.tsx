import type { ReactNode } from "react";

import { ReasonForm } from "@/features/customer/reason-form";
import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

/** Why somebody reads a record, asked as everywhere at the door to a customer. */
export const whyForm = (give: (reason: Schema<"Reason">) => void, busy: boolean): ReactNode => (
  <ReasonForm act={t("records.look")} busy={busy} give={give} />
);
