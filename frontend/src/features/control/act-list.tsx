import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { ActCard } from "./act-card";
import "./control.css";
import { useActs } from "./control-api";

/** What waits for a second person, and what was decided lately. */
export function ActList() {
  const acts = useActs();
  const waiting = acts.filter(({ act }) => act.state === "PROPOSED");
  const decided = acts.filter(({ act }) => act.state !== "PROPOSED");
  return (
    <div className="acts">
      <h1>{t("control.waiting")}</h1>
      {waiting.length === 0 && <Empty title="control.none" />}
      <ul aria-label={t("control.waiting")}>
        {waiting.map((sheet) => (
          <ActCard key={sheet.act.id} sheet={sheet} />
        ))}
      </ul>
      {decided.length > 0 && <h2>{t("control.decided")}</h2>}
      <ul aria-label={t("control.decided")}>
        {decided.map((sheet) => (
          <ActCard key={sheet.act.id} sheet={sheet} />
        ))}
      </ul>
    </div>
  );
}
