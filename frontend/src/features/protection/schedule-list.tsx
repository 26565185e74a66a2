import { Button } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { periodWords } from "./period";
import { useRetention, type Schedule } from "./retention-api";
import { ScheduleForm } from "./schedule-form";
import { SchedulePreview } from "./schedule-preview";
import "./retention.css";

/** Every kind of personal data with its time, by which rule, and whether its deletion was let run. */
export function ScheduleList() {
  const { schedules } = useRetention();
  const [open, setOpen] = useState<{ kind: string; what: "preview" | "change" } | null>(null);
  const chosen = schedules.find(({ kind }) => kind === open?.kind);
  const close = () => {
    setOpen(null);
  };
  return (
    <>
      <table className="kept" aria-label={t("retention.schedules")}>
        <thead>
          <tr>
            <th>{t("retention.kind")}</th>
            <th>{t("retention.from")}</th>
            <th>{t("retention.keep")}</th>
            <th>{t("retention.law")}</th>
            <th>{t("retention.asked")}</th>
            <th>{t("retention.deletion")}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {schedules.map((schedule) => (
            <Line
              key={schedule.kind}
              schedule={schedule}
              open={(what) => {
                setOpen({ kind: schedule.kind, what });
              }}
            />
          ))}
        </tbody>
      </table>
      {chosen && open?.what === "preview" && <SchedulePreview schedule={chosen} close={close} />}
      {chosen && open?.what === "change" && <ScheduleForm schedule={chosen} close={close} />}
    </>
  );
}

function Line({
  schedule: { title, from, keep, least, law, duty, released },
  open,
}: {
  schedule: Schedule;
  open: (what: "preview" | "change") => void;
}) {
  const staffName = useStaffName();
  return (
    <tr>
      <th scope="row">{inMyLanguage(title)}</th>
      <td>{inMyLanguage(from)}</td>
      <td>
        <b>{periodWords(keep)}</b>
        {least !== null && (
          <div className="muted small">{t("retention.least", { keep: periodWords(least) })}</div>
        )}
      </td>
      <td className="small">{law}</td>
      <td>{t(duty ? "retention.asked.duty" : "retention.asked.erase")}</td>
      <td>
        {released === null ? (
          <span className="chip amber">{t("retention.not-released")}</span>
        ) : (
          <span className="small">{t("retention.released", { who: staffName(released.by) })}</span>
        )}
      </td>
      <td className="acts">
        <Button
          size="small"
          onClick={() => {
            open("preview");
          }}
        >
          {t("retention.preview")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            open("change");
          }}
        >
          {t("retention.change")}
        </Button>
      </td>
    </tr>
  );
}
