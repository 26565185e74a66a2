import { Button, Drawer, Select } from "antd";
import { useState } from "react";

import { useStaff, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { SheetProps } from "./resolve-sheet";
import { useGive } from "./ticket-api";

/** To another team, and to somebody in it or to whoever takes it. */
export function GiveSheet({ ticket, done }: SheetProps) {
  const teams = useTeams();
  const staff = useStaff();
  const [team, setTeam] = useState(ticket.team);
  const [owner, setOwner] = useState<string>("");
  const give = useGive(ticket.id);
  return (
    <Drawer open size={420} title={t("ticket.do.give")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate({ team, owner: owner === "" ? null : owner }, { onSuccess: done });
        }}
      >
        <label htmlFor="give-team">{t("ticket.team")}</label>
        <Select
          id="give-team"
          value={team}
          onChange={(next) => {
            setTeam(next);
            setOwner("");
          }}
          options={teams.map((each) => ({ value: each.code, label: inMyLanguage(each.name) }))}
        />
        <label htmlFor="give-owner">{t("ticket.owner")}</label>
        <Select
          id="give-owner"
          value={owner}
          onChange={setOwner}
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
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {t("ticket.do.give")}
        </Button>
      </form>
    </Drawer>
  );
}
