import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useTraces, type Wanted } from "./replay-api";

interface ListProps {
  wanted: Wanted;
  chosen: string | null;
  choose: (id: string) => void;
}

/** Decisions of the assistant, the newest first. */
export function TraceList({ wanted, chosen, choose }: ListProps) {
  const traces = useTraces(wanted);
  if (traces.length === 0) return <Empty title="replay.none" hint="replay.none-hint" />;
  return (
    <ol aria-label={t("replay.list")}>
      {traces.map((trace) => (
        <li key={trace.id}>
          <button
            className={`plain trace ${trace.id === chosen ? "open" : ""}`}
            onClick={() => {
              choose(trace.id);
            }}
          >
            <span className="row">
              <span className={`chip ${trace.decision === "ANSWER" ? "" : "amber"}`}>
                {tCode("decision", trace.decision)}
              </span>
              {trace.useful === false && (
                <span className="chip red">{t("replay.was-useless")}</span>
              )}
              <span className="grow" />
              <span className="muted small">
                {Math.round(trace.sureness * 100)}% · <When at={trace.at} as="moment" />
              </span>
            </span>
            <span className="cut">{trace.question || t("replay.button")}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
