import { Button, Input, Select } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { useNow } from "@/shared/time/time";

import { useFinishTask, useSetTask, type JointTask, type JointTeamPage } from "./joint-api";

/** Who does what by when: open ones first, by day. */
export function JointTasks({ page: { team, tasks } }: { page: JointTeamPage }) {
  const open = team.closedAt === null;
  return (
    <section className="stack tight" aria-label={t("joint.tasks")}>
      <h2>{t("joint.tasks")}</h2>
      {tasks.length === 0 && <p className="muted">{t("joint.no-tasks")}</p>}
      <ul className="stack tight">
        {tasks.map((task) => (
          <Task key={task.id} task={task} team={team} />
        ))}
      </ul>
      {open && <NewTask id={team.id} members={team.members} />}
    </section>
  );
}

function Task({ task, team }: { task: JointTask; team: JointTeamPage["team"] }) {
  const me = useMe();
  const staffName = useStaffName();
  const finish = useFinishTask(team.id);
  const today = new Date(useNow()).toLocaleDateString("sv");
  const done = task.doneAt !== null;
  const may = !done && team.closedAt === null && [task.owner, team.calledBy].includes(me.id);
  return (
    <li className="row">
      <span className="grow">
        <span className={done ? "muted" : ""}>{task.text}</span>
        <span className={`block small ${!done && task.dueOn < today ? "red" : "muted"}`}>
          {staffName(task.owner)} · {task.dueOn}
        </span>
      </span>
      {done && <span className="chip green">{t("joint.done")}</span>}
      {may && (
        <Button
          size="small"
          loading={finish.isPending}
          onClick={() => {
            finish.mutate(task.id);
          }}
        >
          {t("joint.finish")}
        </Button>
      )}
    </li>
  );
}

function NewTask({ id, members }: { id: string; members: string[] }) {
  const staffName = useStaffName();
  const [text, setText] = useState("");
  const [owner, setOwner] = useState<string>();
  const [dueOn, setDueOn] = useState("");
  const set = useSetTask(id);
  const complete = text.trim() !== "" && owner !== undefined && dueOn !== "";
  return (
    <form
      className="stack tight"
      aria-label={t("joint.new-task")}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "" || owner === undefined || dueOn === "") return;
        set.mutate(
          { text: text.trim(), owner, dueOn },
          {
            onSuccess: () => {
              setText("");
            },
          },
        );
      }}
    >
      <Input
        aria-label={t("joint.new-task")}
        placeholder={t("joint.new-task")}
        maxLength={500}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Select
        aria-label={t("joint.owner")}
        placeholder={t("joint.owner")}
        value={owner}
        onChange={setOwner}
        options={members.map((person) => ({ value: person, label: staffName(person) }))}
      />
      <Input
        type="date"
        aria-label={t("joint.due")}
        value={dueOn}
        onChange={(event) => {
          setDueOn(event.target.value);
        }}
      />
      <span>
        <Button size="small" htmlType="submit" disabled={!complete} loading={set.isPending}>
          {t("joint.set")}
        </Button>
      </span>
    </form>
  );
}
