import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { BulkBar } from "./bulk-bar";
import { ClassifySheet } from "./classify-sheet";
import type { Asked } from "./list-address";
import { useSavedViews, useWatchedNews } from "./together-api";
import { useTicketPages, type TicketCard } from "./ticket-api";
import { Cell, DEFAULT_COLUMNS, isColumn, type Column } from "./ticket-columns";

/** One list: rows to open, to choose and to work on together, by mouse or by keys. */
export function TicketGrid({ asked }: { asked: Asked }) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useTicketPages(asked);
  const cards = data.pages.flatMap((page) => page.cards);
  const saved = useSavedViews().find(({ id }) => id === asked.view);
  const columns: Column[] = saved?.columns.filter(isColumn) ?? DEFAULT_COLUMNS;
  const news = useWatchedNews();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<TicketCard | null>(null);
  const open = (card: TicketCard | undefined) => {
    if (card) void navigate(`/tickets/${card.ticket.id}`);
  };
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const go = (to: number) => {
    setAt(Math.max(0, Math.min(to, cards.length - 1)));
    if (to >= cards.length && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  const marked = cards[at];
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        go(at + 1);
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        go(at - 1);
      },
    },
    {
      id: "list.open",
      label: "list.open",
      keys: "enter",
      run: () => {
        open(marked);
      },
    },
    {
      id: "list.choose",
      label: "list.choose",
      keys: "x",
      run: () => {
        choose(marked?.ticket.id);
      },
    },
    {
      id: "list.edit",
      label: "list.edit",
      keys: "e",
      run: () => {
        setEditing(marked ?? null);
      },
    },
  ]);
  if (cards.length === 0) return <Empty title="ticket.none" hint="ticket.none-hint" />;
  const all = cards.every(({ ticket }) => chosen.has(ticket.id));
  return (
    <>
      <BulkBar
        chosen={cards.filter(({ ticket }) => chosen.has(ticket.id))}
        clear={() => {
          setChosen(new Set());
        }}
      />
      <table className="table">
        <thead>
          <tr>
            <th className="choose">
              <input
                type="checkbox"
                aria-label={t("ticket.choose-all")}
                checked={all}
                onChange={() => {
                  setChosen(all ? new Set() : new Set(cards.map(({ ticket }) => ticket.id)));
                }}
              />
            </th>
            <th>{t("ticket.number")}</th>
            <th>{t("ticket.subject")}</th>
            {columns.map((column) => (
              <th key={column}>{t(`ticket.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card, index) => (
            <Row
              key={card.ticket.id}
              card={card}
              columns={columns}
              marked={index === at}
              news={news[card.ticket.id] ?? 0}
              chosen={chosen.has(card.ticket.id)}
              choose={() => {
                choose(card.ticket.id);
              }}
              open={() => {
                open(card);
              }}
            />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <Button
          className="more"
          loading={isFetchingNextPage}
          onClick={() => {
            void fetchNextPage();
          }}
        >
          {t("ticket.more")}
        </Button>
      )}
      {editing && (
        <ClassifySheet
          ticket={editing.ticket}
          done={() => {
            setEditing(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  card: TicketCard;
  columns: readonly Column[];
  marked: boolean;
  chosen: boolean;
  news: number;
  choose: () => void;
  open: () => void;
}

function Row({ card, columns, marked, chosen, news, choose, open }: RowProps) {
  const { ticket } = card;
  const businessName = useBusinessName();
  return (
    <tr
      className={`${marked ? "marked" : ""} ${chosen ? "chosen" : ""}`}
      aria-selected={chosen}
      onClick={open}
    >
      <td
        className="choose"
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <input
          type="checkbox"
          aria-label={t("ticket.choose", { number: ticket.number })}
          checked={chosen}
          onChange={choose}
        />
      </td>
      <td className="nowrap">
        <button className="plain link" onClick={open}>
          {ticket.number}
        </button>
        {news > 0 && (
          <span className="news-dot" title={t("ticket.news", { n: news })}>
            {news}
          </span>
        )}
      </td>
      <td>
        <b className="two-lines">{ticket.subject}</b>
        {!columns.includes("business") && (
          <span className="muted small cut block" title={businessName(ticket.business)}>
            {businessName(ticket.business)}
          </span>
        )}
      </td>
      {columns.map((column) => (
        <Cell key={column} column={column} card={card} />
      ))}
    </tr>
  );
}
