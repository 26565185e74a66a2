import { Link } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import type { TicketCard } from "./ticket-api";
import { TicketState } from "./ticket-state";

/** Tickets in little space: number, state, subject, term. */
export function TicketRows({ cards }: { cards: readonly TicketCard[] }) {
  return (
    <ul className="ticket-rows">
      {cards.map(({ ticket, customer, clock }) => (
        <li key={ticket.id}>
          <Link to={`/tickets/${ticket.id}`} className="queue-item">
            <span className="row">
              <b className="grow cut">{ticket.subject}</b>
              <TicketState ticket={ticket} />
            </span>
            <span className="row small muted">
              <span className="grow cut">
                {customerName(customer)} · {ticket.number}
              </span>
              <When at={ticket.openedAt} />
            </span>
            {clock?.state === "RUNNING" && <TermBar clock={clock} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
