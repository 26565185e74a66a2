import { DatePicker, Segmented, Select, Space } from "antd";
import dayjs from "dayjs";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { dimensions, period, periods, steps, type Asked, type Period } from "./asked";
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
            ...(last.diff(first, "day") > 90 && asked.step === "HOUR" && { step: "DAY" as const }),
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
      <Select
        aria-label={t("report.dimension")}
        value={asked.dimension}
        style={{ width: 130 }}
        options={dimensions.map((dimension) => ({
          value: dimension,
          label: t(`report.dimension.${dimension}`),
        }))}
        onChange={(dimension) => {
          ask({ dimension, within: "" });
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
