import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { brightness } from "@/shared/ui/look";

take([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Hot = Schema<"ComplaintHot">;

interface BarsProps {
  title: string;
  hot: readonly Hot[];
  name: (key: string) => string;
  open: (key: string) => void;
}

/** Counts of this span beside the one before; each bar opens the complaints it counts. */
export function Bars({ title, hot, name, open }: BarsProps) {
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
    chart.current?.setOption(optionOf(hot, name));
    chart.current?.off("click");
    chart.current?.on("click", ({ dataIndex }) => {
      const key = hot.toReversed()[dataIndex]?.key;
      if (key !== undefined) open(key);
    });
  }, [hot, name, open, look]);

  return (
    <section className="complaint-bars" aria-label={title}>
      <h2>{title}</h2>
      <div
        ref={box}
        style={{ height: 46 + hot.length * 34 }}
        role="img"
        aria-label={hot.map(({ key, now }) => `${name(key)} ${String(now)}`).join(", ")}
      />
      <ul className="out-of-sight">
        {hot.map(({ key, now }) => (
          <li key={key}>
            <button
              onClick={() => {
                open(key);
              }}
            >
              {name(key)} {now}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function optionOf(hot: readonly Hot[], name: (key: string) => string) {
  const rows = hot.toReversed();
  const words = { color: colour("--muted"), fontSize: 12 };
  const bar = (label: string, data: number[], ink: string) => ({
    type: "bar" as const,
    name: label,
    data,
    barMaxWidth: 12,
    itemStyle: { color: ink },
    label: {
      show: true,
      position: "right" as const,
      formatter: ({ value }: { value: unknown }) => (value === 0 ? "" : String(value)),
      ...words,
    },
  });
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: { left: 130, right: 40, top: 26, bottom: 10 },
    legend: { top: 0, right: 0, textStyle: words, itemWidth: 14, itemHeight: 8 },
    tooltip: { trigger: "item" as const },
    xAxis: { type: "value" as const, minInterval: 1, show: false },
    yAxis: {
      type: "category" as const,
      data: rows.map(({ key }) => name(key)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...words, width: 120, overflow: "truncate" as const },
    },
    series: [
      bar(
        t("complaint.span-before"),
        rows.map(({ before }) => before),
        colour("--line-strong"),
      ),
      bar(
        t("complaint.span-now"),
        rows.map(({ now }) => now),
        colour("--gold"),
      ),
    ],
  };
}
