import { Select } from "antd";

import { useStaff, useTeamName } from "@/shared/directory/staff";
import { inMyLanguage } from "@/shared/i18n/i18n";

interface PeopleSelectProps {
  id: string;
  value: string[];
  set: (people: string[]) => void;
  /** Only these may be chosen; everybody when it is left out. */
  among?: readonly string[];
  without?: readonly string[];
}

/** Several colleagues, found by name, number or team. */
export function PeopleSelect({ id, value, set, among, without = [] }: PeopleSelectProps) {
  const staff = useStaff();
  const teamName = useTeamName();
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ optionFilterProp: "label" }}
      value={value}
      onChange={set}
      options={staff
        .filter((person) => (among?.includes(person.id) ?? true) && !without.includes(person.id))
        .map((person) => ({
          value: person.id,
          label: `${inMyLanguage(person.name)} ${person.number} ${teamName(person.team)}`,
        }))}
    />
  );
}
