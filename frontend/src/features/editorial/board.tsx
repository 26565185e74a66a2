import { Button } from "antd";
import { Link, useNavigate } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { span } from "@/shared/time/time";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import {
  nothingYet,
  useBegin,
  useBoard,
  type Board as BoardView,
  type Card,
  type ProposalState,
} from "./editorial-api";
import "./editorial.css";

const steps: ProposalState[] = [
  "DRAFT",
  "IN_REVIEW",
  "REFUSED",
  "APPROVED",
  "SCHEDULED",
  "PUBLISHED",
];

/** Everything on its way into the knowledge base, by step, and what ends soon. */
export function Board() {
  const board = useBoard();
  return (
    <div className="stack board-page">
      <div className="row wrap">
        <h1>{t("editing.title")}</h1>
        <Month month={board.month} />
        <span className="grow" />
        <Begin />
      </div>
      <div className="board">
        {steps.map((step) => (
          <Column
            key={step}
            step={step}
            cards={board.proposals.filter(({ state }) => state === step)}
          />
        ))}
        <Ending cards={board.ending} />
      </div>
    </div>
  );
}

function Month({ month: { ready, inTime, typicalSeconds } }: { month: BoardView["month"] }) {
  if (typicalSeconds === null) return <span className="muted">{t("editing.month-none")}</span>;
  return (
    <span className={inTime < ready ? "amber" : "muted"} title={t("editing.month-hint")}>
      {t("editing.month", {
        ready,
        inTime,
        typical: span(Math.max(60, typicalSeconds) * 1000),
      })}
    </span>
  );
}

function Begin() {
  const begin = useBegin();
  const navigate = useNavigate();
  if (!useMay("PROPOSE_KNOWLEDGE")) return null;
  return (
    <Button
      type="primary"
      loading={begin.isPending}
      onClick={() => {
        begin.mutate(
          { content: nothingYet(), reason: "" },
          { onSuccess: ({ id }) => void navigate(`/knowledge/editing/${id}`) },
        );
      }}
    >
      {t("editing.new")}
    </Button>
  );
}

function Column({ step, cards }: { step: ProposalState; cards: Card[] }) {
  const heading = step === "PUBLISHED" ? t("editing.published-lately") : tCode("proposal", step);
  return (
    <section className="column" aria-label={heading}>
      <h2>
        {heading} <span className="muted">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="muted small">{tCode("proposal-empty", step)}</p>}
      <ul className="stack tight">
        {cards.map((card) => (
          <li key={card.id}>
            <ProposalCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProposalCard({ card }: { card: Card }) {
  const staffName = useStaffName();
  const businessName = useBusinessName();
  return (
    <Link className="proposal-card" to={`/knowledge/editing/${card.id}`}>
      <b>{card.title === "" ? t("editing.untitled") : card.title}</b>
      <span className="muted small">
        {t(card.base === 0 ? "editing.is-new" : "editing.is-change")} ·{" "}
        {businessName(card.business, false)} · {staffName(card.proposer)}
      </span>
      {card.state === "REFUSED" && card.verdict !== "" && (
        <span className="small red two-lines">{card.verdict}</span>
      )}
      {card.publishAt !== null && (
        <span className="muted small">
          {t(card.state === "SCHEDULED" ? "editing.will-be" : "editing.was")}{" "}
          <When at={card.publishAt} as="moment" />
        </span>
      )}
      {card.clock && <TermBar clock={card.clock} />}
    </Link>
  );
}

function Ending({ cards }: { cards: BoardView["ending"] }) {
  const staffName = useStaffName();
  return (
    <section className="column" aria-label={t("editing.ending")}>
      <h2>
        {t("editing.ending")} <span className="muted">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="muted small">{t("editing.ending-none")}</p>}
      <ul className="stack tight">
        {cards.map((card) => (
          <li key={card.article}>
            <Link className="proposal-card" to={`/knowledge/articles/${card.article}`}>
              <b>{card.title}</b>
              <span className="muted small">
                {card.owner === null ? t("editing.no-owner") : staffName(card.owner)}
              </span>
              {card.effectiveTo !== null && (
                <span className="amber small">
                  {t("editing.expires")} <When at={card.effectiveTo} as="moment" />
                </span>
              )}
              {card.reviewBy !== null && (
                <span className="amber small">
                  {t("editing.review-by", { day: card.reviewBy })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
