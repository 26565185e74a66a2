import { DatePicker, InputNumber, Select, Slider } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";

import { t, type Message } from "@/shared/i18n/i18n";

import type { AskedPlan } from "./plan-api";

interface WhatIfProps {
  asked: AskedPlan;
  queues: { value: string; label: string }[];
  measured: number;
  ask: (change: Partial<AskedPlan>) => void;
}

const DAYS = Array.from({ length: 31 }, (_, index) => ({
  value: index + 1,
  label: String(index + 1),
}));

/** Which day, and what would be if. */
export function WhatIf({ asked, queues, measured, ask }: WhatIfProps) {
  const slider = (key: "share" | "shrinkage" | "occupancy" | "more", min: number, max: number) => (
    <Field label={`plan.${key}`} value={`${String(asked[key])}%`}>
      <Slider
        ariaLabelForHandle={t(`plan.${key}`)}
        min={min}
        max={max}
        defaultValue={asked[key]}
        onChangeComplete={(value) => {
          ask({ [key]: value });
        }}
      />
    </Field>
  );
  const number = (key: "within" | "handling" | "patience" | "atOnce", min: number, max: number) => (
    <Field label={`plan.${key}`}>
      <InputNumber
        size="small"
        aria-label={t(`plan.${key}`)}
        min={min}
        max={max}
        value={asked[key]}
        onChange={(value) => {
          if (value !== null) ask({ [key]: value });
        }}
      />
    </Field>
  );
  return (
    <aside className="what-if stack" aria-label={t("plan.what-if")}>
      <Field label="plan.date">
        <DatePicker
          allowClear={false}
          aria-label={t("plan.date")}
          value={dayjs(asked.date)}
          minDate={dayjs()}
          maxDate={dayjs().add(60, "day")}
          onChange={(date) => {
            if (date) ask({ date: date.format("YYYY-MM-DD") });
          }}
        />
      </Field>
      <Field label="plan.queue">
        <Select
          aria-label={t("plan.queue")}
          value={asked.queue}
          options={queues}
          onChange={(queue) => {
            ask({ queue });
          }}
        />
      </Field>
      {slider("more", -50, 200)}
      {slider("share", 50, 99)}
      {number("within", 5, 600)}
      {number("handling", 0, 3_600)}
      <small>{t("plan.measured", { n: measured })}</small>
      {number("patience", 0, 3_600)}
      {number("atOnce", 1, 10)}
      {slider("shrinkage", 0, 60)}
      {slider("occupancy", 50, 100)}
      <Field label="plan.closed">
        <DatePicker
          multiple
          aria-label={t("plan.closed")}
          value={asked.closed.map((date) => dayjs(date))}
          onChange={(dates) => {
            ask({ closed: (dates ?? []).map((date) => date.format("YYYY-MM-DD")) });
          }}
        />
      </Field>
      <Field label="plan.paydays">
        <Select
          mode="multiple"
          aria-label={t("plan.paydays")}
          value={asked.paydays}
          options={DAYS}
          onChange={(paydays) => {
            ask({ paydays });
          }}
        />
      </Field>
    </aside>
  );
}

interface FieldProps {
  label: Message;
  value?: string;
  children: ReactNode;
}

function Field({ label, value, children }: FieldProps) {
  return (
    <div className="what-if-field">
      <span>
        {t(label)} {value && <b>{value}</b>}
      </span>
      {children}
    </div>
  );
}
