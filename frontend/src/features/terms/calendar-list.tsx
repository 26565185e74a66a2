import { Alert, Button, Segmented, Select } from "antd";
import { useState } from "react";

import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { DaysImport } from "./days-import";
import { HoursSheet } from "./hours-sheet";
import { useCalendars, type CalendarSheet } from "./terms-api";
import { WEEK } from "./week";
import { YearPicture } from "./year-picture";

const HERE = new Date().getFullYear();

/** One that follows official days, because those are what people come to look at. */
const firstOf = (sheets: CalendarSheet[]) =>
  sheets.find(({ calendar }) => calendar.region !== "") ?? sheets[0];

/** Calendars with a year's picture, and the way in for official days. */
export function CalendarList() {
  const sheets = useCalendars();
  const [code, setCode] = useState(firstOf(sheets)?.calendar.code ?? "");
  const [year, setYear] = useState(HERE);
  const [editing, setEditing] = useState<"change" | "new" | null>(null);
  const close = () => {
    setEditing(null);
  };
  const sheet = sheets.find(({ calendar }) => calendar.code === code) ?? sheets[0];
  const missing = sheets.find((each) => each.missing !== null);
  return (
    <div className="terms-calendars">
      <section className="stack">
        {missing && (
          <Alert
            type={missing.urgent ? "error" : "info"}
            title={t(missing.urgent ? "terms.year-urgent" : "terms.year-missing", {
              year: missing.missing ?? "",
            })}
          />
        )}
        <div className="row">
          <Select
            aria-label={t("terms.calendar")}
            value={code}
            style={{ minWidth: 220 }}
            options={sheets.map(({ calendar }) => ({
              value: calendar.code,
              label: inMyLanguage(calendar.name),
            }))}
            onChange={setCode}
          />
          <Segmented
            aria-label={t("terms.year")}
            value={year}
            options={[HERE - 1, HERE, HERE + 1]}
            onChange={setYear}
          />
          <span className="grow" />
          <Button
            onClick={() => {
              setEditing("change");
            }}
          >
            {t("terms.hours-change")}
          </Button>
          <Button
            onClick={() => {
              setEditing("new");
            }}
          >
            {t("terms.calendar-new")}
          </Button>
        </div>
        {sheet && <Shifts sheet={sheet} />}
        {sheet && editing !== null && (
          <HoursSheet
            calendar={sheet.calendar}
            isNew={editing === "new"}
            close={close}
            done={(made) => {
              setCode(made);
              close();
            }}
          />
        )}
        <Pane key={`${code}-${String(year)}`} what="terms.calendar">
          <YearPicture code={code} year={year} />
        </Pane>
      </section>
      <DaysImport />
    </div>
  );
}

/** The week in a line: days with the same hours stand together. */
function Shifts({ sheet }: { sheet: CalendarSheet }) {
  const { calendar } = sheet;
  const groups = new Map<string, string[]>();
  for (const day of WEEK) {
    const hours = (calendar.week[day] ?? [])
      .map(({ from, to }) => `${from}–${to === "00:00" ? "24:00" : to}`)
      .join(t("terms.and"));
    if (hours !== "") {
      groups.set(hours, [...(groups.get(hours) ?? []), tCode("terms.weekday", day)]);
    }
  }
  return (
    <p className="muted small">
      {[...groups].map(([hours, days]) => `${days.join("")} ${hours}`).join("；")} · {calendar.zone}{" "}
      · {t("terms.version", { n: calendar.version })}
      {calendar.kind === "MARKET" && ` · ${t("terms.market")}`}
    </p>
  );
}
