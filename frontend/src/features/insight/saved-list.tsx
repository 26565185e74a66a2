import { Button, Popconfirm } from "antd";
import dayjs from "dayjs";

import { useMay, useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useEndReport, useSavedReports, type Period, type Saved } from "./saved-api";

/** A period as people say it: 2026-11-26, 2026-11, 2026 Q4. */
export function periodWords(period: Period, from: string): string {
  const day = dayjs(from);
  switch (period) {
    case "DAILY":
      return from;
    case "MONTHLY":
      return day.format("YYYY-MM");
    case "QUARTERLY":
      return `${day.format("YYYY")} Q${String(Math.floor(day.month() / 3) + 1)}`;
  }
}

interface SavedListProps {
  chosen: string | null;
  choose: (edition: string) => void;
}

/** Every saved report with what it said, the newest first. */
export function SavedList({ chosen, choose }: SavedListProps) {
  const saved = useSavedReports();
  if (saved.length === 0) return <Empty title="saved.nothing" hint="saved.nothing-hint" />;
  return saved.map((each) => (
    <One key={each.report.id} saved={each} chosen={chosen} choose={choose} />
  ));
}

function One({ saved: { report, editions }, chosen, choose }: { saved: Saved } & SavedListProps) {
  const staffName = useStaffName();
  const me = useMe();
  const sets = useMay("SET_INDICATORS");
  const end = useEndReport();
  return (
    <section className="saved-report" aria-label={report.title}>
      <div className="row">
        <h3 className="grow cut">{report.title}</h3>
        {(sets || report.by === me.id) && (
          <Popconfirm
            title={t("saved.end-sure")}
            onConfirm={() => {
              end.mutate(report.id);
            }}
          >
            <Button size="small" type="text">
              {t("saved.end")}
            </Button>
          </Popconfirm>
        )}
      </div>
      <p className="muted small">
        {t(`saved.every.${report.period}`, { at: report.at.slice(0, 5) })}
        {" · "}
        {report.readers.length === 0
          ? t("saved.nobody")
          : t("saved.told", { who: report.readers.map(staffName).join("、") })}
      </p>
      <ul>
        {editions.map(({ id, from, comments }) => (
          <li key={id}>
            <button
              className={`plain saved-edition row ${chosen === id ? "chosen" : ""}`}
              aria-current={chosen === id}
              onClick={() => {
                choose(id);
              }}
            >
              <span className="grow">{periodWords(report.period, from)}</span>
              {comments > 0 && (
                <span className="muted small">{t("saved.comments-n", { n: comments })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
