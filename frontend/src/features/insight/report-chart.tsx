import { BarChart, LineChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import dayjs from "dayjs";
import { useEffect, useRef } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { brightness } from "@/shared/ui/look";

import type { Step } from "./asked";
import { alone, MOST, nameOf, placeOf, shownOf, timesOf, type Hours } from "./chart-parts";
import type { IndicatorView, Report } from "./insight-api";
import { timeOf } from "./lines";
import { inUnit } from "./words";

take([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartProps {
  report: Report;
  one: IndicatorView;
  step: Step;
  /** Of the day that is shown by the minute; null for every other step. */
  hours?: Hours | null;
}

/** One figure over the time, with its target. */
export function ReportChart({ report, one, step, hours = null }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const look = useStore(brightness);

  useEffect(() => {
    if (!box.current) return;
    const drawn = init(box.current, null, { renderer: "svg" });
    chart.current = drawn;
    const watcher = new ResizeObserver(() => {
      drawn.resize();
    });
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(optionOf(report, one, step, hours), true);
  }, [report, one, step, hours, look]);

  return (
    <figure className="report-figure">
      <div
        ref={box}
        className="report-chart"
        role="img"
        aria-label={t("report.chart", { name: inMyLanguage(one.name) })}
      />
      {report.totals.length > MOST && (
        <figcaption className="muted small">
          {t("report.chart-most", { n: MOST, all: report.totals.length })}
        </figcaption>
      )}
    </figure>
  );
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function optionOf(report: Report, one: IndicatorView, step: Step, hours: Hours | null) {
  const times = timesOf(report, step, hours);
  const shown = shownOf(report, one);
  const byPlace = new Map(
    report.lines.map((line) => [
      `${String(dayjs(line.at).valueOf())} ${placeOf(line)}`,
      line.figures[one.code]?.value ?? null,
    ]),
  );
  const fine = step === "MINUTE";
  const muted = { color: colour("--muted"), fontSize: 12 };
  const inks = ["--bar", "--gold", "--green", "--red", "--amber-bar", "--muted"].map(colour);
  return {
    animation: false,
    // Said in full, for ECharts measures words by it.
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 48, right: 16, top: 30, bottom: 24 },
    legend: {
      type: "scroll" as const,
      top: 0,
      right: 8,
      textStyle: muted,
      itemWidth: 18,
      itemHeight: 8,
    },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: colour("--bg"),
      borderColor: colour("--line-strong"),
      textStyle: { color: colour("--words") },
      valueFormatter: (value: unknown) =>
        typeof value === "number" ? inUnit(value, one.unit) : "—",
    },
    xAxis: {
      type: "category" as const,
      data: times.map((at) => timeOf(at, step)),
      axisLine: { lineStyle: { color: colour("--line-strong") } },
      axisTick: { show: false },
      axisLabel: fine
        ? {
            ...muted,
            interval: (place: number) =>
              dayjs(times[place]).minute() % (times.length > 180 ? 30 : 15) === 0,
          }
        : muted,
    },
    yAxis: {
      type: "value" as const,
      axisLabel: { ...muted, formatter: (value: number) => inUnit(value, one.unit) },
      splitLine: { lineStyle: { color: colour("--line") } },
    },
    series: shown.map((total, place) => {
      const data = times.map((at) => byPlace.get(`${String(at)} ${placeOf(total)}`) ?? null);
      return {
        type: one.unit === "COUNT" ? ("bar" as const) : ("line" as const),
        name: nameOf(total),
        data,
        barMaxWidth: 24,
        symbolSize: fine
          ? (_: unknown, { dataIndex }: { dataIndex: number }) => (alone(data, dataIndex) ? 4 : 0)
          : 5,
        connectNulls: false,
        // Of minutes, bars beside each other would be thinner than a line.
        ...(fine && one.unit === "COUNT" && { stack: "all", barCategoryGap: "10%" }),
        itemStyle: { color: inks[place] },
        lineStyle: { width: fine ? 1.5 : 2, color: inks[place] },
        ...(place === 0 && one.target !== null
          ? {
              markLine: {
                silent: true,
                symbol: "none",
                lineStyle: { color: colour("--muted"), type: "dashed" as const },
                label: { ...muted, formatter: inUnit(one.target, one.unit) },
                data: [{ yAxis: one.target }],
              },
            }
          : {}),
      };
    }),
  };
}
