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
  complain: (known: Known) => void;
}

/** The customer's tickets beside the conversation, and a new one. */
export function TicketTab({ conversation, customer, number, mayOpen, complain }: TabProps) {
  const cards = useTickets("all", number).filter(({ ticket }) => ticket.customer === customer);
  const [filling, setFilling] = useState(cards.length === 0 && mayOpen);
  const close = () => {
    setFilling(false);
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
              setFilling(true);
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
