import { Button, Drawer, Radio } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import type { SheetProps } from "./resolve-sheet";
import { useTickets, type TicketView } from "./ticket-api";
import { useMerge } from "./together-api";

/** Into another open ticket of the same customer. */
export function MergeSheet({ ticket, customer, done }: SheetProps & { customer: string }) {
  return (
    <Drawer open size={460} title={t("ticket.do.merge")} onClose={done} destroyOnHidden>
      <Pane what="ticket.title">
        <Choice ticket={ticket} customer={customer} done={done} />
      </Pane>
    </Drawer>
  );
}

function Choice({ ticket, customer, done }: SheetProps & { customer: string }) {
  const merge = useMerge(ticket.id);
  const navigate = useNavigate();
  const [into, setInto] = useState("");
  const others = useTickets("all", customer)
    .map((card) => card.ticket)
    .filter((other) => isMergeable(other, ticket));
  if (others.length === 0) return <p>{t("ticket.merge.none")}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        merge.mutate(into, {
          onSuccess: ({ id, number }) => {
            toast.done(t("ticket.merge.done", { number }));
            done();
            void navigate(`/tickets/${id}`);
          },
        });
      }}
    >
      <p className="muted small">{t("ticket.merge.hint")}</p>
      <Radio.Group
        vertical
        aria-label={t("ticket.merge.into")}
        value={into}
        onChange={(event) => {
          setInto(event.target.value as string);
        }}
        options={others.map(({ number, subject }) => ({
          value: number,
          label: `${number} ${subject}`,
        }))}
      />
      <p className="told">
        <b>{t("told.title")}</b> {t("ticket.merge.told", { number: ticket.number, into: into })}
      </p>
      <Button type="primary" htmlType="submit" disabled={into === ""} loading={merge.isPending}>
        {t("ticket.do.merge")}
      </Button>
    </form>
  );
}

const isMergeable = (other: TicketView, ticket: TicketView) =>
  other.id !== ticket.id && other.customer === ticket.customer && other.state !== "CLOSED";
