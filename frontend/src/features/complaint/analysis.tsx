import { Button, DatePicker, Segmented } from "antd";
import { useCallback, useState } from "react";
import { useNavigate } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { span } from "@/shared/time/time";

import { Bars } from "./bars";
import { useClassName, usePicture } from "./complaint-api";
import { fen } from "./fen";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const spans = [30, 90, 180] as const;
type Part = "line" | "cause" | "door" | "branch" | "product";
const parts: Part[] = ["line", "cause", "product", "branch", "door"];

/** Where complaints come from and where they grow. */
export function Analysis() {
  const [days, setDays] = useState<(typeof spans)[number]>(30);
  const [end] = useState(() => new Date().setHours(24, 0, 0, 0));
  const from = new Date(end - days * DAY).toISOString();
  const until = new Date(end).toISOString();
  const { totals, hot } = usePicture(from, until);
  return (
    <div className="stack">
      <div className="row wrap">
        <Segmented
          value={days}
          onChange={setDays}
          options={spans.map((each) => ({
            value: each,
            label: t("complaint.last-days", { n: each }),
          }))}
        />
        <span className="grow" />
        <Return />
      </div>
      <dl className="complaint-figures">
        <Figure label={t("complaint.figure.received")} value={String(totals.received)} />
        <Figure label={t("complaint.figure.urgent")} value={String(totals.urgent)} />
        <Figure label={t("complaint.figure.told")} value={String(totals.told)} />
        <Figure
          label={t("complaint.figure.median")}
          value={totals.told === 0 ? "—" : span(totals.medianHours * HOUR)}
        />
        <Figure
          label={t("complaint.figure.satisfied")}
          value={
            totals.rated === 0
              ? "—"
              : `${String(Math.round((totals.satisfied * 100) / totals.rated))}%`
          }
        />
        <Figure label={t("complaint.figure.repeated")} value={String(totals.repeated)} />
        <Figure label={t("complaint.figure.compensation")} value={fen(totals.compensation)} />
      </dl>
      <div className="complaint-hot">
        {parts
          .filter((part) => hot[part].length > 0)
          .map((part) => (
            <Hot key={part} part={part} from={from} until={until} />
          ))}
      </div>
    </div>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="muted small">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Hot({ part, from, until }: { part: Part; from: string; until: string }) {
  const { hot } = usePicture(from, until);
  const className = useClassName();
  const navigate = useNavigate();
  const name = (key: string) => {
    if (part === "line") return className("LINE", key);
    if (part === "cause") return className("CAUSE", key);
    return part === "door" ? t(`complaint.door.${key as "CHAT"}`) : key;
  };
  const open = useCallback(
    (key: string) => {
      const query = new URLSearchParams({ tab: "list", view: "all", from, until, [part]: key });
      void navigate(`/complaints?${query.toString()}`);
    },
    [navigate, part, from, until],
  );
  return <Bars title={t(`complaint.hot.${part}`)} hot={hot[part]} name={name} open={open} />;
}

/** The month's return as a workbook. */
function Return() {
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  return (
    <span className="row">
      <DatePicker
        picker="month"
        allowClear={false}
        aria-label={t("complaint.month")}
        placeholder={month}
        onChange={(_, words) => {
          if (typeof words === "string" && words !== "") setMonth(words);
        }}
      />
      <Button href={`/api/desk/complaints/return?month=${month}`} download>
        {t("complaint.return", { month })}
      </Button>
    </span>
  );
}
