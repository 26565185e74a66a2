import { Button, Table } from "antd";
import dayjs from "dayjs";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Apart, Step } from "./asked";
import { placeOf } from "./chart-parts";
import type { IndicatorView, Report } from "./insight-api";
import { kept, words } from "./words";

type Line = Report["lines"][number];

const FORMATS: Record<Step, string> = {
  MINUTE: "HH:mm",
  HOUR: "MM-DD HH:mm",
  DAY: "YYYY-MM-DD",
  MONTH: "YYYY-MM",
};

export const timeOf = (at: string | number, step: Step) => dayjs(at).format(FORMATS[step]);

interface LinesProps {
  report: Report;
  step: Step;
  apart: Apart;
  /** Opens a line to a smaller step; null where there is none. */
  open: ((at: string) => void) | null;
  /** All at once instead of by pages, for what is printed. */
  whole?: boolean;
}

/** Every step of the time. */
export function Lines({ report, step, apart, open, whole = false }: LinesProps) {
  const names = new Map(report.totals.map(({ value, name }) => [value, inMyLanguage(name)]));
  const secondNames = new Map(
    report.totals.map(({ second, secondName }) => [second, secondName && inMyLanguage(secondName)]),
  );
  return (
    <Table<Line>
      size="small"
      rowKey={(line) => `${line.at} ${placeOf(line)}`}
      dataSource={report.lines}
      pagination={!whole && report.lines.length > 50 && { pageSize: 50, showSizeChanger: false }}
      scroll={{ x: "max-content" }}
      columns={[
        {
          key: "at",
          title: t("report.time"),
          fixed: "left",
          render: (_, { at }) =>
            open ? (
              <Button
                type="link"
                size="small"
                onClick={() => {
                  open(at);
                }}
              >
                {timeOf(at, step)}
              </Button>
            ) : (
              timeOf(at, step)
            ),
        },
        {
          key: "of",
          title: t(`report.place.${apart.dimension}`),
          render: (_, { value }) => names.get(value) ?? value,
        },
        ...(apart.second === null
          ? []
          : [
              {
                key: "second",
                title: t(`report.place.${apart.second}`),
                render: (_: unknown, line: Line) => secondNames.get(line.second) ?? line.second,
              },
            ]),
        ...report.indicators.map((one: IndicatorView) => ({
          key: one.code,
          align: "right" as const,
          title: inMyLanguage(one.name),
          render: (_: unknown, { figures }: Line) => (
            <span className={kept(figures[one.code], one) === false ? "missed" : undefined}>
              {words(figures[one.code], one)}
            </span>
          ),
        })),
      ]}
    />
  );
}
