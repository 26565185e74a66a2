import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { Deletions, Erasures } from "./deletions";
import { HoldByNumber, OneHold } from "./hold-form";
import { useRetention } from "./retention-api";
import { ScheduleList } from "./schedule-list";

/** How long each kind of data is kept, what is on hold, and what was deleted with its proof. */
export function RetentionView() {
  const { holds } = useRetention();
  return (
    <div className="stack">
      <h3>{t("retention.schedules")}</h3>
      <ScheduleList />
      <h3>{t("hold.all")}</h3>
      <HoldByNumber />
      {holds.length === 0 && <Empty title="hold.none" hint="hold.none-hint" />}
      <ul className="stack" aria-label={t("hold.all")}>
        {holds.map((hold) => (
          <li key={hold.id}>
            <OneHold hold={hold} />
          </li>
        ))}
      </ul>
      <Deletions />
      <Erasures />
    </div>
  );
}
