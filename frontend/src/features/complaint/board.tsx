import { Link } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { useStaffName } from "@/shared/directory/staff";
import { t, type Message } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useComplaints, type Card, type Step } from "./complaint-api";
import { byTerm, DoorWords, GradeChip, NextTerm } from "./complaint-look";

interface Column {
  title: Message;
  steps: Step[];
}

const columns: Column[] = [
  { title: "complaint.column.received", steps: ["RECEIVED"] },
  { title: "complaint.column.graded", steps: ["GRADED"] },
  { title: "complaint.column.investigating", steps: ["INVESTIGATING"] },
  { title: "complaint.column.proposed", steps: ["PROPOSED", "AGREED", "CONTESTED"] },
  { title: "complaint.column.resolved", steps: ["RESOLVED"] },
  { title: "complaint.column.told", steps: ["TOLD", "SATISFIED", "UNSATISFIED"] },
];

/** What is open, by step; what ends first on top. */
export function Board() {
  const cards = useComplaints({ view: "open", limit: 500 });
  if (cards.length === 0) return <Empty title="complaint.none" hint="complaint.none-hint" />;
  return (
    <div className="complaint-board">
      {columns.map(({ title, steps }) => {
        const here = cards
          .filter(({ complaint }) => steps.includes(complaint.progress.step))
          .toSorted(byTerm);
        return (
          <section key={title} className="complaint-column" aria-label={t(title)}>
            <h2>
              {t(title)} <span className="muted">{here.length}</span>
            </h2>
            {here.map((card) => (
              <BoardCard key={card.complaint.id} card={card} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function BoardCard({ card }: { card: Card }) {
  const { complaint, customer } = card;
  const staffName = useStaffName();
  const { owner, step } = complaint.progress;
  return (
    <Link to={`/complaints/${complaint.id}`} className="complaint-card">
      <span className="row wrap complaint-chips">
        {(step === "CONTESTED" || step === "AGREED" || step === "UNSATISFIED") && (
          <span className={`chip ${step === "AGREED" ? "green" : "amber"}`}>
            {t(`complaint.step.${step}`)}
          </span>
        )}
        <GradeChip complaint={complaint} />
      </span>
      <b className="two-lines">{complaint.account.subject}</b>
      <span className="muted small cut">
        {customerName(customer)} · <DoorWords complaint={complaint} />
      </span>
      <NextTerm card={card} />
      <span className="muted small">
        {[
          ...(owner === null ? [] : [staffName(owner)]),
          ...(complaint.repeats > 0
            ? [t("complaint.repeated-times", { n: complaint.repeats })]
            : []),
          complaint.number,
        ].join(" · ")}
      </span>
    </Link>
  );
}
