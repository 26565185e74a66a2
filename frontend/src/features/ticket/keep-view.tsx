import { Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import type { Asked, TicketFilter } from "./list-address";
import { COLUMNS, DEFAULT_COLUMNS, type Column } from "./ticket-columns";
import { useSaveView } from "./together-api";

interface KeepProps {
  filter: TicketFilter;
  go: (next: Partial<Asked>) => void;
}

/** Conditions kept under a name, with the columns to show, for oneself or for the team. */
export function KeepView({ filter, go }: KeepProps) {
  const save = useSaveView();
  const me = useMe();
  const [id] = useState(() => crypto.randomUUID());
  const [name, setName] = useState("");
  const [forTeam, setForTeam] = useState(false);
  const [columns, setColumns] = useState<Column[]>(DEFAULT_COLUMNS);
  return (
    <fieldset className="stack keep-view">
      <legend>{t("ticket.view.keep")}</legend>
      <Input
        aria-label={t("ticket.view.name")}
        placeholder={t("ticket.view.name")}
        maxLength={40}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Select
        mode="multiple"
        aria-label={t("ticket.view.columns")}
        value={columns}
        options={COLUMNS.map((value) => ({ value, label: t(`ticket.column.${value}`) }))}
        onChange={setColumns}
      />
      {me.team !== "" && (
        <Checkbox
          checked={forTeam}
          onChange={(event) => {
            setForTeam(event.target.checked);
          }}
        >
          {t("ticket.view.for-team")}
        </Checkbox>
      )}
      <Button
        disabled={name.trim() === ""}
        loading={save.isPending}
        onClick={() => {
          save.mutate(
            { id, name, forTeam, filter, columns },
            {
              onSuccess: () => {
                toast.done(t("ticket.view.kept", { name }));
                go({ view: id, filter: null });
              },
            },
          );
        }}
      >
        {t("ticket.view.keep")}
      </Button>
    </fieldset>
  );
}
