import { InputNumber, Select } from "antd";

import { t } from "@/shared/i18n/i18n";
import { minutesOf, type Target } from "@/shared/terms/target";

import { useCalendarName, useCalendars } from "./terms-api";

const KINDS: Target["kind"][] = ["ELAPSED", "DAYS", "WORKING_TIME", "WORKING_DAYS"];
const FIRST_CALENDAR = "cn-office";

const calendarOf = (target: Target) => ("calendar" in target ? target.calendar : FIRST_CALENDAR);

/** In days, or in hours: half an hour is 0.5. */
const amountOf = (target: Target) => ("days" in target ? target.days : minutesOf(target.time) / 60);

function made(kind: Target["kind"], amount: number, calendar: string): Target {
  const days = Math.max(1, Math.round(amount));
  const time = `PT${String(Math.max(1, Math.round(amount * 60)))}M`;
  switch (kind) {
    case "ELAPSED":
      return { kind, time };
    case "DAYS":
      return { kind, days };
    case "WORKING_TIME":
      return { kind, time, calendar };
    case "WORKING_DAYS":
      return { kind, days, calendar };
  }
}

interface Props {
  label: string;
  target: Target;
  change: (target: Target) => void;
}

/** How long, and in which time it is counted. */
export function TargetField({ label, target, change }: Props) {
  const calendars = useCalendars();
  const calendarName = useCalendarName();
  const counted = "calendar" in target;
  return (
    <div className="row" role="group" aria-label={label}>
      <InputNumber
        aria-label={t("terms.amount")}
        min={"days" in target ? 1 : 0.1}
        max={3660}
        value={Math.round(amountOf(target) * 100) / 100}
        onChange={(amount) => {
          change(made(target.kind, amount ?? 1, calendarOf(target)));
        }}
      />
      <Select
        aria-label={t("terms.kind")}
        value={target.kind}
        style={{ minWidth: 150 }}
        options={KINDS.map((kind) => ({ value: kind, label: t(`terms.kind.${kind}`) }))}
        onChange={(kind) => {
          change(made(kind, amountOf(target), calendarOf(target)));
        }}
      />
      {counted && (
        <Select
          aria-label={t("terms.calendar")}
          value={calendarOf(target)}
          style={{ minWidth: 150 }}
          options={calendars.map(({ calendar }) => ({
            value: calendar.code,
            label: calendarName(calendar.code),
          }))}
          onChange={(code) => {
            change(made(target.kind, amountOf(target), code));
          }}
        />
      )}
    </div>
  );
}
