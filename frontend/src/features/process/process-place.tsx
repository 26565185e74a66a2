import { Tag } from "antd";
import { useMemo } from "react";

import { useStaffName } from "@/shared/directory/staff";
import type { Schema } from "@/shared/api/types";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { span, useNow } from "@/shared/time/time";

import type { Marks } from "./diagram";
import { Paper } from "./paper";
import { usePlace } from "./process-api";

type Stay = Schema<"WhereStay">;

/**
 * Where a matter stands in its process: the picture with "here", who had it, and how long each step took against its
 * term. Nothing for a matter that goes through no process.
 */
export function ProcessPlace({ subject }: { subject: string }) {
  const place = usePlace(subject);
  const marks = useMemo(() => marksOf(place?.where?.stays ?? []), [place]);
  const { where, content } = place ?? {};
  if (!where || !content) return null;
  return (
    <section className="stack process-place" aria-label={t("process.place")}>
      <header className="row wrap">
        <h2>{t("process.place")}</h2>
        <span>{inMyLanguage(where.name)}</span>
        <span className="muted small">{t("process.version", { n: where.version })}</span>
        {where.pilot && <Tag color="blue">{t("process.state.PILOT")}</Tag>}
        {where.trouble !== null && <Tag color="red">{t("process.behind")}</Tag>}
        {where.endReason !== null && <span className="muted small">{where.endReason}</span>}
      </header>
      <Paper content={content} label={t("process.place")} marks={marks} />
      <ol className="process-stays">
        {where.stays.map((stay, index) => (
          <StayLine key={`${stay.step}-${String(index)}`} stay={stay} />
        ))}
      </ol>
    </section>
  );
}

function StayLine({ stay }: { stay: Stay }) {
  const nameOf = useStaffName();
  const now = useNow();
  const took = Date.parse(stay.until ?? new Date(now).toISOString()) - Date.parse(stay.since);
  const who =
    stay.by === null
      ? tCode("process.post", stay.owner)
      : stay.by.kind === "STAFF"
        ? nameOf(stay.by.id)
        : t(`process.by.${stay.by.kind}`);
  return (
    <li className="row">
      <span className="grow">{inMyLanguage(stay.name)}</span>
      <span className="small">{who}</span>
      {stay.kind !== "NOTICE" && (
        <span className={`small number ${stay.late ? "red" : ""}`}>
          {stay.until === null ? t("process.since", { span: span(took) }) : span(took)}
          {stay.dueAt !== null && ` / ${span(Date.parse(stay.dueAt) - Date.parse(stay.since))}`}
        </span>
      )}
    </li>
  );
}

function marksOf(stays: Stay[]): Marks {
  return {
    looks: Object.fromEntries(
      stays.map(({ step, until, late }) => [
        step,
        until === null ? (late ? "paper-late" : "paper-here") : late ? "paper-late" : "paper-came",
      ]),
    ),
    notes: Object.fromEntries(
      stays.filter(({ until }) => until === null).map(({ step }) => [step, t("process.here-now")]),
    ),
  };
}
