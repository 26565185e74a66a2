import { Select } from "antd";
import type { ReactNode } from "react";

import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage } from "@/shared/i18n/i18n";

/** The last moment of a day where the reader is. */
export const endOfDay = (day: string) => new Date(`${day}T23:59:59`).toISOString();

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="stack assessment-field">
      <span className="small muted">{label}</span>
      {children}
    </label>
  );
}

interface PersonProps {
  label: string;
  value: string | undefined;
  /** Only people of this team; everybody without it. */
  team?: string | undefined;
  choose: (person: string) => void;
}

/** Somebody of the house, found by name or number. */
export function PersonSelect({ label, value, team, choose }: PersonProps) {
  const staff = useStaff().filter((person) => team === undefined || person.team === team);
  return (
    <Select
      showSearch={{ optionFilterProp: "label" }}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={staff.map(({ id, name, number }) => ({
        value: id,
        label: `${number} ${inMyLanguage(name)}`,
      }))}
      onChange={choose}
    />
  );
}
