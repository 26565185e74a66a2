import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import type { FloorAlarm } from "./floor-api";

interface AlarmsProps {
  alarms: readonly FloorAlarm[];
  openConversation: (id: string) => void;
  openTicket: (id: string) => void;
}

/** What a supervisor should look at now, the gravest first. */
export function Alarms({ alarms, openConversation, openTicket }: AlarmsProps) {
  const open = ({ conversation, ticket }: FloorAlarm) => {
    if (ticket !== null) openTicket(ticket);
    else if (conversation !== null) openConversation(conversation);
  };
  return (
    <section className="floor-part" aria-label={t("floor.alarms")}>
      <h2>
        {t("floor.alarms")} {alarms.length > 0 && <span className="chip red">{alarms.length}</span>}
      </h2>
      {alarms.length === 0 && <Empty title="floor.no-alarms" hint="floor.no-alarms-hint" />}
      <ul>
        {alarms
          .toSorted((a, b) => b.level - a.level)
          .map((alarm) => (
            <li key={`${alarm.kind} ${alarm.at} ${alarm.text}`}>
              <button
                className={`plain floor-row alarm ${alarm.level >= 3 ? "grave" : ""}`}
                onClick={() => {
                  open(alarm);
                }}
              >
                <span className="row">
                  <span className={`chip ${alarm.level >= 3 ? "red" : "amber"}`}>
                    {t(`alarm.${alarm.kind}`)}
                  </span>
                  <span className="grow" />
                  <span className="muted small">
                    <When at={alarm.at} />
                  </span>
                </span>
                <b>{alarm.text}</b>{" "}
                {alarm.kind === "TERM" && alarm.ticket === null
                  ? tCode("term", alarm.subject)
                  : alarm.subject}
                {alarm.signs.length > 0 && (
                  <span className="words small">
                    {t("alarm.signs", { words: alarm.signs.map((sign) => `“${sign}”`).join(" ") })}
                  </span>
                )}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
