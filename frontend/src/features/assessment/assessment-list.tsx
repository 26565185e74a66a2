import { Link, useSearchParams } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { useBoard } from "./assessment-api";

type Board = ReturnType<typeof useBoard>;

/** What I am asked, what I have to mend; for compliance how every round stands. */
export function AssessmentList({ office }: { office: boolean }) {
  const { sheets, measures, rounds, open } = useBoard();
  return (
    <div className="terms-list">
      <h2>{t("assessment.mine")}</h2>
      {sheets.length === 0 && <Empty title="assessment.mine-none" />}
      <ul aria-label={t("assessment.mine")}>
        {sheets.map((each) => (
          <MySheet key={each.sheet.id} each={each} />
        ))}
      </ul>
      <Row search="measures=mine" label={t("assessment.my-measures")} count={measures.length} />
      {office && (
        <>
          <Row search="measures=all" label={t("assessment.all-measures")} count={open.length} />
          <Row search="questionnaires=all" label={t("assessment.questionnaires")} />
          <h2>{t("assessment.rounds")}</h2>
          {rounds.length === 0 && <Empty title="assessment.rounds-none" />}
          <ul aria-label={t("assessment.rounds")}>
            {rounds.map((card) => (
              <RoundRow key={card.id} card={card} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function useHere() {
  const [address] = useSearchParams();
  return (search: string) => (address.toString() === search ? "true" : undefined);
}

function Row({ search, label, count }: { search: string; label: string; count?: number }) {
  const here = useHere();
  return (
    <Link to={{ search: `?${search}` }} aria-current={here(search)}>
      <span className="row">
        <b className="grow">{label}</b>
        {count !== undefined && <span className={`chip ${count > 0 ? "amber" : ""}`}>{count}</span>}
      </span>
    </Link>
  );
}

function MySheet({ each }: { each: Board["sheets"][number] }) {
  const here = useHere();
  const { sheet, title, dueAt, answered, questions } = each;
  const search = `sheet=${sheet.id}`;
  return (
    <li>
      <Link to={{ search: `?${search}` }} aria-current={here(search)}>
        <span className="row">
          <b className="grow">{title}</b>
          {sheet.submittedAt === null ? (
            <span className={`chip ${sheet.missedAt === null ? "amber" : "red"}`}>
              {answered} / {questions}
            </span>
          ) : (
            <span className="chip">{t("assessment.submitted")}</span>
          )}
        </span>
        <span className="small muted">
          {t("assessment.due", { at: exact(dueAt).slice(0, 10) })}
        </span>
      </Link>
    </li>
  );
}

function RoundRow({ card }: { card: Board["rounds"][number] }) {
  const here = useHere();
  const search = `round=${card.id}`;
  const { findings, measures } = card;
  return (
    <li>
      <Link to={{ search: `?${search}` }} aria-current={here(search)}>
        <span className="row">
          <b className="grow">{card.title}</b>
          {card.closed && <span className="chip">{t("assessment.closed")}</span>}
          {card.late > 0 && (
            <span className="chip red">{t("assessment.late", { n: card.late })}</span>
          )}
          {card.shortfalls > 0 && (
            <span className="chip amber">{t("assessment.shortfalls", { n: card.shortfalls })}</span>
          )}
          {measures.late > 0 && (
            <span className="chip red">{t("assessment.measures-late", { n: measures.late })}</span>
          )}
        </span>
        <span className="small muted">
          {t("assessment.standing", {
            submitted: card.submitted,
            asked: card.asked,
            findings: findings.low + findings.medium + findings.high,
            measures: measures.open + measures.done,
          })}
        </span>
      </Link>
    </li>
  );
}
