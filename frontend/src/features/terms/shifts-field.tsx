import { Button, Input } from "antd";

import { t } from "@/shared/i18n/i18n";

import type { Shift } from "./terms-api";

const NEXT: Shift = { from: "09:00", to: "12:00" };

interface Props {
  /** The day whose shifts these are. */
  label: string;
  shifts: readonly Shift[];
  change: (shifts: Shift[]) => void;
  /** What the day before works, where there is one. */
  asBefore?: readonly Shift[] | undefined;
}

/** The shifts of one day, as many as it has; none is a day off. */
export function ShiftsField({ label, shifts, change, asBefore }: Props) {
  const set = (at: number, part: Partial<Shift>) => {
    change(shifts.map((shift, index) => (index === at ? { ...shift, ...part } : shift)));
  };
  return (
    <div className="shifts" role="group" aria-label={label}>
      <b>{label}</b>
      <div className="shifts-of-day">
        {shifts.length === 0 && <span className="muted">{t("terms.day.OFF")}</span>}
        {shifts.map((shift, index) => (
          <span key={index} className="shift">
            <Input
              type="time"
              size="small"
              aria-label={t("terms.shift-from", { n: index + 1 })}
              value={shift.from}
              onChange={(event) => {
                set(index, { from: event.target.value });
              }}
            />
            –
            <Input
              type="time"
              size="small"
              aria-label={t("terms.shift-to", { n: index + 1 })}
              value={shift.to}
              onChange={(event) => {
                set(index, { to: event.target.value });
              }}
            />
            <Button
              type="text"
              size="small"
              aria-label={t("terms.shift-remove", { n: index + 1 })}
              onClick={() => {
                change(shifts.filter((_, at) => at !== index));
              }}
            >
              ×
            </Button>
          </span>
        ))}
      </div>
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            change([...shifts, after(shifts)]);
          }}
        >
          {t("terms.shift-add")}
        </Button>
        {asBefore && (
          <Button
            type="text"
            size="small"
            onClick={() => {
              change(asBefore.map((shift) => ({ ...shift })));
            }}
          >
            {t("terms.shift-as-before")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The next shift begins an hour after the last one ends. */
function after(shifts: readonly Shift[]): Shift {
  const last = shifts.at(-1);
  if (!last) return NEXT;
  const hour = Number(last.to.slice(0, 2));
  const at = (hours: number) => `${String(hours % 24).padStart(2, "0")}:${last.to.slice(3)}`;
  return { from: at(hour + 1), to: at(hour + 3) };
}
