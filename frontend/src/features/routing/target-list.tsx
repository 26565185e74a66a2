import { Input, Radio } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useTargets, type AgentView } from "./routing-api";

export interface Target {
  staff: string | null;
  team: string | null;
  name: string;
}

interface TargetProps {
  chosen: Target | null;
  choose: (target: Target) => void;
}

const free = ({ capacity, serving }: AgentView) => capacity - serving.length;

/** People who could take it, the freest first, and teams. */
export function TargetList({ chosen, choose }: TargetProps) {
  const { teams, agents } = useTargets();
  const me = useMe();
  const teamName = useTeamName();
  const [words, setWords] = useState("");
  const fits = (name: string) => name.toLowerCase().includes(words.toLowerCase());
  const people = agents
    .filter((agent) => agent.id !== me.id)
    .filter((agent) => fits(inMyLanguage(agent.name) + agent.number + teamName(agent.team)))
    .toSorted((a, b) => readiness(b) - readiness(a) || free(b) - free(a));
  return (
    <div className="stack">
      <Input
        allowClear
        autoFocus
        aria-label={t("transfer.find")}
        placeholder={t("transfer.find")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <Radio.Group
        vertical
        className="target-list scroll"
        value={chosen?.staff ?? chosen?.team}
        onChange={(event) => {
          const value = event.target.value as string;
          const agent = agents.find(({ id }) => id === value);
          const name = agent ? inMyLanguage(agent.name) : teamName(value);
          choose({ staff: agent ? value : null, team: agent ? null : value, name });
        }}
      >
        <h3>{t("transfer.teams")}</h3>
        {teams
          .filter((team) => fits(inMyLanguage(team.name)))
          .map((team) => (
            <Radio key={team.code} value={team.code}>
              {inMyLanguage(team.name)}
            </Radio>
          ))}
        <h3>{t("transfer.people")}</h3>
        {people.map((agent) => (
          <Radio key={agent.id} value={agent.id}>
            {inMyLanguage(agent.name)} {agent.number}{" "}
            <span className="muted small">
              {teamName(agent.team)} · {t(`presence.${agent.presence}`)} · {agent.serving.length}/
              {agent.capacity}
            </span>
          </Radio>
        ))}
      </Radio.Group>
    </div>
  );
}

const readiness = ({ presence, connected }: AgentView) =>
  presence === "READY" && connected ? 1 : 0;
