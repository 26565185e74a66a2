import { Progress } from "antd";

import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useRetention, type Retention } from "./retention-api";

const SHOWN = 16;

const useTitle = () => {
  const { schedules } = useRetention();
  return (kind: string) => {
    const schedule = schedules.find((each) => each.kind === kind);
    return schedule ? inMyLanguage(schedule.title) : kind;
  };
};

/** What schedules deleted, with progress and proofs. */
export function Deletions() {
  const { jobs, runs } = useRetention();
  return (
    <>
      <h3>{t("retention.runs")}</h3>
      {jobs.length === 0 && <Empty title="retention.no-runs" />}
      <ul className="stack" aria-label={t("retention.runs")}>
        {jobs.map((job) => (
          <Deletion key={job.id} job={job} proofs={runs.filter((run) => run.job === job.id)} />
        ))}
      </ul>
    </>
  );
}

function Deletion({
  job: { kind, before, done, total, startedAt, endedAt },
  proofs,
}: {
  job: Retention["jobs"][number];
  proofs: Retention["runs"];
}) {
  const titleOf = useTitle();
  const share = endedAt !== null ? 100 : total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <li>
      <span className="row wrap">
        <b>{titleOf(kind)}</b>
        <span className="muted small">
          {t("retention.before", { before: exact(before).slice(0, 10) })} ·{" "}
          <When at={startedAt} as="moment" />
        </span>
        <span className="grow" />
        {t("retention.progress", { done, total })}
      </span>
      <Progress percent={share} size="small" aria-label={titleOf(kind)} />
      {proofs.length > 0 && (
        <details>
          <summary className="small">{t("retention.batches", { n: proofs.length })}</summary>
          <ul>
            {proofs.map(({ id, deleted, proof }) => (
              <li key={id} className="small">
                {deleted} · <code className="proof">{proof}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Whose data were erased because they asked, and what stays blocked. */
export function Erasures() {
  const { erasures, runs } = useRetention();
  const titleOf = useTitle();
  const staffName = useStaffName();
  return (
    <>
      <h3>{t("retention.erasures")}</h3>
      {erasures.length === 0 && <Empty title="retention.no-erasures" />}
      <ul className="stack" aria-label={t("retention.erasures")}>
        {erasures.map(({ id, startedAt, endedAt, proposedBy, approvedBy, proof, kept }) => (
          <li key={id}>
            <span className="row wrap">
              {proof === null ? (
                <span className="chip amber">{t("retention.erasing")}</span>
              ) : (
                t("retention.erased", {
                  count: runs
                    .filter((run) => run.erasure === id)
                    .reduce((sum, { deleted }) => sum + deleted, 0),
                  proof: `${proof.slice(0, SHOWN)}…`,
                })
              )}
              <span className="muted small">
                {staffName(proposedBy)} / {staffName(approvedBy)} ·{" "}
                <When at={endedAt ?? startedAt} as="moment" />
              </span>
            </span>
            {kept.length > 0 && (
              <div className="small">
                {t("retention.kept", { kinds: kept.map(titleOf).join(t("terms.and")) })}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
