import { Button, Input, Segmented } from "antd";
import { useState } from "react";

import { customerName } from "@/shared/directory/customer-name";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Marked } from "@/shared/ui/marked";
import { When } from "@/shared/ui/when";

import { useAcknowledge, useAlarms, type LookUpAlarm } from "./protection-api";

/** Unusual look-ups of customers, the newest first, until somebody has said what they were. */
export function LookUpAlarms() {
  const [open, setOpen] = useState(true);
  const alarms = useAlarms(open);
  return (
    <Marked>
      <div className="stack">
        <Segmented
          value={open ? "open" : "done"}
          options={[
            { value: "open", label: t("look-up.open") },
            { value: "done", label: t("look-up.done") },
          ]}
          onChange={(view) => {
            setOpen(view === "open");
          }}
        />
        {alarms.length === 0 && <Empty title="look-up.none" hint="look-up.none-hint" />}
        <ul className="stack" aria-label={t("look-up.title")}>
          {alarms.map((card) => (
            <Alarm key={card.alarm.id} card={card} />
          ))}
        </ul>
      </div>
    </Marked>
  );
}

function Alarm({ card: { alarm, customer } }: { card: LookUpAlarm }) {
  const name = useStaffName();
  return (
    <li className="floor-row stack">
      <span className="row wrap">
        <b>{name(alarm.staff)}</b>
        {t(alarm.unmasked ? "look-up.unmasked" : "look-up.looked", {
          customer: `${customerName(customer)} ${customer.number}`,
        })}
        {alarm.oddities.map((odd) => (
          <span
            key={odd}
            className={`chip ${odd === "NO_MATTER" || odd === "OUT_OF_HOURS" ? "amber" : "red"}`}
          >
            {t(`odd.${odd}`)}
          </span>
        ))}
        <span className="grow" />
        <span className="muted small">
          <When at={alarm.raisedAt} as="moment" />
        </span>
      </span>
      {alarm.why !== null && (
        <span className="words small">
          {t(`reason.${alarm.why}`)} · {alarm.reason}
        </span>
      )}
      {alarm.words === null ? (
        <Acknowledge id={alarm.id} />
      ) : (
        <span className="small">
          {t("look-up.said", { who: name(alarm.acknowledgedBy), words: alarm.words })}
        </span>
      )}
    </li>
  );
}

function Acknowledge({ id }: { id: string }) {
  const [words, setWords] = useState("");
  const acknowledge = useAcknowledge(id);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        acknowledge.mutate(words.trim());
      }}
    >
      <Input
        className="grow"
        aria-label={t("look-up.finding")}
        placeholder={t("look-up.finding")}
        maxLength={500}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <Button htmlType="submit" loading={acknowledge.isPending} disabled={words.trim() === ""}>
        {t("look-up.acknowledge")}
      </Button>
    </form>
  );
}
