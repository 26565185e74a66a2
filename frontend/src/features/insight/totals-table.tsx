import { Button, Table, Tooltip } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Apart } from "./asked";
import { placeOf } from "./chart-parts";
import type { Figure, IndicatorView, Report, Total } from "./insight-api";
import { change, inUnit, kept, words } from "./words";

interface TotalsProps {
  report: Report;
  apart: Apart;
  /** The figure that the chart shows. */
  shown: string;
  show: (code: string) => void;
  /** Opens a value to what lies within it; null where nothing does. */
  open: ((value: string) => void) | null;
}

/** The whole time by value, each figure with what it is made of, beside the time before and the target. */
export function TotalsTable({ report, apart, shown, show, open }: TotalsProps) {
  return (
    <Table<Total>
      size="small"
      className="report-totals"
      rowKey={placeOf}
      dataSource={report.totals}
      pagination={report.totals.length > 50 && { pageSize: 50 }}
      scroll={{ x: "max-content" }}
      columns={[
        {
          key: "name",
          title: t(`report.place.${apart.dimension}`),
          fixed: "left",
          render: (_, { value, name }) =>
            open ? (
              <Button
                type="link"
                size="small"
                onClick={() => {
                  open(value);
                }}
              >
                {inMyLanguage(name)}
              </Button>
            ) : (
              inMyLanguage(name)
            ),
        },
        ...(apart.second === null
          ? []
          : [
              {
                key: "second",
                title: t(`report.place.${apart.second}`),
                render: (_: unknown, { secondName }: Total) =>
                  secondName && inMyLanguage(secondName),
              },
            ]),
        ...report.indicators.map((one) => ({
          key: one.code,
          align: "right" as const,
          title: (
            <Heading
              one={one}
              open={report.open.includes(one.code)}
              pressed={shown === one.code}
              show={show}
            />
          ),
          sorter: (a: Total, b: Total) =>
            (a.figures[one.code]?.value ?? -1) - (b.figures[one.code]?.value ?? -1),
          render: (_: unknown, { figures, before }: Total) => (
            <Cell one={one} figure={figures[one.code]} before={before[one.code]} />
          ),
        })),
      ]}
    />
  );
}

interface HeadingProps {
  one: IndicatorView;
  open: boolean;
  pressed: boolean;
  show: (code: string) => void;
}

function Heading({ one, open, pressed, show }: HeadingProps) {
  const target =
    one.target === null ? "" : `${one.good === "UP" ? "≥" : "≤"} ${inUnit(one.target, one.unit)}`;
  return (
    <Tooltip title={inMyLanguage(one.about)}>
      <button
        type="button"
        className="report-heading"
        aria-pressed={pressed}
        onClick={(event) => {
          event.stopPropagation();
          show(one.code);
        }}
      >
        {inMyLanguage(one.name)}
        {open && (
          <small title={t("report.open-hint", { n: one.openDays })}>{t("report.open")}</small>
        )}
        <small>{target}</small>
      </button>
    </Tooltip>
  );
}

interface CellProps {
  one: IndicatorView;
  figure: Figure | undefined;
  before: Figure | undefined;
}

function Cell({ one, figure, before }: CellProps) {
  const changed = change(figure, before, one);
  const keeps = kept(figure, one);
  return (
    <span className="report-cell">
      <b
        className={keeps === false ? "missed" : undefined}
        title={keeps === false ? t("floor.missed") : undefined}
      >
        {words(figure, one)}
      </b>
      <small>
        {figure?.denominator != null &&
          (figure.hidden
            ? `n=${String(figure.denominator)}`
            : `${String(figure.numerator)}/${String(figure.denominator)}`)}
      </small>
      {changed && (
        <small
          className={changed.better === null ? undefined : changed.better ? "better" : "worse"}
          title={t("report.before", { value: words(before, one) })}
        >
          {changed.words}
        </small>
      )}
    </span>
  );
}
