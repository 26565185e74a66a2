import { Checkbox, Drawer, Input, Select, Table } from "antd";
import { useState } from "react";

import { useCatalog } from "@/shared/directory/catalog";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { exact, span } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { EACH, FLOOR, useAlarmHistory, type ThresholdAlarm } from "./watch-api";
import { figure, measures, useQueueWords } from "./watch-words";
import "./watch.css";

const A_DAY = 86_400_000;
const spans = [1, 7, 30, 90];

const since = (days: number) => {
  const midnight = new Date().setHours(0, 0, 0, 0);
  return new Date(midnight - (days - 1) * A_DAY).toISOString();
};

/** Which alarms were raised, how bad it got, and who did what about it. */
export function AlarmHistory({ done }: { done: () => void }) {
  const queueWords = useQueueWords();
  const queues = [EACH, FLOOR, "general", ...useCatalog().map(({ code }) => code)];
  const [days, setDays] = useState(7);
  const [queue, setQueue] = useState(EACH);
  const [measure, setMeasure] = useState("");
  const [words, setWords] = useState("");
  const [untaken, setUntaken] = useState(false);
  const { data = [], isPending } = useAlarmHistory({
    from: since(days),
    queue,
    measure,
    words: words.trim(),
    untaken,
  });
  return (
    <Drawer open size={860} title={t("watch.history")} onClose={done} destroyOnHidden>
      <div className="stack">
        <div className="row wrap">
          <Select
            aria-label={t("watch.h-at")}
            value={days}
            options={spans.map((n) => ({ value: n, label: t("watch.h-days", { n }) }))}
            onChange={setDays}
          />
          <Select
            aria-label={t("watch.queue")}
            className="alarm-filter"
            value={queue}
            options={queues.map((code) => ({
              value: code,
              label: code === EACH ? t("watch.h-all-queues") : queueWords(code),
            }))}
            onChange={setQueue}
          />
          <Select
            aria-label={t("watch.measure")}
            className="alarm-filter"
            value={measure}
            options={[
              { value: "", label: t("watch.h-all-measures") },
              ...measures.map((each) => ({ value: each, label: t(`watch.measure.${each}`) })),
            ]}
            onChange={setMeasure}
          />
          <Input.Search
            className="alarm-filter"
            aria-label={t("watch.h-words")}
            placeholder={t("watch.h-words")}
            maxLength={100}
            onSearch={setWords}
          />
          <Checkbox
            checked={untaken}
            onChange={({ target }) => {
              setUntaken(target.checked);
            }}
          >
            {t("watch.h-untaken")}
          </Checkbox>
        </div>
        <Table
          size="small"
          rowKey="id"
          loading={isPending}
          dataSource={data}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          locale={{ emptyText: <Empty title="watch.h-none" hint="watch.h-none-hint" /> }}
          columns={useColumns()}
        />
      </div>
    </Drawer>
  );
}

function useColumns() {
  const queueWords = useQueueWords();
  const staffName = useStaffName();
  return [
    {
      title: t("watch.h-at"),
      render: (_: unknown, { raisedAt }: ThresholdAlarm) => exact(raisedAt).slice(0, 16),
    },
    {
      title: t("watch.queue"),
      render: (_: unknown, { queue }: ThresholdAlarm) => queueWords(queue),
    },
    {
      title: t("watch.measure"),
      render: (_: unknown, { measure }: ThresholdAlarm) => t(`watch.measure.${measure}`),
    },
    {
      title: t("watch.h-worst"),
      render: (_: unknown, { measure, worst, raiseAt }: ThresholdAlarm) => (
        <>
          {figure(measure, worst)}{" "}
          <span className="muted small">
            {t("watch.limit", { value: figure(measure, raiseAt) })}
          </span>
        </>
      ),
    },
    {
      title: t("watch.h-lasted"),
      render: (_: unknown, { raisedAt, clearedAt }: ThresholdAlarm) =>
        clearedAt === null ? (
          <span className="chip amber">{t("watch.h-going-on")}</span>
        ) : (
          span(Date.parse(clearedAt) - Date.parse(raisedAt))
        ),
    },
    {
      title: t("watch.h-taken"),
      render: (_: unknown, { takenBy, note, escalatedAt }: ThresholdAlarm) => (
        <>
          {escalatedAt !== null && <span className="chip red">{t("watch.escalated")}</span>}{" "}
          {takenBy === null ? (
            <span className="muted">{t("watch.not-taken")}</span>
          ) : (
            `${staffName(takenBy)} · ${note ?? ""}`
          )}
        </>
      ),
    },
  ];
}
