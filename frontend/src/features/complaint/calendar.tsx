import { Link } from "react-router";

import { t, tCode } from "@/shared/i18n/i18n";
import { useNow } from "@/shared/time/time";

import { useComplaints, type Card } from "./complaint-api";
import { GradeChip } from "./complaint-look";

const WEEKS = 5;
const DAYS = 7;
const DAY = 86_400_000;

interface Due {
  card: Card;
  term: string;
  at: string;
}

/** What falls due on which day of the next five weeks; what is over stands before the first. */
export function Calendar() {
  const cards = useComplaints({ view: "open", limit: 500 });
  const now = useNow();
  const dues: Due[] = cards.flatMap((card) =>
    card.clocks
      .filter(({ stoppedAt }) => stoppedAt === null)
      .map(({ term, dueAt }) => ({ card, term, at: dueAt })),
  );
  const today = new Date(now).setHours(0, 0, 0, 0);
  const monday = today - ((new Date(today).getDay() + 6) % DAYS) * DAY;
  const days = Array.from({ length: WEEKS * DAYS }, (_, index) => new Date(monday + index * DAY));
  const over = dues.filter(({ at }) => Date.parse(at) < now);
  return (
    <div className="stack">
      {over.length > 0 && (
        <section className="complaint-over" aria-label={t("complaint.over")}>
          <h2 className="red">
            {t("complaint.over")} {over.length}
          </h2>
          <div className="row wrap">
            {over.map((due) => (
              <DueLine key={due.card.complaint.id + due.term} due={due} />
            ))}
          </div>
        </section>
      )}
      <div className="complaint-calendar" role="grid" aria-label={t("complaint.tab.calendar")}>
        {days.map((day) => (
          <Day
            key={day.toISOString()}
            day={day}
            today={day.getTime() === today}
            dues={dues.filter(({ at }) => lastDay(at) === day.getTime() && Date.parse(at) >= now)}
          />
        ))}
      </div>
    </div>
  );
}

/** Midnight belongs to the day that ends with it. */
const lastDay = (at: string) => new Date(Date.parse(at) - 1).setHours(0, 0, 0, 0);

function Day({ day, today, dues }: { day: Date; today: boolean; dues: Due[] }) {
  return (
    <div role="gridcell" className={`complaint-day ${today ? "today" : ""}`}>
      <span className="muted small">
        {day.getMonth() + 1}/{day.getDate()}
      </span>
      {dues.map((due) => (
        <DueLine key={due.card.complaint.id + due.term} due={due} />
      ))}
    </div>
  );
}

function DueLine({ due: { card, term } }: { due: Due }) {
  const { complaint } = card;
  return (
    <Link
      to={`/complaints/${complaint.id}`}
      className="complaint-due"
      title={`${complaint.number} ${tCode("term", term)}`}
    >
      <span className="cut">{complaint.account.subject}</span>
      <span className="row">
        <span className="muted small cut">{tCode("term", term)}</span>
        <GradeChip complaint={complaint} />
      </span>
    </Link>
  );
}
