import { Button, Drawer, Radio, Select } from "antd";
import { useState } from "react";

import { useBusinessName, useCatalog } from "@/shared/directory/catalog";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { moment, useNow } from "@/shared/time/time";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { useSupport, type AgentView } from "./routing-api";

const GENERAL = "general";
const durations = [30, 60, 120, 240];

interface SupportProps {
  agent: AgentView;
  done: () => void;
}

/** A supervisor sends somebody to help with a queue for a while, and sees what they help with already. */
export function SupportSheet({ agent, done }: SupportProps) {
  return (
    <Drawer
      open
      size={420}
      title={t("support.of", { name: inMyLanguage(agent.name) })}
      onClose={done}
      destroyOnHidden
    >
      <Pane what="support.title">
        <Support agent={agent} done={done} />
      </Pane>
    </Drawer>
  );
}

function Support({ agent, done }: SupportProps) {
  const businessName = useBusinessName();
  const now = useNow();
  const [skill, setSkill] = useState<string | null>(null);
  const [minutes, setMinutes] = useState(60);
  const { mutate, isPending } = useSupport(agent.id);
  const queues = [GENERAL, ...useQueues()].map((code) => ({
    value: code,
    label: businessName(code),
  }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (skill === null) return;
        mutate(
          { skill, minutes },
          {
            onSuccess: () => {
              const words = { name: inMyLanguage(agent.name), queue: businessName(skill) };
              toast.done(t("support.given", words));
              done();
            },
          },
        );
      }}
    >
      {agent.supports.map((each) => (
        <div key={each.skill} className="row">
          <span className="grow">
            {t("support.until", {
              queue: businessName(each.skill),
              until: moment(each.until, now),
            })}
          </span>
          <Button
            size="small"
            disabled={isPending}
            onClick={() => {
              mutate({ skill: each.skill, minutes: 0 }, { onSuccess: done });
            }}
          >
            {t("support.end")}
          </Button>
        </div>
      ))}
      <label className="stack">
        {t("support.queue")}
        <Select
          autoFocus
          aria-label={t("support.queue")}
          showSearch={{ optionFilterProp: "label" }}
          options={queues}
          value={skill}
          onChange={setSkill}
        />
      </label>
      <div className="stack">
        <span>{t("support.minutes")}</span>
        <Radio.Group
          aria-label={t("support.minutes")}
          options={durations.map((n) => ({ value: n, label: t("support.n-minutes", { n }) }))}
          value={minutes}
          onChange={({ target }) => {
            setMinutes(Number(target.value));
          }}
        />
      </div>
      <p className="muted small">{t("support.hint")}</p>
      <Button type="primary" htmlType="submit" disabled={skill === null} loading={isPending}>
        {t("support.give")}
      </Button>
    </form>
  );
}

/** First-level classes are the queues. */
function useQueues(): string[] {
  return useCatalog().map(({ code }) => code);
}
