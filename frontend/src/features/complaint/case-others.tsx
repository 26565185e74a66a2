import { Alert, Button } from "antd";
import { Link } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useClassName, useMerge, type Card, type CaseFile } from "./complaint-api";
import { StepChip } from "./complaint-look";
import { fen } from "./fen";

/** The same person's same matter of the last 30 days: one case, or new facts that begin the term anew. */
export function Repeated({ file }: { file: CaseFile }) {
  const merge = useMerge(file.card.complaint.id);
  const { progress, receivedAt } = file.card.complaint;
  const open = progress.ending === null && progress.toldAt === null;
  const earlier = file.repeated.filter(({ complaint }) => complaint.receivedAt < receivedAt);
  if (earlier.length === 0) return null;
  return earlier.map(({ complaint }) => (
    <Alert
      key={complaint.id}
      type="info"
      showIcon
      title={
        <>
          {t("complaint.same-matter")}{" "}
          <Link to={`/complaints/${complaint.id}`}>
            {complaint.number} {complaint.account.subject}
          </Link>{" "}
          <StepChip step={complaint.progress.step} />
        </>
      }
      action={
        open &&
        complaint.progress.ending === null && (
          <span className="row">
            {[false, true].map((newFacts) => (
              <Button
                key={String(newFacts)}
                size="small"
                loading={merge.isPending}
                onClick={() => {
                  merge.mutate({ into: complaint.id, newFacts });
                }}
              >
                {t(newFacts ? "complaint.do.merge-new" : "complaint.do.merge")}
              </Button>
            ))}
          </span>
        )
      }
    />
  ));
}

/** Solved cases of the same class, and what came of them. */
export function Alike({ cards }: { cards: readonly Card[] }) {
  const className = useClassName();
  if (cards.length === 0) return null;
  return (
    <section aria-label={t("complaint.alike")}>
      <h2>{t("complaint.alike")}</h2>
      {cards.map(({ complaint }) => {
        const { grading, proposal, resolution, rating, toldAt } = complaint.progress;
        return (
          <div key={complaint.id} className="complaint-paper">
            <Link to={`/complaints/${complaint.id}`}>{complaint.account.subject}</Link>
            <p className="small">{resolution?.text}</p>
            <p className="muted small">
              {grading && className("CAUSE", grading.cause)}
              {proposal && proposal.compensation > 0 && ` · ${fen(proposal.compensation)}`}
              {rating &&
                ` · ${t(rating.satisfied ? "complaint.step.SATISFIED" : "complaint.step.UNSATISFIED")}`}
              {toldAt !== null && (
                <>
                  {" "}
                  · <When at={toldAt} />
                </>
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}
