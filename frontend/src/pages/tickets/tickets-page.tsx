import { TicketTable } from "@/features/ticket/ticket-table";

export function TicketsPage() {
  return <TicketTable />;
}
