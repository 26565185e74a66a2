import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

/** A visitor who has not said a name is called by the number. */
export const customerName = ({ name, number }: Schema<"CustomerView">): string =>
  name === "" ? t("customer.visitor", { number }) : name;
