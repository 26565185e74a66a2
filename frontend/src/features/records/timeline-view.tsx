import { Button, Skeleton } from "antd";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { useMay } from "@/shared/directory/me";
import type { Schema } from "@/shared/api/types";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { BundleDialog } from "./bundle-dialog";
import { BundleShelf } from "./bundle-shelf";
import { useGiveReason, useTimeline, type About, type Lane, type Timeline } from "./records-api";
import "./records.css";

const lanes: Lane[] = ["CONVERSATION", "ROUTING", "TICKET", "KNOWLEDGE", "RATING", "OTHER"];

interface ViewProps {
  about: About;
  /** Beside a conversation there is little room: one column, lanes as marks. */
  narrow?: boolean;
  /** How one says why, where nothing is open with the customer. */
  door: (give: (reason: Schema<"Reason">) => void, busy: boolean) => ReactNode;
}

/** Everything about one customer on one line of time, each kind in its lane. */
export function TimelineView({ about, narrow = false, door }: ViewProps) {
  const { data, error } = useTimeline(about);
  const reason = useGiveReason(about);
  if (data) return <Lines timeline={data} about={about} narrow={narrow} />;
  if (!error) return <Skeleton active title={false} />;
  return (
    <section className="stack" aria-label={t("records.why")}>
      <p>{t("records.why-hint")}</p>
      {door((given) => {
        reason.mutate(given);
      }, reason.isPending)}
      {reason.error && <span role="alert">{problemText(reason.error)}</span>}
    </section>
  );
}

interface LinesProps {
  timeline: Timeline;
  about: About;
  narrow: boolean;
}

function Lines({ timeline, about, narrow }: LinesProps) {
  const [hidden, setHidden] = useState<readonly Lane[]>([]);
  const [bundling, setBundling] = useState(false);
  const mayExport = useMay("EXPORT_RECORDS");
  const used = lanes.filter((lane) => timeline.entries.some((entry) => entry.lane === lane));
  const shown = used.filter((lane) => !hidden.includes(lane));
  const toggle = (lane: Lane) => {
    setHidden(hidden.includes(lane) ? hidden.filter((each) => each !== lane) : [...hidden, lane]);
  };
  return (
    <section className="stack" aria-label={t("records.timeline")}>
      <div className="row wrap">
        <h2 className="grow">
          {customerName(timeline.customer)}{" "}
          <span className="muted small">{timeline.customer.number}</span>
        </h2>
        {mayExport && !narrow && <BundleShelf />}
        {mayExport && (
          <Button
            type={narrow ? "default" : "primary"}
            onClick={() => {
              setBundling(true);
            }}
          >
            {t("bundle.make")}
          </Button>
        )}
      </div>
      <div className="row wrap" role="group" aria-label={t("records.lanes")}>
        {used.map((lane) => (
          <button
            key={lane}
            className={`plain chip lane-chip ${lane} ${hidden.includes(lane) ? "off" : ""}`}
            aria-pressed={!hidden.includes(lane)}
            onClick={() => {
              toggle(lane);
            }}
          >
            {t(`lane.${lane}`)} {timeline.entries.filter((entry) => entry.lane === lane).length}
          </button>
        ))}
      </div>
      {timeline.entries.length === 0 && <Empty title="records.none" hint="records.none-hint" />}
      {narrow ? (
        <Column timeline={timeline} shown={shown} />
      ) : (
        <Lanes timeline={timeline} shown={shown} />
      )}
      {bundling && (
        <BundleDialog
          timeline={timeline}
          about={about}
          close={() => {
            setBundling(false);
          }}
        />
      )}
    </section>
  );
}

interface LanesProps {
  timeline: Timeline;
  shown: readonly Lane[];
}

const entriesIn = ({ timeline, shown }: LanesProps) =>
  timeline.entries
    .filter(({ lane }) => shown.includes(lane))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const day = (at: string) => exact(at).slice(0, 10);
const time = (at: string) => exact(at).slice(-8);

function Lanes(props: LanesProps) {
  const entries = entriesIn(props);
  return (
    <div
      className="lanes"
      role="table"
      style={{ gridTemplateColumns: `92px repeat(${String(props.shown.length)}, minmax(0, 1fr))` }}
    >
      <div role="row" className="lane-row lane-heads">
        <span role="columnheader">{t("records.time")}</span>
        {props.shown.map((lane) => (
          <span role="columnheader" key={lane}>
            {t(`lane.${lane}`)}
          </span>
        ))}
      </div>
      {entries.map((entry, index) => {
        const before = entries[index - 1];
        return (
          <div role="row" className="lane-row" key={entry.at + entry.kind + String(index)}>
            <time role="cell" className="muted small" dateTime={entry.at} title={exact(entry.at)}>
              {before && day(before.at) === day(entry.at) ? "" : <b>{day(entry.at)} </b>}
              {time(entry.at)}
            </time>
            <div
              role="cell"
              className={`lane-entry ${entry.lane}`}
              style={{ gridColumn: `${String(props.shown.indexOf(entry.lane) + 2)} / span 2` }}
            >
              <span className="words">{entry.words}</span>{" "}
              <span className="muted small">{entry.by.name}</span> <Replayed entry={entry} />
              {entry.detail !== null && <p className="muted small words">{entry.detail}</p>}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** From a decision of the assistant to everything behind it. */
function Replayed({ entry }: { entry: Timeline["entries"][number] }) {
  if (entry.kind !== "assistant.decided") return null;
  const conversation = entry.subject.slice(entry.subject.indexOf(":") + 1);
  return (
    <Link className="small" to={`/assistant/replay?conversation=${conversation}`}>
      {t("replay.why")}
    </Link>
  );
}

function Column(props: LanesProps) {
  return (
    <ol className="lane-column">
      {entriesIn(props).map((entry, index) => (
        <li key={entry.at + entry.kind + String(index)} className={`lane-entry ${entry.lane}`}>
          <span className="muted small" title={exact(entry.at)}>
            {exact(entry.at).slice(5, 16)} {entry.by.name}
          </span>
          <br />
          <span className="words">{entry.words}</span> <Replayed entry={entry} />
        </li>
      ))}
    </ol>
  );
}
