import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { moment, useNow } from "@/shared/time/time";

import { useCallBacks } from "./routing-api";

/** Who is called later instead of waiting, the soonest first; nothing when there is nobody. */
export function CallBackList() {
  const callBacks = useCallBacks();
  const businessName = useBusinessName();
  const now = useNow();
  if (callBacks.length === 0) return null;
  return (
    <details className="queue-section">
      <summary>
        {t("call-back.to-come")} <b>{callBacks.length}</b>
      </summary>
      <ul>
        {callBacks.map(({ conversation, name, skill, dueAt, tries }) => (
          <li key={conversation} className="queue-item">
            <span className="row">
              <span className="grow cut">{name || t("customer.somebody")}</span>
              {tries.length > 0 && (
                <span className="chip amber">{t("call-back.missed-n", { n: tries.length })}</span>
              )}
              <span className="muted small nowrap">{moment(dueAt, now)}</span>
            </span>
            <span className="cut muted small">{businessName(skill)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
