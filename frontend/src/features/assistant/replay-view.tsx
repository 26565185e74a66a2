import type { ReactNode } from "react";
import { Link } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import type { Schema } from "@/shared/api/types";

import { CandidateTable } from "./candidate-table";
import { useReplay, useReplayOf, type Outcome } from "./replay-api";
import "./replay.css";

/** One decision with all behind it, played again as of its day and as of today. */
export const ReplayById = ({ id }: { id: string }) => <ReplayView shown={useReplay(id)} />;

export const ReplayOfMessage = (props: { conversation: string; number: number }) => (
  <ReplayView shown={useReplayOf(props.conversation, props.number)} />
);

function ReplayView({ shown }: { shown: Schema<"Replay"> }) {
  const { trace, said, then, thatDay, today, differences, faithful, found } = shown;
  const businessName = useBusinessName();
  return (
    <article className="stack replay" aria-label={t("replay.title")}>
      <header className="stack">
        <h2 className="words">{trace.question || t("replay.button")}</h2>
        <p className="row wrap muted small">
          <span>{exact(trace.at)}</span>
          <span className="chip">{tCode("writing", trace.writing)}</span>
          <span className="chip gold">{tCode("decision", trace.decision)}</span>
          <span>{tCode("decided", trace.reason)}</span>
          <span className="grow" />
          <Link to={`/records?conversation=${trace.conversation}`}>{t("replay.records")}</Link>
        </p>
        {said !== "" && <blockquote className="words">{said}</blockquote>}
      </header>
      <dl className="facts">
        <Fact name={t("replay.signals")}>
          {trace.signals.length === 0
            ? t("replay.no-signals")
            : trace.signals
                .map(
                  ({ signal, words, byMeaning }) =>
                    `${tCode("signal", signal)}${byMeaning ? ` (${t("signal.by-meaning")})` : ""} “${words}”`,
                )
                .join(" · ")}
          {trace.level > 0 && ` · ${t("replay.level", { n: trace.level })}`}
        </Fact>
        <Fact name={t("replay.business")}>
          {businessName(trace.business) || t("replay.nothing")}
        </Fact>
        <Fact name={t("replay.thresholds")}>
          {t("replay.thresholds-are", {
            sure: percent(trace.sure),
            maybe: percent(trace.maybe),
            got: percent(trace.sureness),
          })}
        </Fact>
        <Fact name={t("replay.versions")}>
          {t("replay.versions-are", { policy: trace.policy, search: trace.search || "–" })}
        </Fact>
        <Fact name={t("replay.model")}>{trace.model ?? t("replay.no-model")}</Fact>
        <Fact name={t("replay.took")}>{t("replay.millis", { n: trace.millis })}</Fact>
      </dl>
      <p className={`replay-verdict ${faithful && found ? "" : "amber"}`} role="status">
        {t(faithful ? "replay.faithful" : "replay.unfaithful")}{" "}
        {t(found ? "replay.found" : "replay.not-found")}{" "}
        {differences.length === 0
          ? t("replay.same")
          : t("replay.differs", {
              what: differences.map((each) => tCode("difference", each)).join("、"),
            })}
      </p>
      <div className="replay-sides">
        <Side title={t("replay.then")} how={t("replay.then-how")} outcome={then} />
        <Side
          title={t("replay.that-day", { day: exact(trace.at).slice(0, 10) })}
          how={t("replay.that-day-how")}
          outcome={thatDay}
        />
        <Side title={t("replay.today")} how={t("replay.today-how")} outcome={today} />
      </div>
    </article>
  );
}

interface SideProps {
  title: string;
  /** What is done again here, and what is not. */
  how: string;
  outcome: Outcome;
}

function Side({ title, how, outcome }: SideProps) {
  const { answer } = outcome;
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      <p className="muted small">{how}</p>
      <p>
        <span className="chip gold">{tCode("decision", outcome.decision)}</span>{" "}
        {tCode("decided", outcome.reason)}
      </p>
      {answer !== null && (
        <details open>
          <summary>
            {t("message.source", { title: answer.title, version: answer.version })}
            {answer.inForce !== answer.version && (
              <span className="chip amber">
                {answer.inForce === null
                  ? t("replay.withdrawn")
                  : t("replay.in-force", { version: answer.inForce })}
              </span>
            )}
          </summary>
          <p className="words">{answer.words}</p>
        </details>
      )}
      <CandidateTable candidates={outcome.candidates} />
    </section>
  );
}

const percent = (share: number) => `${String(Math.round(share * 100))}%`;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="words">{children}</dd>
    </>
  );
}
