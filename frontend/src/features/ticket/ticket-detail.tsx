import type { ReactNode } from "react";
import { Link } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { customerName } from "@/shared/directory/customer-name";
import { useMe } from "@/shared/directory/me";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { Contact } from "./contact";
import { FollowUpLog } from "./follow-up-log";
import { Identification } from "./identification";
import { Extensions, MoreTimeButton } from "./more-time";
import { PauseButton } from "./pause-button";
import { TicketActions } from "./ticket-actions";
import { useTicket } from "./ticket-api";
import { TicketAttachments } from "./ticket-attachments";
import { TicketClocks } from "./ticket-clocks";
import { TicketHistory } from "./ticket-history";
import { TicketLinks } from "./ticket-links";
import { TicketNotes } from "./ticket-notes";
import { TicketState } from "./ticket-state";
import { TicketTasks } from "./ticket-tasks";
import "./ticket.css";
import { Answered } from "./class-form";
import { Watching } from "./watching";

/** One ticket with its story, its terms and what can be done now. */
export function TicketDetail({ id, children }: { id: string; children: ReactNode }) {
  const { ticket, customer, clocks, pauseReasons, moreTime, extensions, history, together } =
    useTicket(id);
  const me = useMe();
  const mayWork =
    ticket.owner === me.id || ticket.team === me.team || me.permissions.includes("WATCH_FLOOR");
  const mayChange = mayWork && ticket.state !== "CLOSED";
  const businessName = useBusinessName();
  const staffName = useStaffName();
  const teamName = useTeamName();
  return (
    <div className="page ticket-page">
      <div className="stack">
        <div className="row wrap">
          <Link to="/tickets" aria-label={t("ticket.back")}>
            ←
          </Link>
          <h1>{ticket.subject}</h1>
          <TicketState ticket={ticket} />
          {ticket.reopened > 0 && (
            <span className="chip amber">{t("ticket.reopened", { n: ticket.reopened })}</span>
          )}
          {together.archivedAt !== null && <span className="chip">{t("ticket.archived")}</span>}
          <span className="grow" />
          <Watching ticket={ticket.id} together={together} />
        </div>
        <dl className="facts">
          <dt>{t("ticket.number")}</dt>
          <dd>{ticket.number}</dd>
          <dt>{t("ticket.customer")}</dt>
          <dd>
            {customerName(customer)} · {t(`value.${customer.value}`)} · {customer.phone ?? "—"}
          </dd>
          <Contact ticket={ticket} />
          <dt>{t("ticket.business")}</dt>
          <dd>
            {businessName(ticket.business)}
            {together.filed.version !== null && (
              <span className="muted small">
                {" "}
                {t("classes.version", { n: together.filed.version })}
              </span>
            )}
          </dd>
          <dt>{t("ticket.owner")}</dt>
          <dd>
            {ticket.owner === null ? t("ticket.nobody") : staffName(ticket.owner)} ·{" "}
            {teamName(ticket.team)}
          </dd>
          <dt>{t("ticket.opened-at")}</dt>
          <dd>
            <When at={ticket.openedAt} as="moment" />
          </dd>
          <dt>{t("ticket.detail")}</dt>
          <dd className="words">{ticket.detail}</dd>
          {ticket.conversation !== null && (
            <>
              <dt>{t("ticket.conversation")}</dt>
              <dd>
                <Link to={`/c/${ticket.conversation}`}>{t("ticket.see-conversation")}</Link>
              </dd>
            </>
          )}
        </dl>
        {Object.keys(together.filed.answers).length > 0 && (
          <Answered business={ticket.business} answers={together.filed.answers} />
        )}
        {together.proposal?.confirmedAt === null && mayChange && (
          <Identification ticket={ticket} proposal={together.proposal} />
        )}
        {ticket.result !== null && (
          <blockquote className="ticket-result words">
            <b>{t("ticket.result")}</b>
            <br />
            {ticket.result}
          </blockquote>
        )}
        {ticket.state === "CLOSED" && (
          <p>
            {ticket.satisfied === null
              ? t("ticket.closed-because", { reason: ticket.closingReason ?? "" })
              : t(ticket.satisfied ? "ticket.was-satisfied" : "ticket.was-not-satisfied")}
          </p>
        )}
        <TicketActions ticket={ticket} customer={customer.number} />
        <TicketNotes ticket={ticket} />
        {children}
      </div>
      <aside className="stack">
        <TicketClocks clocks={clocks}>
          {mayChange && pauseReasons.length > 0 && (
            <PauseButton ticket={ticket} reasons={pauseReasons} />
          )}
          {mayChange && (
            <MoreTimeButton ticket={ticket.id} more={moreTime} extensions={extensions} />
          )}
        </TicketClocks>
        <Extensions extensions={extensions} />
        <TicketTasks ticket={ticket.id} tasks={together.tasks} mayChange={mayChange} />
        <FollowUpLog ticket={ticket} together={together} mayWork={mayWork} />
        <TicketAttachments
          ticket={ticket.id}
          attachments={together.attachments}
          mayChange={mayWork}
        />
        <TicketLinks ticket={ticket.id} links={together.links} mayChange={mayChange} />
        <TicketHistory facts={history} />
      </aside>
    </div>
  );
}
