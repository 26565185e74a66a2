import { DatePicker, Segmented, Select, Space } from "antd";
import dayjs from "dayjs";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import {
  dimensions,
  fitting,
  MOST_HOURS,
  period,
  periods,
  secondsOf,
  steps,
  type Asked,
  type Period,
} from "./asked";
import type { IndicatorView } from "./insight-api";

interface AskBarProps {
  asked: Asked;
  indicators: IndicatorView[];
  ask: (change: Partial<Asked>) => void;
}

const chosen = ({ from, until }: Asked): Period | undefined =>
  periods.find((name) => {
    const named = period(name);
    return named.from === from && named.until === until;
  });

/** Which time, in which steps, of whom, which figures. */
export function AskBar({ asked, indicators, ask }: AskBarProps) {
  const seconds = secondsOf(asked.dimension);
  return (
    <Space wrap size={8}>
      <Segmented
        aria-label={t("report.period")}
        value={chosen(asked) ?? ""}
        options={periods.map((name) => ({ value: name, label: t(`report.period.${name}`) }))}
        onChange={(name) => {
          ask(period(name as Period));
        }}
      />
      <DatePicker.RangePicker
        allowClear={false}
        aria-label={t("report.days")}
        value={[dayjs(asked.from), dayjs(asked.until).subtract(1, "day")]}
        onChange={(days) => {
          const [first, last] = days ?? [];
          if (!first || !last) return;
          ask({
            from: first.format("YYYY-MM-DD"),
            until: last.add(1, "day").format("YYYY-MM-DD"),
          });
        }}
      />
      <Select
        aria-label={t("report.step")}
        value={asked.step}
        options={steps.map((step) => ({ value: step, label: t(`report.step.${step}`) }))}
        onChange={(step) => {
          ask({ step });
        }}
      />
      {asked.step === "MINUTE" && <HourRange asked={asked} ask={ask} />}
      <Select
        aria-label={t("report.dimension")}
        value={asked.dimension}
        style={{ width: 130 }}
        options={dimensions.map((dimension) => ({
          value: dimension,
          label: t(`report.dimension.${dimension}`),
        }))}
        onChange={(dimension) => {
          ask({ dimension, within: "", ...leavingMinutes({ ...asked, dimension }) });
        }}
      />
      <Select
        aria-label={t("report.second")}
        value={asked.second ?? ""}
        disabled={seconds.length === 0}
        style={{ width: 130 }}
        options={[
          { value: "", label: t("report.second.none") },
          ...seconds.map((each) => ({
            value: each,
            label: t("report.second.of", { place: t(`report.place.${each}`) }),
          })),
        ]}
        onChange={(second) => {
          const chosen = seconds.find((each) => each === second) ?? null;
          ask({ second: chosen, within: "", ...leavingMinutes({ ...asked, second: chosen }) });
        }}
      />
      <Select
        mode="multiple"
        aria-label={t("report.indicators")}
        value={asked.codes}
        maxTagCount={3}
        style={{ width: 360 }}
        options={indicators.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(codes) => {
          if (codes.length > 0) ask({ codes });
        }}
      />
    </Space>
  );
}

/** Who asks for what is not counted by the minute reads it by the hour. */
function leavingMinutes(asked: Asked): Partial<Asked> {
  const { dimension } = fitting(asked);
  const answered = asked.step !== "MINUTE" || (dimension === asked.dimension && !asked.second);
  return answered ? {} : { step: "HOUR" };
}

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

/** Which hours of the day are read by the minute. */
function HourRange({ asked, ask }: Pick<AskBarProps, "asked" | "ask">) {
  const { fromHour, untilHour } = asked;
  return (
    <Space.Compact>
      <Select
        aria-label={t("report.from-hour")}
        value={fromHour}
        style={{ width: 84 }}
        options={Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: clock(hour) }))}
        onChange={(hour) => {
          ask({ fromHour: hour, untilHour: Math.min(24, hour + untilHour - fromHour) });
        }}
      />
      <Select
        aria-label={t("report.until-hour")}
        value={untilHour}
        style={{ width: 84 }}
        options={Array.from({ length: Math.min(MOST_HOURS, 24 - fromHour) }, (_, more) => {
          const hour = fromHour + more + 1;
          return { value: hour, label: clock(hour) };
        })}
        onChange={(hour) => {
          ask({ untilHour: hour });
        }}
      />
    </Space.Compact>
  );
}
