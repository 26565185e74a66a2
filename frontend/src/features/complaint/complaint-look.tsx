import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";

import type { Card, Sheet, Step } from "./complaint-api";

type ClockView = Schema<"ClockView">;

const colours: Partial<Record<Step, string>> = {
  RECEIVED: "gold",
  CONTESTED: "amber",
  UNSATISFIED: "red",
  SATISFIED: "green",
  CLOSED: "green",
  ARCHIVED: "green",
};

export function StepChip({ step }: { step: Step }) {
  return <span className={`chip ${colours[step] ?? ""}`}>{t(`complaint.step.${step}`)}</span>;
}

/** Until somebody has graded it, what its words suggest. */
export function GradeChip({ complaint }: { complaint: Sheet }) {
  const { grading } = complaint.progress;
  const grade = grading?.grade ?? complaint.likely;
  if (grade === "ORDINARY" && grading) return null;
  return (
    <span className={`chip ${grade === "URGENT" ? "red" : ""}`}>
      {grading ? t(`complaint.grade.${grade}`) : t(`complaint.likely.${grade}`)}
    </span>
  );
}

export function DoorWords({ complaint }: { complaint: Sheet }) {
  const { door, forwarded } = complaint.receipt;
  return (
    <>
      {t(`complaint.door.${door}`)}
      {forwarded && ` · ${t(`complaint.regulator.${forwarded.regulator}`)} ${forwarded.reference}`}
    </>
  );
}

const running = (clocks: readonly ClockView[]) =>
  clocks.filter(({ stoppedAt }) => stoppedAt === null);

/** The term that ends first of those that run. */
export function soonest(clocks: readonly ClockView[]): ClockView | undefined {
  return running(clocks).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
}

export function NextTerm({ card }: { card: Card }) {
  const clock = soonest(card.clocks);
  if (!clock) return <span className="muted small">{t("complaint.no-term")}</span>;
  return (
    <span className="complaint-term">
      <span className="muted small">{tCode("term", clock.term)}</span>
      <TermBar clock={clock} />
    </span>
  );
}

export const byTerm = (a: Card, b: Card) => dueOf(a).localeCompare(dueOf(b));

const dueOf = (card: Card) => {
  const urgent = (card.complaint.progress.grading?.grade ?? card.complaint.likely) === "URGENT";
  return `${urgent ? "0" : "1"}${soonest(card.clocks)?.dueAt ?? "~"}`;
};
