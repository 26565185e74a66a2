import { Input, Radio } from "antd";
import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { ShiftsField } from "./shifts-field";
import { useChangeHours, useOpenCalendar, type CalendarSheet, type Hours } from "./terms-api";
import { WEEK } from "./week";

interface Props {
  /** The calendar to change, or the one whose official days a new one takes over. */
  calendar: CalendarSheet["calendar"];
  isNew: boolean;
  done: (code: string) => void;
  close: () => void;
}

/** Working hours, any number of shifts a day; sent, they are a new version. */
export function HoursSheet({ calendar, isNew, done, close }: Props) {
  const [code, setCode] = useState("");
  const [hours, setHours] = useState<Hours>({
    name: isNew ? { zh: "", en: "" } : calendar.name,
    kind: calendar.kind,
    week: calendar.week,
    makeUp: calendar.makeUp,
  });
  const change = useChangeHours(calendar.code, calendar.version);
  const open = useOpenCalendar();
  const { name } = hours;
  const named = name.zh.trim() !== "" && name.en.trim() !== "";
  const send = () => {
    const onSuccess = () => {
      toast.done(t(isNew ? "terms.calendar-opened" : "terms.hours-changed"));
      done(isNew ? code : calendar.code);
    };
    if (isNew) open.mutate({ code, like: calendar.code, hours }, { onSuccess });
    else change.mutate(hours, { onSuccess });
  };
  return (
    <FormDrawer
      size={620}
      title={
        isNew
          ? t("terms.calendar-new")
          : `${t("terms.hours-change")} · ${inMyLanguage(calendar.name)}`
      }
      close={close}
      action={t(isNew ? "terms.calendar-open" : "terms.hours-save")}
      ready={named && !(isNew && code === "")}
      pending={change.isPending || open.isPending}
      error={change.error ?? open.error}
      send={send}
    >
      <p className="muted small">
        {isNew
          ? t("terms.calendar-new-hint", { name: inMyLanguage(calendar.name) })
          : t("terms.hours-hint", { n: calendar.version + 1 })}
      </p>
      <Names isNew={isNew} code={code} setCode={setCode} hours={hours} setHours={setHours} />
      <div className="stack">
        {WEEK.map((day, index) => {
          const before = WEEK[index - 1];
          return (
            <ShiftsField
              key={day}
              label={t(`terms.weekday.${day}`)}
              shifts={hours.week[day] ?? []}
              asBefore={before === undefined ? undefined : (hours.week[before] ?? [])}
              change={(shifts) => {
                setHours({ ...hours, week: { ...hours.week, [day]: shifts } });
              }}
            />
          );
        })}
        {hours.kind === "OFFICE" && (
          <ShiftsField
            label={t("terms.day.MAKE_UP")}
            shifts={hours.makeUp}
            change={(makeUp) => {
              setHours({ ...hours, makeUp });
            }}
          />
        )}
      </div>
    </FormDrawer>
  );
}

interface NamesProps {
  isNew: boolean;
  code: string;
  setCode: (code: string) => void;
  hours: Hours;
  setHours: (hours: Hours) => void;
}

function Names({ isNew, code, setCode, hours, setHours }: NamesProps) {
  const { name } = hours;
  return (
    <>
      <div className="hours-names">
        <div className="field">
          <label htmlFor="hours-zh">{t("terms.calendar-zh")}</label>
          <Input
            id="hours-zh"
            maxLength={60}
            value={name.zh}
            onChange={({ target }) => {
              setHours({ ...hours, name: { ...name, zh: target.value } });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="hours-en">{t("terms.calendar-en")}</label>
          <Input
            id="hours-en"
            maxLength={60}
            value={name.en}
            onChange={({ target }) => {
              setHours({ ...hours, name: { ...name, en: target.value } });
            }}
          />
        </div>
        {isNew && (
          <div className="field">
            <label htmlFor="hours-code">{t("terms.calendar-code")}</label>
            <Input
              id="hours-code"
              maxLength={40}
              placeholder="night-desk"
              value={code}
              onChange={({ target }) => {
                setCode(target.value.trim());
              }}
            />
          </div>
        )}
      </div>
      <Radio.Group
        aria-label={t("terms.day.MAKE_UP")}
        value={hours.kind}
        options={[
          { value: "OFFICE", label: t("terms.office") },
          { value: "MARKET", label: t("terms.market") },
        ]}
        onChange={(event) => {
          setHours({ ...hours, kind: event.target.value as Hours["kind"] });
        }}
      />
    </>
  );
}
