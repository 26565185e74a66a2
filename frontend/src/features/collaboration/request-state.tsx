import { t } from "@/shared/i18n/i18n";

import type { RequestView } from "./collaboration-api";

const looks: Partial<Record<RequestView["state"], string>> = {
  RETURNED: "amber",
  ANSWERED: "green",
};

/** Where a request stands, and whether it is late. */
export function RequestState({ request }: { request: RequestView }) {
  return (
    <>
      {request.lateAt !== null && <span className="chip red">{t("request.late")}</span>}
      {request.urgency === "URGENT" && <span className="chip amber">{t("urgency.URGENT")}</span>}
      <span className={`chip ${looks[request.state] ?? ""}`}>
        {t(`request.state.${request.state}`)}
      </span>
    </>
  );
}
