import { t } from "@/shared/i18n/i18n";

import { useTickets } from "./ticket-api";
import { TicketRows } from "./ticket-rows";

/** My tickets that still need something, the soonest due first. */
export function FollowUps() {
  const open = useTickets("mine")
    .filter(({ ticket }) => ticket.state === "OPEN" || ticket.state === "ASSIGNED")
    .toSorted((a, b) => ((a.ticket.dueAt ?? "~") < (b.ticket.dueAt ?? "~") ? -1 : 1));
  return (
    <details className="queue-section">
      <summary>
        {t("queue.follow-ups")} <b>{open.length}</b>
      </summary>
      {open.length === 0 ? (
        <p className="muted small queue-none">{t("queue.no-follow-ups")}</p>
      ) : (
        <TicketRows cards={open} />
      )}
    </details>
  );
}
