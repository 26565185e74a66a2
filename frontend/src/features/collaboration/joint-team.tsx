import { Button, Input } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import "./collaboration.css";
import { useCloseTeam, useJoin, useJointTeam, type JointEntry } from "./joint-api";
import { JointTasks } from "./joint-tasks";
import { JointWriting } from "./joint-writing";
import { PeopleSelect } from "./people-select";
import { whereTo } from "./where-to";

/** The shared page of people called together for a hard case. */
export function JointTeamView({ id }: { id: string }) {
  const page = useJointTeam(id);
  const { team, customer, entries, summary } = page;
  const staffName = useStaffName();
  const open = team.closedAt === null;
  return (
    <div className="page joint">
      <div className="stack">
        <header className="row wrap">
          <h1>{team.title}</h1>
          <span className={`chip ${open ? "" : "green"}`}>
            {t(open ? "joint.open" : "joint.closed")}
          </span>
        </header>
        <p className="muted">
          {team.number} · {customer.name} · {staffName(team.calledBy)} ·{" "}
          <When at={team.calledAt} as="moment" /> ·{" "}
          <Link to={whereTo(team.about)}>{t("joint.see-matter")}</Link>
        </p>
        {summary !== null && (
          <blockquote className="request-answer words">
            <b>{t("joint.summary")}</b>
            <br />
            {summary}
          </blockquote>
        )}
        {open && <JointWriting id={id} members={team.members} />}
        <ol className="request-steps" aria-label={t("joint.entries")}>
          {entries.toReversed().map((entry, index) => (
            <Entry key={entries.length - index} entry={entry} />
          ))}
        </ol>
        {entries.length === 0 && <p className="muted">{t("joint.no-entries")}</p>}
      </div>
      <aside className="stack">
        <JointTasks page={page} />
        <Members id={id} members={team.members} open={open} />
        {open && <Closing id={id} calledBy={team.calledBy} />}
      </aside>
    </div>
  );
}

function Entry({ entry }: { entry: JointEntry }) {
  const staffName = useStaffName();
  return (
    <li>
      <span className="row wrap">
        <span className={`chip ${entry.kind === "DECISION" ? "green" : ""}`}>
          {t(`joint.kind.${entry.kind}`)}
        </span>
        <span className="muted small">
          {staffName(entry.by)} · <When at={entry.at} as="moment" />
        </span>
      </span>
      {entry.heldOn !== null && (
        <p className="muted small">
          {t("joint.held", {
            day: entry.heldOn,
            people: entry.attendees.map(staffName).join(t("joint.and")),
          })}
        </p>
      )}
      <p className="words">{entry.text}</p>
    </li>
  );
}

function Members({ id, members, open }: { id: string; members: string[]; open: boolean }) {
  const staffName = useStaffName();
  const [more, setMore] = useState<string[]>([]);
  const join = useJoin(id);
  return (
    <section className="stack tight" aria-label={t("joint.members")}>
      <h2>{t("joint.members")}</h2>
      <p>{members.map(staffName).join(t("joint.and"))}</p>
      {open && (
        <form
          className="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            join.mutate(more, {
              onSuccess: () => {
                setMore([]);
              },
            });
          }}
        >
          <label htmlFor="joint-more" className="muted small">
            {t("joint.add")}
          </label>
          <PeopleSelect id="joint-more" value={more} set={setMore} without={members} />
          <span>
            <Button size="small" htmlType="submit" disabled={more.length === 0}>
              {t("joint.add")}
            </Button>
          </span>
        </form>
      )}
    </section>
  );
}

/** Whoever called the team sums up, once nothing is left to do. */
function Closing({ id, calledBy }: { id: string; calledBy: string }) {
  const me = useMe();
  const [summary, setSummary] = useState("");
  const close = useCloseTeam(id);
  if (me.id !== calledBy) return null;
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (summary.trim() !== "") close.mutate(summary.trim());
      }}
    >
      <h2>
        <label htmlFor="joint-summary">{t("joint.summary")}</label>
      </h2>
      <Input.TextArea
        id="joint-summary"
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
        value={summary}
        onChange={(event) => {
          setSummary(event.target.value);
        }}
      />
      <span>
        <Button
          size="small"
          htmlType="submit"
          disabled={summary.trim() === ""}
          loading={close.isPending}
        >
          {t("joint.close")}
        </Button>
      </span>
    </form>
  );
}
