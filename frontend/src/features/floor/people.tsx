import { useBusinessName } from "@/shared/directory/catalog";
import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { moment, useNow } from "@/shared/time/time";
import { Emotion } from "@/shared/ui/emotion";
import { Empty } from "@/shared/ui/empty";
import { Since } from "@/shared/ui/when";

import type { FloorAgent } from "./floor-api";

type Presence = FloorAgent["agent"]["presence"];

const order: Presence[] = ["READY", "BUSY", "AFTER_WORK", "AWAY"];

/** From these seconds on a state lasts longer than it should. */
const limits: Record<Presence, { amber: number; red: number }> = {
  READY: { amber: Infinity, red: Infinity },
  BUSY: { amber: 900, red: 1800 },
  AFTER_WORK: { amber: 180, red: 600 },
  AWAY: { amber: 900, red: 1800 },
};

interface PeopleProps {
  agents: readonly FloorAgent[];
  open: (conversation: string) => void;
  help: (agent: FloorAgent["agent"]) => void;
}

/** Everybody by state, with the time in it and what they have in hand. */
export function People({ agents, open, help }: PeopleProps) {
  const here = agents.filter(({ agent }) => agent.connected || agent.presence !== "AWAY");
  return (
    <section className="floor-part" aria-label={t("floor.people")}>
      <h2>
        {t("floor.people")} <span className="muted">{here.length}</span>
      </h2>
      {here.length === 0 && <Empty title="floor.nobody" hint="floor.nobody-hint" />}
      {order.map((presence) => {
        const group = here.filter(({ agent }) => agent.presence === presence);
        if (group.length === 0) return null;
        return (
          <div key={presence}>
            <h3>
              {t(`presence.${presence}`)} {group.length}
            </h3>
            <ul className="people">
              {group.map((each) => (
                <Person key={each.agent.id} person={each} open={open} help={help} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface PersonProps extends Omit<PeopleProps, "agents"> {
  person: FloorAgent;
}

function Person({ person: { agent, conversations }, open, help }: PersonProps) {
  const teamName = useTeamName();
  const businessName = useBusinessName();
  const now = useNow();
  const { amber, red } = limits[agent.presence];
  return (
    <li className="person">
      <div className="row">
        <i className={`floor-dot ${agent.presence}`} />
        <button
          className="plain grow cut person-name"
          title={`${agent.number} · ${teamName(agent.team)} · ${t("support.title")}`}
          onClick={() => {
            help(agent);
          }}
        >
          <b>{inMyLanguage(agent.name)}</b>
        </button>
        {!agent.connected && <span className="chip amber">{t("floor.off-line")}</span>}
        <span className="muted small">
          <Since at={agent.since} amber={amber} red={red} />
        </span>
        {agent.tickets > 0 && (
          <span className="muted small">{t("floor.tickets", { n: agent.tickets })}</span>
        )}
        <b
          className={agent.taken >= agent.capacity ? "amber" : ""}
          title={t("floor.taken", { n: agent.taken, of: agent.capacity })}
        >
          {agent.serving.length}/{agent.capacity}
        </b>
      </div>
      {agent.supports.map(({ skill, until }) => (
        <p key={skill} className="muted small support-line">
          {t("support.until", { queue: businessName(skill), until: moment(until, now) })}
        </p>
      ))}
      <ul>
        {conversations.map((each) => (
          <li key={each.id}>
            <button
              className="plain floor-row small row"
              onClick={() => {
                open(each.id);
              }}
            >
              <span className="grow cut">
                {each.customerName || t("customer.somebody")} · {each.subject}
              </span>
              <Emotion level={each.emotion} />
              <span className="muted">
                <Since at={each.since} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
