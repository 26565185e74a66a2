import { Table } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Apart } from "./asked";
import { placeOf } from "./chart-parts";
import type { IndicatorView, Report, Total } from "./insight-api";
import { kept, words } from "./words";

interface CrossTableProps {
  report: Report;
  apart: Apart;
  /** The figure that is shown. */
  one: IndicatorView;
}

/** One figure by two dimensions: the first down, the second across. */
export function CrossTable({ report, apart, one }: CrossTableProps) {
  const rows = unique(report.totals, ({ value }) => value);
  const columns = unique(report.totals, ({ second }) => second);
  const cells = new Map(report.totals.map((total) => [placeOf(total), total]));
  return (
    <Table<Total>
      size="small"
      className="report-cross"
      aria-label={t("report.cross", { name: inMyLanguage(one.name) })}
      rowKey="value"
      dataSource={rows}
      pagination={rows.length > 50 && { pageSize: 50 }}
      scroll={{ x: "max-content" }}
      columns={[
        {
          key: "name",
          title: (
            <>
              {t(`report.place.${apart.dimension}`)}{" "}
              <small className="muted">{inMyLanguage(one.name)}</small>
            </>
          ),
          fixed: "left",
          render: (_, { name }) => inMyLanguage(name),
        },
        ...columns.map(({ second, secondName }) => ({
          key: second ?? "",
          align: "right" as const,
          title: secondName && inMyLanguage(secondName),
          render: (_: unknown, { value }: Total) => {
            const figure = cells.get(placeOf({ value, second }))?.figures[one.code];
            return (
              <span className={kept(figure, one) === false ? "missed" : undefined}>
                {figure === undefined ? "" : words(figure, one)}
              </span>
            );
          },
        })),
      ]}
    />
  );
}

/** The first of each. */
function unique(totals: Total[], by: (total: Total) => string | null): Total[] {
  const seen = new Map<string | null, Total>();
  for (const total of totals) {
    if (!seen.has(by(total))) seen.set(by(total), total);
  }
  return [...seen.values()];
}
