import { Button, Input } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import type { TicketView } from "./ticket-api";
import { useArchive, useFinishFollowUp, useSetFollowUp, type Together } from "./together-api";

interface LogProps {
  ticket: TicketView;
  together: Together;
  mayWork: boolean;
}

/** After the customer was told: a day to look back, what came of it, and putting away. */
export function FollowUpLog({ ticket, together, mayWork }: LogProps) {
  const { followUps, archivedAt } = together;
  const staffName = useStaffName();
  const archive = useArchive(ticket.id);
  const open = followUps.find(({ doneAt }) => doneAt === null);
  const told = ticket.state === "RESOLVED" || ticket.state === "CLOSED";
  if (!told && followUps.length === 0) return null;
  const mayArchive = mayWork && ticket.state === "CLOSED" && archivedAt === null && !open;
  return (
    <section aria-label={t("ticket.follow-ups")} className="stack tight">
      <div className="row">
        <h2 className="grow">{t("ticket.follow-ups")}</h2>
        {mayArchive && (
          <Button
            size="small"
            loading={archive.isPending}
            onClick={() => {
              archive.mutate();
            }}
          >
            {t("ticket.archive")}
          </Button>
        )}
      </div>
      <ul>
        {followUps.map((each) => (
          <li key={each.id} className="small">
            {each.doneAt === null ? (
              <b>{t("ticket.follow-up.due", { day: each.day })}</b>
            ) : (
              <>
                {each.outcome}{" "}
                <span className="muted">
                  {t("ticket.follow-up.by", { name: staffName(each.doneBy ?? "") })}{" "}
                  <When at={each.doneAt} as="moment" />
                </span>
              </>
            )}
            {each.what !== "" && <span className="muted block">{each.what}</span>}
          </li>
        ))}
      </ul>
      {mayWork && open && <Outcome ticket={ticket.id} />}
      {mayWork && !open && told && archivedAt === null && <NextDay ticket={ticket.id} />}
    </section>
  );
}

function Outcome({ ticket }: { ticket: string }) {
  const finish = useFinishFollowUp(ticket);
  const [outcome, setOutcome] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome.trim() !== "") finish.mutate(outcome);
      }}
    >
      <Input
        size="small"
        maxLength={1000}
        aria-label={t("ticket.follow-up.outcome")}
        placeholder={t("ticket.follow-up.outcome")}
        value={outcome}
        onChange={(event) => {
          setOutcome(event.target.value);
        }}
      />
      <Button size="small" type="primary" htmlType="submit" loading={finish.isPending}>
        {t("ticket.follow-up.finish")}
      </Button>
    </form>
  );
}

function NextDay({ ticket }: { ticket: string }) {
  const set = useSetFollowUp(ticket);
  const [day, setDay] = useState("");
  const [what, setWhat] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== "") set.mutate({ day, what });
      }}
    >
      <input
        type="date"
        className="small-date"
        aria-label={t("ticket.follow-up.day")}
        value={day}
        onChange={(event) => {
          setDay(event.target.value);
        }}
      />
      <Input
        size="small"
        maxLength={300}
        aria-label={t("ticket.follow-up.what")}
        placeholder={t("ticket.follow-up.what")}
        value={what}
        onChange={(event) => {
          setWhat(event.target.value);
        }}
      />
      <Button size="small" htmlType="submit" disabled={day === ""} loading={set.isPending}>
        {t("ticket.follow-up.set")}
      </Button>
    </form>
  );
}
