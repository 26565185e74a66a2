import { Input, Segmented } from "antd";
import { useDeferredValue, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { customerName } from "@/shared/directory/customer-name";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import { useTickets, type TicketCard, type TicketList } from "./ticket-api";
import "./ticket.css";
import { TicketState } from "./ticket-state";

const views: TicketList[] = ["mine", "team", "open", "resolved", "all"];

/** Every ticket I may see; which list and which words are in the address. */
export function TicketTable() {
  const [address, setAddress] = useSearchParams();
  const view = (address.get("view") ?? "mine") as TicketList;
  const words = address.get("q") ?? "";
  const show = (next: { view?: TicketList; q?: string }) => {
    const q = next.q ?? words;
    setAddress({ view: next.view ?? view, ...(q === "" ? {} : { q }) }, { replace: true });
  };
  return (
    <div className="page stack">
      <div className="row wrap">
        <h1>{t("ticket.title")}</h1>
        <Segmented<TicketList>
          value={view}
          onChange={(next) => {
            show({ view: next });
          }}
          options={views.map((each) => ({ value: each, label: t(`ticket.view.${each}`) }))}
        />
        <span className="grow" />
        <Input.Search
          id="page-search"
          allowClear
          style={{ width: 300 }}
          aria-label={t("ticket.search")}
          placeholder={t("ticket.search")}
          value={words}
          onChange={(event) => {
            show({ q: event.target.value });
          }}
        />
      </div>
      <Pane what="ticket.title">
        <Table view={view} words={useDeferredValue(words.trim())} />
      </Pane>
    </div>
  );
}

function Table({ view, words }: { view: TicketList; words: string }) {
  const cards = useTickets(view, words).toSorted(soonest);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const open = (card: TicketCard | undefined) => {
    if (card) void navigate(`/tickets/${card.ticket.id}`);
  };
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        setAt(Math.min(at + 1, cards.length - 1));
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        setAt(Math.max(at - 1, 0));
      },
    },
    {
      id: "list.open",
      label: "list.open",
      keys: "enter",
      run: () => {
        open(cards[at]);
      },
    },
  ]);
  if (cards.length === 0) return <Empty title="ticket.none" hint="ticket.none-hint" />;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t("ticket.number")}</th>
          <th>{t("ticket.subject")}</th>
          <th>{t("ticket.customer")}</th>
          <th>{t("ticket.owner")}</th>
          <th>{t("ticket.state")}</th>
          <th>{t("ticket.term")}</th>
          <th>{t("ticket.opened-at")}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card, index) => (
          <Row
            key={card.ticket.id}
            card={card}
            marked={index === at}
            open={() => {
              open(card);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  card: TicketCard;
  marked: boolean;
  open: () => void;
}

function Row({ card: { ticket, customer, clock }, marked, open }: RowProps) {
  const businessName = useBusinessName();
  const staffName = useStaffName();
  const teamName = useTeamName();
  return (
    <tr className={marked ? "marked" : ""} onClick={open}>
      <td className="nowrap">
        <button className="plain link" onClick={open}>
          {ticket.number}
        </button>
      </td>
      <td>
        <b className="two-lines">{ticket.subject}</b>
        <span className="muted small cut block" title={businessName(ticket.business)}>
          {businessName(ticket.business)}
        </span>
      </td>
      <td className="nowrap">{customerName(customer)}</td>
      <td className="nowrap">
        {ticket.owner === null ? (
          <span className="muted">{teamName(ticket.team)}</span>
        ) : (
          staffName(ticket.owner)
        )}
      </td>
      <td>
        <span className="row">
          <TicketState ticket={ticket} />
        </span>
      </td>
      <td style={{ width: 190 }}>{clock && <TermBar clock={clock} />}</td>
      <td className="nowrap muted">
        <When at={ticket.openedAt} />
      </td>
    </tr>
  );
}

const soonest = (a: TicketCard, b: TicketCard) => {
  const rank = ({ ticket: { state, dueAt, openedAt } }: TicketCard) =>
    state === "OPEN" || state === "ASSIGNED" ? `0${dueAt ?? "~"}` : `1${openedAt}`;
  return rank(a) < rank(b) ? -1 : 1;
};
