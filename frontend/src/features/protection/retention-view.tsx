import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { OneHold } from "./hold-form";
import { useRetention } from "./retention-api";

/** How long each kind of data is kept, what is on hold, and what was deleted with its proof. */
export function RetentionView() {
  const { version, schedules, holds, runs } = useRetention();
  const titleOf = (kind: string) => {
    const schedule = schedules.find((each) => each.kind === kind);
    return schedule ? inMyLanguage(schedule.title) : kind;
  };
  return (
    <div className="stack">
      <h3>{t("retention.schedules", { version })}</h3>
      <dl className="facts">
        {schedules.map(({ kind, title, days, source }) => (
          <div key={kind}>
            <dt>{inMyLanguage(title)}</dt>
            <dd>
              {t("retention.days", { days })} <span className="muted small">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t("hold.all")}</h3>
      {holds.length === 0 && <Empty title="hold.none" hint="hold.none-hint" />}
      <ul className="stack">
        {holds.map((hold) => (
          <li key={hold.id}>
            <OneHold hold={hold} />
          </li>
        ))}
      </ul>
      <h3>{t("retention.runs")}</h3>
      {runs.length === 0 && <Empty title="retention.no-runs" />}
      <ul className="stack">
        {runs.map(({ id, kind, deleted, proof, at }) => (
          <li key={id} className="row wrap">
            {t("retention.deleted", { kind: titleOf(kind), count: deleted })}
            <code className="small">{proof.slice(0, 16)}…</code>
            <span className="muted small">
              <When at={at} as="moment" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
