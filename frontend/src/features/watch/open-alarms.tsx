import { Button, Input, Popover } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { span, useNow } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";
import { When } from "@/shared/ui/when";

import { useOpenAlarms, useTakeAlarm, type ThresholdAlarm } from "./watch-api";
import { figure, useQueueWords } from "./watch-words";
import "./watch.css";

interface OpenAlarmsProps {
  /** Opens a conversation that raised one. */
  open: (conversation: string) => void;
}

/** The thresholds that are passed now, each until somebody sees to it; nothing while all is well. */
export function OpenAlarms({ open }: OpenAlarmsProps) {
  const alarms = useOpenAlarms();
  if (alarms.length === 0) return null;
  return (
    <section className="floor-part" aria-label={t("watch.open")}>
      <h2>
        {t("watch.open")} <span className="chip red">{alarms.length}</span>
      </h2>
      <ul>
        {alarms.map((alarm) => (
          <Row key={alarm.id} alarm={alarm} open={open} />
        ))}
      </ul>
    </section>
  );
}

function Row({ alarm, open }: { alarm: ThresholdAlarm } & OpenAlarmsProps) {
  const queueWords = useQueueWords();
  const staffName = useStaffName();
  const now = useNow();
  const { measure, queue, worst, raiseAt, takenBy, note, escalatedAt, takeBefore } = alarm;
  return (
    <li className={`open-alarm ${takenBy === null ? "untaken" : ""}`}>
      <div className="row">
        <span className={`chip ${takenBy === null ? "red" : "amber"}`}>{queueWords(queue)}</span>
        <b className="grow">{t(`watch.measure.${measure}`)}</b>
        <span className="muted small nowrap">
          <When at={alarm.raisedAt} />
        </span>
      </div>
      <div className="row">
        <span className="grow small">
          <b className={takenBy === null ? "red" : ""}>{figure(measure, worst)}</b>{" "}
          <span className="muted">{t("watch.limit", { value: figure(measure, raiseAt) })}</span>
        </span>
        {escalatedAt !== null && <span className="chip red">{t("watch.escalated")}</span>}
        {takenBy === null && <Take id={alarm.id} />}
      </div>
      {alarm.examples.length > 0 && (
        <div className="row" role="group" aria-label={t("watch.examples")}>
          {alarm.examples.map((conversation, place) => (
            <Button
              key={conversation}
              size="small"
              onClick={() => {
                open(conversation);
              }}
            >
              {t("watch.example", { n: place + 1 })}
            </Button>
          ))}
        </div>
      )}
      <p className="muted small">
        {takenBy === null
          ? escalatedAt === null && t("watch.take-by", { left: span(Date.parse(takeBefore) - now) })
          : t("watch.taken-by", { who: staffName(takenBy), note: note ?? "" })}
      </p>
    </li>
  );
}

function Take({ id }: { id: string }) {
  const [note, setNote] = useState("");
  const take = useTakeAlarm(id);
  return (
    <Popover
      trigger="click"
      placement="left"
      title={t("watch.take")}
      content={
        <form
          className="row take-alarm"
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() === "") return;
            take.mutate(note.trim(), {
              onSuccess: () => {
                toast.done(t("watch.alarm-taken"));
              },
            });
          }}
        >
          <Input
            autoFocus
            aria-label={t("watch.take-note")}
            placeholder={t("watch.take-note")}
            maxLength={500}
            value={note}
            onChange={({ target }) => {
              setNote(target.value);
            }}
          />
          <Button
            type="primary"
            htmlType="submit"
            disabled={note.trim() === ""}
            loading={take.isPending}
          >
            {t("watch.take")}
          </Button>
        </form>
      }
    >
      <Button size="small">{t("watch.take")}</Button>
    </Popover>
  );
}
