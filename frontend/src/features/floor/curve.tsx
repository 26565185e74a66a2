import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { brightness } from "@/shared/ui/look";

import type { Floor } from "./floor-api";

take([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** The day in half hours: who came, who needed a person, who got one. */
export function Curve({ curve }: { curve: Floor["curve"] }) {
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
    chart.current?.setOption(optionOf(curve));
  }, [curve, look]);

  return (
    <section className="floor-part" aria-label={t("floor.curve")}>
      <h2>{t("floor.curve")}</h2>
      <div ref={box} className="curve" role="img" aria-label={summary(curve)} />
    </section>
  );
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const hour = (at: string) =>
  new Date(at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });

const total = (values: number[]) => values.reduce((sum, each) => sum + each, 0);

const summary = (curve: Floor["curve"]) =>
  t("floor.curve-summary", {
    opened: total(curve.map(({ opened }) => opened)),
    handedOver: total(curve.map(({ handedOver }) => handedOver)),
    answered: total(curve.map(({ answered }) => answered)),
  });

function optionOf(curve: Floor["curve"]) {
  const line = (name: string, data: number[], ink: string, dashed = false) => ({
    type: "line" as const,
    name,
    data,
    showSymbol: false,
    smooth: 0.25,
    lineStyle: { width: 2, color: ink, type: dashed ? ("dashed" as const) : ("solid" as const) },
    itemStyle: { color: ink },
  });
  const words = { color: colour("--muted"), fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: { left: 34, right: 10, top: 30, bottom: 24 },
    legend: { top: 0, right: 0, textStyle: words, itemWidth: 18, itemHeight: 8, icon: "roundRect" },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: colour("--bg"),
      borderColor: colour("--line-strong"),
      textStyle: { color: colour("--words") },
    },
    xAxis: {
      type: "category" as const,
      data: curve.map(({ at }) => hour(at)),
      boundaryGap: false,
      axisLine: { lineStyle: { color: colour("--line-strong") } },
      axisTick: { show: false },
      axisLabel: words,
    },
    yAxis: {
      type: "value" as const,
      minInterval: 1,
      axisLabel: words,
      splitLine: { lineStyle: { color: colour("--line") } },
    },
    series: [
      line(
        t("floor.opened"),
        curve.map(({ opened }) => opened),
        colour("--bar"),
      ),
      line(
        t("floor.handed-over"),
        curve.map(({ handedOver }) => handedOver),
        colour("--gold"),
      ),
      line(
        t("floor.answered"),
        curve.map(({ answered }) => answered),
        colour("--green"),
        true,
      ),
    ],
  };
}
