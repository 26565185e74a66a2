import { Button, Cascader, Drawer, Radio } from "antd";
import { useState } from "react";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";

import type { SheetProps } from "./resolve-sheet";
import { LEVELS } from "./ticket-form";
import { useClassify, type Urgency } from "./ticket-api";

/** What it is about and how urgent: both decide the term. */
export function ClassifySheet({ ticket, done }: SheetProps) {
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const [business, setBusiness] = useState(ticket.business);
  const [urgency, setUrgency] = useState<Urgency>(ticket.urgency);
  const classify = useClassify(ticket.id);
  const chosen = codesTo(catalog, business);
  return (
    <Drawer open size={420} title={t("ticket.do.classify")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (business !== null) classify.mutate({ business, urgency }, { onSuccess: done });
        }}
      >
        <label htmlFor="classify-business">{t("ticket.business")}</label>
        <Cascader
          id="classify-business"
          showSearch
          allowClear={false}
          placeholder={t("ticket.business-hint")}
          value={chosen}
          options={options}
          onChange={(path) => {
            setBusiness(path.at(-1) ?? null);
          }}
        />
        <Radio.Group
          aria-label={t("ticket.urgency")}
          value={urgency}
          onChange={(event) => {
            setUrgency(event.target.value as Urgency);
          }}
          options={[
            { value: "ORDINARY", label: t("urgency.ORDINARY") },
            { value: "URGENT", label: t("urgency.URGENT") },
          ]}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={chosen.length !== LEVELS}
          loading={classify.isPending}
        >
          {t("ticket.do.classify")}
        </Button>
      </form>
    </Drawer>
  );
}
