import { useBusinessName } from "@/shared/directory/catalog";
import { customerName } from "@/shared/directory/customer-name";
import { t } from "@/shared/i18n/i18n";
import { Since } from "@/shared/ui/when";

import { useWaiting } from "./routing-api";

const AMBER = 60;
const RED = 180;

/** Who still waits for a person; the server assigns, so nobody can pick. */
export function WaitingList() {
  const waiting = useWaiting();
  const businessName = useBusinessName();
  return (
    <details className="queue-section">
      <summary>
        {t("queue.waiting")} <b>{waiting.length}</b>
      </summary>
      <ul>
        {waiting.map(({ conversation, waiting: { conversation: id, since, skill, priority } }) => (
          <li key={id} className="queue-item">
            <span className="row">
              <span className="grow cut">{customerName(conversation.customer)}</span>
              {priority > 0 && (
                <span className={`chip ${priority > 1 ? "red" : "amber"}`}>
                  {t(priority > 1 ? "priority.2" : "priority.1")}
                </span>
              )}
              <Since at={since} amber={AMBER} red={RED} />
            </span>
            <span className="cut muted small">
              {businessName(skill)} · {conversation.conversation.subject}
            </span>
          </li>
        ))}
      </ul>
      {waiting.length === 0 && <p className="muted small queue-none">{t("queue.nobody-waits")}</p>}
    </details>
  );
}
