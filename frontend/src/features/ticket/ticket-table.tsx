import { Input } from "antd";
import { useDeferredValue } from "react";

import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { ExportMenu } from "./export-menu";
import { FilterButton } from "./filter-panel";
import { FirstContact } from "./first-contact";
import { useListAddress } from "./list-address";
import "./ticket.css";
import { TicketGrid } from "./ticket-grid";
import { ViewTabs } from "./view-tabs";

/** Every ticket I may see; which list and which words are in the address. */
export function TicketTable() {
  const { asked, go } = useListAddress();
  const words = useDeferredValue(asked.words.trim());
  return (
    <div className="page stack ticket-list">
      <div className="row wrap">
        <h1>{t("ticket.title")}</h1>
        <FirstContact />
        <span className="grow" />
        <Input.Search
          id="page-search"
          allowClear
          style={{ width: 260 }}
          aria-label={t("ticket.search")}
          placeholder={t("ticket.search")}
          value={asked.words}
          onChange={(event) => {
            go({ words: event.target.value });
          }}
        />
        <FilterButton asked={asked} go={go} />
        <ExportMenu asked={asked} />
      </div>
      <Pane what="ticket.title">
        <ViewTabs asked={asked} go={go} />
        <TicketGrid key={JSON.stringify([asked.view, asked.filter])} asked={{ ...asked, words }} />
      </Pane>
    </div>
  );
}
