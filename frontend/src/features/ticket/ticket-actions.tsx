import { Button } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { ClassifySheet } from "./classify-sheet";
import { CloseTicketSheet } from "./close-ticket-sheet";
import { GiveSheet } from "./give-sheet";
import { MergeSheet } from "./merge-sheet";
import { ReopenSheet } from "./reopen-sheet";
import { ResolveSheet } from "./resolve-sheet";
import { SplitSheet } from "./split-sheet";
import { useAccept, type TicketView } from "./ticket-api";

type Sheet = "resolve" | "close" | "reopen" | "give" | "classify" | "merge" | "split";

interface ActionsProps {
  ticket: TicketView;
  /** The customer's number, by which the customer's other tickets are found. */
  customer: string;
}

/** What the state allows; the server decides again. */
export function TicketActions({ ticket, customer }: ActionsProps) {
  const me = useMe();
  const accept = useAccept(ticket.id);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const done = () => {
    setSheet(null);
  };
  const button = (which: Sheet, primary = false) => (
    <Button
      key={which}
      type={primary ? "primary" : "default"}
      onClick={() => {
        setSheet(which);
      }}
    >
      {t(`ticket.do.${which}`)}
    </Button>
  );
  useCommands(
    ticket.state === "CLOSED"
      ? []
      : [
          {
            id: "ticket.edit",
            label: "list.edit",
            keys: "e",
            run: () => {
              setSheet("classify");
            },
          },
        ],
  );
  if (!me.permissions.includes("WORK_TICKETS")) return null;
  const mine = ticket.owner === me.id;
  return (
    <div className="row wrap" role="group" aria-label={t("ticket.actions")}>
      {(ticket.state === "OPEN" || (ticket.state === "ASSIGNED" && !mine)) && (
        <Button
          type={ticket.state === "OPEN" ? "primary" : "default"}
          loading={accept.isPending}
          onClick={() => {
            accept.mutate();
          }}
        >
          {t("ticket.do.accept")}
        </Button>
      )}
      {ticket.state === "ASSIGNED" && mine && button("resolve", true)}
      {ticket.state === "RESOLVED" && [button("close", true), button("reopen")]}
      {ticket.state === "CLOSED" && button("reopen")}
      {(ticket.state === "OPEN" || ticket.state === "ASSIGNED") && [
        button("give"),
        button("classify"),
        button("merge"),
        button("split"),
      ]}
      {sheet === "classify" && <ClassifySheet ticket={ticket} done={done} />}
      {sheet === "resolve" && <ResolveSheet ticket={ticket} done={done} />}
      {sheet === "close" && <CloseTicketSheet ticket={ticket} done={done} />}
      {sheet === "reopen" && <ReopenSheet ticket={ticket} done={done} />}
      {sheet === "merge" && <MergeSheet ticket={ticket} customer={customer} done={done} />}
      {sheet === "split" && <SplitSheet ticket={ticket} done={done} />}
      {sheet === "give" && <GiveSheet ticket={ticket} done={done} />}
    </div>
  );
}
