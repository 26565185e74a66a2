import { useBusinessName } from "@/shared/directory/catalog";
import { customerName } from "@/shared/directory/customer-name";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import type { TicketCard } from "./ticket-api";
import { TicketState } from "./ticket-state";

/** What a list can show beside the number and the subject. */
export const COLUMNS = [
  "customer",
  "business",
  "owner",
  "team",
  "state",
  "term",
  "openedAt",
  "reopened",
] as const;

export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: Column[] = ["customer", "owner", "state", "term", "openedAt"];

export const isColumn = (code: string): code is Column =>
  (COLUMNS as readonly string[]).includes(code);

/** One cell of a ticket's row. */
export function Cell({ column, card }: { column: Column; card: TicketCard }) {
  const { ticket, customer, clock } = card;
  const businessName = useBusinessName();
  const staffName = useStaffName();
  const teamName = useTeamName();
  switch (column) {
    case "customer":
      return <td className="nowrap">{customerName(customer)}</td>;
    case "business":
      return <td className="cut">{businessName(ticket.business)}</td>;
    case "owner":
      return (
        <td className="nowrap">
          {ticket.owner === null ? (
            <span className="muted">{teamName(ticket.team)}</span>
          ) : (
            staffName(ticket.owner)
          )}
        </td>
      );
    case "team":
      return <td className="nowrap">{teamName(ticket.team)}</td>;
    case "state":
      return (
        <td>
          <span className="row">
            <TicketState ticket={ticket} />
          </span>
        </td>
      );
    case "term":
      return <td className="term-cell">{clock && <TermBar clock={clock} />}</td>;
    case "openedAt":
      return (
        <td className="nowrap muted">
          <When at={ticket.openedAt} />
        </td>
      );
    case "reopened":
      return (
        <td className="nowrap muted">
          {ticket.reopened > 0 ? t("ticket.reopened", { n: ticket.reopened }) : ""}
        </td>
      );
  }
}
