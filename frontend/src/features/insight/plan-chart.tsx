import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { useStore } from "@/shared/store";
import { brightness } from "@/shared/ui/look";

take([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface PlanLine {
  name: string;
  ink: "--bar" | "--gold" | "--green" | "--muted";
  /** Null where there is nothing to draw. */
  data: (number | null)[];
  /** A person count moves in steps and has an axis of its own. */
  people?: boolean;
  dashed?: boolean;
}

const times = Array.from(
  { length: 48 },
  (_, slot) => `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 === 0 ? "00" : "30"}`,
);

/** A day in half hours. */
export function PlanChart({ label, lines }: { label: string; lines: PlanLine[] }) {
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
    chart.current?.setOption(optionOf(lines), true);
  }, [lines, look]);

  return <div ref={box} className="report-chart" role="img" aria-label={label} />;
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function optionOf(lines: PlanLine[]) {
  const muted = { color: colour("--muted"), fontSize: 12 };
  const axis = { type: "value" as const, minInterval: 1, axisLabel: muted };
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: { left: 40, right: 40, top: 30, bottom: 24 },
    legend: { top: 0, right: 0, textStyle: muted, itemWidth: 18, itemHeight: 8 },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: colour("--bg"),
      borderColor: colour("--line-strong"),
      textStyle: { color: colour("--words") },
    },
    xAxis: {
      type: "category" as const,
      data: times,
      boundaryGap: false,
      axisLine: { lineStyle: { color: colour("--line-strong") } },
      axisTick: { show: false },
      axisLabel: muted,
    },
    yAxis: [
      { ...axis, splitLine: { lineStyle: { color: colour("--line") } } },
      { ...axis, splitLine: { show: false } },
    ],
    series: lines.map(({ name, ink, data, people = false, dashed = false }) => ({
      type: "line" as const,
      name,
      data: data.map((value) => (value === null ? null : Math.round(value * 10) / 10)),
      yAxisIndex: people ? 1 : 0,
      step: people ? ("end" as const) : (false as const),
      showSymbol: false,
      lineStyle: {
        width: dashed ? 1 : 2,
        color: colour(ink),
        type: dashed ? ("dashed" as const) : ("solid" as const),
      },
      itemStyle: { color: colour(ink) },
    })),
  };
}
