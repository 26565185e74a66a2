import { Table } from "antd";
import dayjs from "dayjs";

import { t } from "@/shared/i18n/i18n";
import { watch } from "@/shared/time/time";

import type { HalfHour } from "./plan-api";

const one = (value: number) => (Math.round(value * 10) / 10).toString();

/** How much and how many, half hour by half hour. */
export function HalfHours({ halfHours }: { halfHours: HalfHour[] }) {
  return (
    <Table<HalfHour>
      size="small"
      rowKey="at"
      dataSource={halfHours.filter(({ atDesks }) => atDesks > 0)}
      pagination={false}
      columns={[
        { key: "at", title: t("report.time"), render: (_, { at }) => dayjs(at).format("HH:mm") },
        {
          key: "forecast",
          title: t("plan.forecast"),
          align: "right",
          render: (_, { forecast, came }) => (came === null ? one(forecast) : <b>{one(came)}</b>),
        },
        {
          key: "band",
          title: t("plan.band"),
          align: "right",
          render: (_, { low, high }) => `${one(low)} – ${one(high)}`,
        },
        { key: "desks", title: t("plan.desks"), align: "right", dataIndex: "atDesks" },
        { key: "roll", title: t("plan.roll"), align: "right", dataIndex: "onTheRoll" },
        {
          key: "service",
          title: t("plan.service"),
          align: "right",
          render: (_, { service }) => `${String(Math.round(service * 100))}%`,
        },
        {
          key: "wait",
          title: t("plan.wait"),
          align: "right",
          render: (_, { waitSeconds }) => watch(waitSeconds * 1000),
        },
        {
          key: "busy",
          title: t("plan.busy"),
          align: "right",
          render: (_, { occupancy }) => `${String(Math.round(occupancy * 100))}%`,
        },
      ]}
    />
  );
}
