import { Button } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useTickets } from "./ticket-api";
import { TicketForm, type Known } from "./ticket-form";
import { TicketRows } from "./ticket-rows";

interface TabProps {
  conversation: string;
  customer: string;
  /** What finds this customer's tickets. */
  number: string;
  mayOpen: boolean;
  /** Whether a new one was asked for; whoever has none is led to it at once. */
  asked: boolean;
  ask: (asked: boolean) => void;
  complain: (known: Known) => void;
}

/** The customer's tickets beside the conversation, and a new one. */
export function TicketTab(props: TabProps) {
  const { conversation, customer, number, mayOpen, asked, ask, complain } = props;
  const cards = useTickets("all", number).filter(({ ticket }) => ticket.customer === customer);
  const [first, setFirst] = useState(cards.length === 0);
  const filling = mayOpen && (asked || first);
  const close = () => {
    setFirst(false);
    ask(false);
  };
  return (
    <div className="stack">
      {filling ? (
        <TicketForm
          conversation={conversation}
          customer={customer}
          complain={(known) => {
            close();
            complain(known);
          }}
          done={close}
        />
      ) : (
        mayOpen && (
          <Button
            onClick={() => {
              ask(true);
            }}
          >
            + {t("ticket.new")}
          </Button>
        )
      )}
      {cards.length > 0 && (
        <>
          <h3>{t("ticket.of-customer")}</h3>
          <TicketRows cards={cards} />
        </>
      )}
      {cards.length === 0 && !filling && (
        <Empty title="ticket.none-of-customer" hint="ticket.none-of-customer-hint" />
      )}
    </div>
  );
}
