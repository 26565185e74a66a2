import { Link } from "react-router";

import { useClosedConversations } from "@/features/conversation/conversation-api";
import { useTickets } from "@/features/ticket/ticket-api";
import { TicketRows } from "@/features/ticket/ticket-rows";
import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

interface StoryProps {
  customer: Schema<"CustomerView">;
  conversation: string;
}

/** What there was between this customer and us before. */
export function CustomerStory({ customer, conversation }: StoryProps) {
  const tickets = useTickets("all", customer.number).filter(
    ({ ticket }) => ticket.customer === customer.id,
  );
  const earlier = useClosedConversations().filter(
    (card) => card.customer.id === customer.id && card.conversation.id !== conversation,
  );
  return (
    <>
      <h3>{t("customer.tickets")}</h3>
      {tickets.length === 0 && <p className="muted small">{t("customer.no-tickets")}</p>}
      <TicketRows cards={tickets} />
      <h3>{t("customer.conversations")}</h3>
      {earlier.length === 0 && <p className="muted small">{t("customer.no-conversations")}</p>}
      <ul>
        {earlier.map(({ conversation: { id, subject, openedAt, closing } }) => (
          <li key={id}>
            <Link to={`/c/${id}`} className="queue-item">
              <span className="row">
                <span className="grow cut">{subject || t("conversation.no-subject")}</span>
                {closing && <span className="chip">{t(`closing.${closing.result}`)}</span>}
              </span>
              <span className="muted small">
                <When at={openedAt} as="moment" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
