import { Button, Drawer, Input, Radio, Select } from "antd";
import { useState } from "react";

import { useBusinessName, useCatalog } from "@/shared/directory/catalog";
import { useStaffName, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { useNow } from "@/shared/time/time";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";
import { When } from "@/shared/ui/when";

import { useBroadcasts, useEndBroadcast, useSendBroadcast, type Broadcast } from "./broadcast-api";
import "./broadcast.css";

const durations = [15, 60, 240, 480];

/** A supervisor says something to desks, and sees who has read what was said. */
export function BroadcastSheet({ done }: { done: () => void }) {
  return (
    <Drawer open size={520} title={t("broadcast.open")} onClose={done} destroyOnHidden>
      <Pane what="broadcast.open">
        <Form />
        <Past />
      </Pane>
    </Drawer>
  );
}

function Form() {
  const businessName = useBusinessName();
  const catalog = useCatalog();
  const allTeams = useTeams();
  const [words, setWords] = useState("");
  const [teams, setTeams] = useState<string[]>([]);
  const [queues, setQueues] = useState<string[]>([]);
  const [minutes, setMinutes] = useState(60);
  const send = useSendBroadcast();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          { words: words.trim(), teams, queues, minutes },
          {
            onSuccess: () => {
              toast.done(t("broadcast.sent"));
              setWords("");
            },
          },
        );
      }}
    >
      <Input.TextArea
        autoFocus
        rows={3}
        maxLength={500}
        showCount
        aria-label={t("broadcast.words")}
        placeholder={t("broadcast.words")}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <div className="row">
        <Select
          className="grow"
          mode="multiple"
          aria-label={t("broadcast.teams")}
          placeholder={t("broadcast.teams")}
          options={allTeams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          value={teams}
          onChange={setTeams}
        />
        <Select
          className="grow"
          mode="multiple"
          aria-label={t("broadcast.queues")}
          placeholder={t("broadcast.queues")}
          options={["general", ...catalog.map(({ code }) => code)].map((code) => ({
            value: code,
            label: businessName(code, false),
          }))}
          value={queues}
          onChange={setQueues}
        />
      </div>
      <p className="muted small">{t("broadcast.everybody")}</p>
      <Radio.Group
        aria-label={t("broadcast.minutes")}
        options={durations.map((n) => ({ value: n, label: t("support.n-minutes", { n }) }))}
        value={minutes}
        onChange={({ target }) => {
          setMinutes(Number(target.value));
        }}
      />
      <Button
        type="primary"
        htmlType="submit"
        disabled={words.trim() === ""}
        loading={send.isPending}
      >
        {t("broadcast.send")}
      </Button>
    </form>
  );
}

function Past() {
  const broadcasts = useBroadcasts();
  return (
    <section>
      <h3>{t("broadcast.past")}</h3>
      {broadcasts.length === 0 && <p className="muted">{t("broadcast.none")}</p>}
      <ul>
        {broadcasts.map((broadcast) => (
          <Line key={broadcast.id} broadcast={broadcast} />
        ))}
      </ul>
    </section>
  );
}

function Line({ broadcast: { id, words, told, read, by, at, until } }: { broadcast: Broadcast }) {
  const staffName = useStaffName();
  const now = useNow();
  const end = useEndBroadcast();
  const missing = told.filter((person) => !read.includes(person));
  const over = Date.parse(until) <= now;
  return (
    <li className="broadcast-past">
      <p>{words}</p>
      <div className="row small muted">
        <span>{staffName(by)}</span>
        <When at={at} />
        <b
          className={missing.length === 0 ? "green" : ""}
          title={missing.map(staffName).join("、")}
        >
          {t("broadcast.read", { read: told.length - missing.length, told: told.length })}
        </b>
        <span className="grow" />
        {over ? (
          t("broadcast.over")
        ) : (
          <Button
            size="small"
            loading={end.isPending}
            onClick={() => {
              end.mutate(id);
            }}
          >
            {t("broadcast.end")}
          </Button>
        )}
      </div>
    </li>
  );
}
