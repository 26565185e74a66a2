import { useParams } from "react-router";

import { RequestSection } from "@/features/collaboration/request-section";
import { ErrandSection } from "@/features/errand/errand-section";
import { useTicket } from "@/features/ticket/ticket-api";
import { TicketDetail } from "@/features/ticket/ticket-detail";
import { Pane } from "@/shared/ui/pane";

export function TicketPage() {
  const { id = "" } = useParams();
  return (
    <Pane key={id} what="ticket.one">
      <TicketDetail id={id}>
        <RequestSection about={`ticket:${id}`} />
        <Errands ticket={id} />
      </TicketDetail>
    </Pane>
  );
}

function Errands({ ticket }: { ticket: string }) {
  const { customer } = useTicket(ticket);
  const origin = `ticket:${ticket}`;
  return <ErrandSection about={{ origin }} customer={customer.id} origin={origin} />;
}
