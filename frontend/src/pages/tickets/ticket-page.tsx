import { useParams } from "react-router";

import { TicketDetail } from "@/features/ticket/ticket-detail";
import { Pane } from "@/shared/ui/pane";

export function TicketPage() {
  const { id = "" } = useParams();
  return (
    <Pane key={id} what="ticket.one">
      <TicketDetail id={id} />
    </Pane>
  );
}
