import { useParams } from "react-router";

import { RequestSection } from "@/features/collaboration/request-section";
import { TicketDetail } from "@/features/ticket/ticket-detail";
import { Pane } from "@/shared/ui/pane";

export function TicketPage() {
  const { id = "" } = useParams();
  return (
    <Pane key={id} what="ticket.one">
      <TicketDetail id={id}>
        <RequestSection about={`ticket:${id}`} />
      </TicketDetail>
    </Pane>
  );
}
