import { Cascader, Radio, Select } from "antd";

import { useCatalogOptions } from "@/shared/directory/catalog";
import { useStaff, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Urgency } from "./ticket-api";

interface BusinessProps {
  id: string;
  value: string[];
  change: (path: string[]) => void;
}

/** A class of the third level, as the path to it. */
export function BusinessField({ id, value, change }: BusinessProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{t("ticket.business")}</label>
      <Cascader
        id={id}
        showSearch
        allowClear={false}
        placeholder={t("ticket.business-hint")}
        value={value}
        options={useCatalogOptions()}
        onChange={change}
      />
    </div>
  );
}

interface UrgencyProps {
  value: Urgency;
  change: (urgency: Urgency) => void;
}

export function UrgencyField({ value, change }: UrgencyProps) {
  return (
    <Radio.Group
      aria-label={t("ticket.urgency")}
      value={value}
      onChange={(event) => {
        change(event.target.value as Urgency);
      }}
      options={[
        { value: "ORDINARY", label: t("urgency.ORDINARY") },
        { value: "URGENT", label: t("urgency.URGENT") },
      ]}
    />
  );
}

interface Place {
  team: string;
  /** Empty for whoever of the team takes it. */
  owner: string;
}

interface OwnerProps {
  value: Place;
  change: (place: Place) => void;
}

/** A team, and somebody in it or whoever takes it. */
export function OwnerFields({ value: { team, owner }, change }: OwnerProps) {
  const teams = useTeams();
  const staff = useStaff();
  return (
    <>
      <div className="field">
        <label htmlFor="owner-team">{t("ticket.team")}</label>
        <Select
          id="owner-team"
          value={team}
          onChange={(next) => {
            change({ team: next, owner: "" });
          }}
          options={teams.map((each) => ({ value: each.code, label: inMyLanguage(each.name) }))}
        />
      </div>
      <div className="field">
        <label htmlFor="owner-person">{t("ticket.owner")}</label>
        <Select
          id="owner-person"
          value={owner}
          onChange={(next) => {
            change({ team, owner: next });
          }}
          options={[
            { value: "", label: t("ticket.whoever") },
            ...staff
              .filter((person) => person.team === team)
              .map((person) => ({
                value: person.id,
                label: `${inMyLanguage(person.name)} ${person.number}`,
              })),
          ]}
        />
      </div>
    </>
  );
}
