import { BarChart, LineChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { brightness } from "@/shared/ui/look";

import type { Step } from "./asked";
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

/** More lines than this nobody can tell apart. */
const MOST = 6;

interface ChartProps {
  report: Report;
  one: IndicatorView;
  step: Step;
}

/** One figure over the time, with its target. */
export function ReportChart({ report, one, step }: ChartProps) {
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
    chart.current?.setOption(optionOf(report, one, step), true);
  }, [report, one, step, look]);

  return (
    <div
      ref={box}
      className="report-chart"
      role="img"
      aria-label={t("report.chart", { name: inMyLanguage(one.name) })}
    />
  );
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function optionOf(report: Report, one: IndicatorView, step: Step) {
  const times = [...new Set(report.lines.map(({ at }) => at))];
  const byPlace = new Map(
    report.lines.map(({ at, value, figures }) => [
      `${at} ${value}`,
      figures[one.code]?.value ?? null,
    ]),
  );
  const muted = { color: colour("--muted"), fontSize: 12 };
  const inks = ["--bar", "--gold", "--green", "--red", "--amber-bar", "--muted"].map(colour);
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: { left: 48, right: 16, top: 30, bottom: 24 },
    legend: { top: 0, right: 0, textStyle: muted, itemWidth: 18, itemHeight: 8 },
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
      axisLabel: muted,
    },
    yAxis: {
      type: "value" as const,
      axisLabel: { ...muted, formatter: (value: number) => inUnit(value, one.unit) },
      splitLine: { lineStyle: { color: colour("--line") } },
    },
    series: report.totals.slice(0, MOST).map(({ value, name }, place) => ({
      type: one.unit === "COUNT" ? ("bar" as const) : ("line" as const),
      name: inMyLanguage(name),
      data: times.map((at) => byPlace.get(`${at} ${value}`) ?? null),
      barMaxWidth: 24,
      symbolSize: 5,
      connectNulls: false,
      itemStyle: { color: inks[place] },
      lineStyle: { width: 2, color: inks[place] },
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
    })),
  };
}
