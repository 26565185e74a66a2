import { t } from "@/shared/i18n/i18n";
import { useLink, useLive } from "@/shared/live/live-provider";
import { useStore } from "@/shared/store";

/** Says when the line is down, what is safe, and what happens next. */
export function LineState() {
  const link = useLink();
  const live = useLive();
  const letters = useStore(live.outbox.letters);
  if (link !== "broken") return <div className="line-state" role="status" />;
  return (
    <div className="line-state broken" role="status">
      {t("line.broken")}
      {letters.length > 0 && ` ${t("line.unsent", { n: letters.length })}`}
      <button className="plain link" onClick={live.connection.now}>
        {t("line.now")}
      </button>
    </div>
  );
}
