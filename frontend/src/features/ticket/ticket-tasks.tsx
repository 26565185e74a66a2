import { Button, Input, Select } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaff, useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useAddTask, useFinishTask, type Together } from "./together-api";

interface TasksProps {
  ticket: string;
  tasks: Together["tasks"];
  mayChange: boolean;
}

/** Parts of the work; the result waits for all of them. */
export function TicketTasks({ ticket, tasks, mayChange }: TasksProps) {
  const finish = useFinishTask(ticket);
  const me = useMe();
  const staffName = useStaffName();
  const [adding, setAdding] = useState(false);
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <section aria-label={t("ticket.tasks")} className="stack tight">
      <div className="row">
        <h2 className="grow">
          {t("ticket.tasks")}{" "}
          {tasks.length > 0 && (
            <span className="muted small">
              {done}/{tasks.length}
            </span>
          )}
        </h2>
        {mayChange && (
          <button
            className="plain link small"
            onClick={() => {
              setAdding(!adding);
            }}
          >
            {t("ticket.task.add")}
          </button>
        )}
      </div>
      {adding && (
        <NewTask
          ticket={ticket}
          done={() => {
            setAdding(false);
          }}
        />
      )}
      {tasks.length === 0 && !adding && <p className="muted small">{t("ticket.task.none")}</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id} className="task">
            <label className="row">
              <input
                type="checkbox"
                checked={task.doneAt !== null}
                disabled={task.doneAt !== null || (!mayChange && task.owner !== me.id)}
                onChange={() => {
                  finish.mutate(task.id);
                }}
              />
              <span className={task.doneAt === null ? "" : "done"}>{task.text}</span>
            </label>
            <span className="muted small">
              {task.owner === null ? t("ticket.task.whoever") : staffName(task.owner)}
              {task.doneAt === null
                ? task.dueOn !== null && ` · ${t("ticket.task.due", { day: task.dueOn })}`
                : null}
              {task.doneAt !== null && (
                <>
                  {" · "}
                  {t("ticket.task.done-by", { name: staffName(task.doneBy ?? "") })}{" "}
                  <When at={task.doneAt} as="moment" />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewTask({ ticket, done }: { ticket: string; done: () => void }) {
  const add = useAddTask(ticket);
  const staff = useStaff();
  const [text, setText] = useState("");
  const [owner, setOwner] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState("");
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        add.mutate({ text, owner, dueOn: dueOn === "" ? null : dueOn }, { onSuccess: done });
      }}
    >
      <Input
        autoFocus
        size="small"
        maxLength={300}
        aria-label={t("ticket.task.text")}
        placeholder={t("ticket.task.text")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className="row">
        <Select
          size="small"
          className="grow"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t("ticket.owner")}
          placeholder={t("ticket.task.whoever")}
          value={owner}
          onChange={(next: string | undefined) => {
            setOwner(next ?? null);
          }}
          options={staff.map((person) => ({
            value: person.id,
            label: `${inMyLanguage(person.name)} ${person.number}`,
          }))}
        />
        <input
          type="date"
          className="small-date"
          aria-label={t("ticket.task.due-on")}
          value={dueOn}
          onChange={(event) => {
            setDueOn(event.target.value);
          }}
        />
        <Button size="small" type="primary" htmlType="submit" loading={add.isPending}>
          {t("ticket.task.add")}
        </Button>
      </div>
    </form>
  );
}
