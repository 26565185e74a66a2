import { Button, Cascader, Select } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { UrgencyField } from "./fields";
import type { TicketView } from "./ticket-api";
import { LEVELS } from "./ticket-form";
import { useConfirmIdentification } from "./together-api";

interface IdentificationProps {
  ticket: TicketView;
  proposal: Schema<"TicketProposal">;
}

/** Three steps that the machine proposes and a person confirms or corrects. */
export function Identification({ ticket, proposal }: IdentificationProps) {
  const confirm = useConfirmIdentification(ticket.id);
  const teams = useTeams();
  const options = useCatalogOptions();
  const [path, setPath] = useState(codesTo(useCatalog(), proposal.business));
  const [urgency, setUrgency] = useState(proposal.urgency);
  const [team, setTeam] = useState(proposal.team);
  return (
    <form
      className="identification stack tight"
      aria-label={t("ticket.identify")}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ business: path.at(-1) ?? "", urgency, team });
      }}
    >
      <div className="row">
        <b>{t("ticket.identify")}</b>
        <span className="muted small">
          {t("ticket.identify.hint", { percent: Math.round(proposal.probability * 100) })}
        </span>
      </div>
      <div className="steps">
        <span>{t("ticket.identify.confirm")}</span>
        <span>{t("ticket.identify.matter")}</span>
        <span>{t("ticket.identify.judge")}</span>
        <span className="row wrap">
          <Cascader
            size="small"
            className="grow"
            showSearch
            allowClear={false}
            aria-label={t("ticket.business")}
            value={path}
            options={options}
            onChange={setPath}
          />
          <UrgencyField value={urgency} change={setUrgency} />
        </span>
        <span>{t("ticket.identify.place")}</span>
        <span className="row">
          <Select
            size="small"
            className="grow"
            aria-label={t("ticket.team")}
            value={team}
            onChange={setTeam}
            options={teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          />
          <Button
            size="small"
            type="primary"
            htmlType="submit"
            disabled={path.length !== LEVELS}
            loading={confirm.isPending}
          >
            {t("ticket.identify.do")}
          </Button>
        </span>
      </div>
    </form>
  );
}
