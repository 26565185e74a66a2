import { t } from "@/shared/i18n/i18n";
import { lengthOf } from "@/shared/terms/target";

import { useCalendarYear, type CalendarDay } from "./terms-api";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const KINDS: CalendarDay["kind"][] = ["WORK", "OFF", "HOLIDAY", "MAKE_UP"];

/** Twelve months, each day in the colour of what it is. */
export function YearPicture({ code, year }: { code: string; year: number }) {
  const picture = useCalendarYear(code, year);
  return (
    <div className="stack">
      <div className="row small">
        {KINDS.map((kind) => (
          <span key={kind} className="row">
            <span className={`year-day ${kind}`} aria-hidden="true" />
            {t(`terms.day.${kind}`)}
          </span>
        ))}
        <span className="grow" />
        <b>{t("terms.workdays", { n: picture.workdays })}</b>
      </div>
      <div className="year">
        {MONTHS.map((month) => (
          <Month key={month} year={year} month={month} days={picture.days} />
        ))}
      </div>
      <p className="muted small">
        {picture.source === null ? t("terms.no-source") : picture.source}
      </p>
    </div>
  );
}

function Month({ year, month, days }: { year: number; month: number; days: CalendarDay[] }) {
  const prefix = `${String(year)}-${String(month + 1).padStart(2, "0")}-`;
  const own = days.filter(({ date }) => date.startsWith(prefix));
  const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  return (
    <section aria-label={t("terms.month", { n: month + 1 })}>
      <h3>{t("terms.month", { n: month + 1 })}</h3>
      <div className="year-month">
        {own.map((day, index) => (
          <span
            key={day.date}
            className={`year-day ${day.kind}`}
            style={index === 0 ? { gridColumnStart: before + 1 } : undefined}
            title={wordsOf(day)}
          >
            {index + 1}
          </span>
        ))}
      </div>
    </section>
  );
}

const wordsOf = ({ date, kind, name, minutes }: CalendarDay) =>
  [date, name || t(`terms.day.${kind}`), minutes > 0 ? lengthOf(minutes) : ""]
    .filter((each) => each !== "")
    .join(" · ");
