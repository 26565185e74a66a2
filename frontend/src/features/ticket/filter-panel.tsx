import { Button, Cascader, Checkbox, Drawer, Radio, Select } from "antd";
import { useState } from "react";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { KeepView } from "./keep-view";
import { ANY, type Asked, type TicketFilter } from "./list-address";
import { useSavedViews } from "./together-api";

interface FilterProps {
  asked: Asked;
  go: (next: Partial<Asked>) => void;
}

const states = ["OPEN", "ASSIGNED", "RESOLVED", "CLOSED"] as const;
const whose = ["ANYBODY", "MINE", "MY_TEAM", "NOBODY", "WATCHED"] as const;

/** Conditions put together; they may be kept under a name. */
export function FilterButton({ asked, go }: FilterProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type={asked.filter === null ? "default" : "primary"}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("ticket.filter")}
      </Button>
      {open && (
        <Drawer
          open
          size={420}
          title={t("ticket.filter")}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Pane what="ticket.filter">
            <Conditions
              asked={asked}
              go={(next) => {
                go(next);
                setOpen(false);
              }}
            />
          </Pane>
        </Drawer>
      )}
    </>
  );
}

function Conditions({ asked, go }: FilterProps) {
  const saved = useSavedViews().find(({ id }) => id === asked.view);
  const [filter, setFilter] = useState<TicketFilter>(asked.filter ?? saved?.filter ?? ANY);
  const change = (part: Partial<TicketFilter>) => {
    setFilter({ ...filter, ...part });
  };
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const teams = useTeams();
  return (
    <form
      className="stack"
      aria-label={t("ticket.filter")}
      onSubmit={(event) => {
        event.preventDefault();
        go({ filter });
      }}
    >
      <div className="field">
        <span className="muted small">{t("ticket.state")}</span>
        <Checkbox.Group
          aria-label={t("ticket.state")}
          value={filter.states}
          options={states.map((value) => ({ value, label: t(`ticket.state.${value}`) }))}
          onChange={(chosen) => {
            change({ states: chosen });
          }}
        />
      </div>
      <div className="field">
        <span className="muted small">{t("ticket.filter.whose")}</span>
        <Select
          aria-label={t("ticket.filter.whose")}
          value={filter.whose}
          options={whose.map((value) => ({ value, label: t(`ticket.whose.${value}`) }))}
          onChange={(chosen) => {
            change({ whose: chosen });
          }}
        />
      </div>
      <div className="field">
        <span className="muted small">{t("ticket.team")}</span>
        <Select
          aria-label={t("ticket.team")}
          allowClear
          placeholder={t("ticket.filter.any-team")}
          value={filter.team}
          options={teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          onChange={(chosen: string | undefined) => {
            change({ team: chosen ?? null });
          }}
        />
      </div>
      <div className="field">
        <span className="muted small">{t("ticket.business")}</span>
        <Cascader
          aria-label={t("ticket.business")}
          changeOnSelect
          showSearch
          placeholder={t("ticket.filter.any-business")}
          value={codesTo(catalog, filter.business)}
          options={options}
          onChange={(path) => {
            change({ business: (path as string[] | undefined)?.at(-1) ?? null });
          }}
        />
      </div>
      <div className="field">
        <span className="muted small">{t("ticket.urgency")}</span>
        <Radio.Group
          aria-label={t("ticket.urgency")}
          value={filter.urgency}
          options={[
            { value: null, label: t("ticket.filter.any-urgency") },
            { value: "URGENT", label: t("urgency.URGENT") },
            { value: "ORDINARY", label: t("urgency.ORDINARY") },
          ]}
          onChange={(event) => {
            change({ urgency: event.target.value as TicketFilter["urgency"] });
          }}
        />
      </div>
      <Checkbox
        checked={filter.late}
        onChange={(event) => {
          change({ late: event.target.checked });
        }}
      >
        {t("ticket.filter.late")}
      </Checkbox>
      <div className="field">
        <span className="muted small">{t("ticket.filter.order")}</span>
        <Radio.Group
          aria-label={t("ticket.filter.order")}
          value={filter.order}
          options={[
            { value: "DUE", label: t("ticket.order.DUE") },
            { value: "NEWEST", label: t("ticket.order.NEWEST") },
          ]}
          onChange={(event) => {
            change({ order: event.target.value as TicketFilter["order"] });
          }}
        />
      </div>
      <Button type="primary" htmlType="submit">
        {t("ticket.filter.show")}
      </Button>
      <KeepView filter={filter} go={go} />
    </form>
  );
}
