import { Dropdown, Button } from "antd";

import { language, t } from "@/shared/i18n/i18n";

import { queryOf, type Asked } from "./list-address";

/** The list as a file; names are masked and the server keeps who took it. */
export function ExportMenu({ asked }: { asked: Asked }) {
  const fetchAs = (format: string) => {
    const query = new URLSearchParams({ ...queryOf(asked), format, language: language.get() });
    location.assign(`/api/desk/tickets/export?${query.toString()}`);
  };
  return (
    <Dropdown
      menu={{
        items: [
          { key: "xlsx", label: t("ticket.export.xlsx") },
          { key: "csv", label: t("ticket.export.csv") },
        ],
        onClick: ({ key }) => {
          fetchAs(key);
        },
      }}
    >
      <Button title={t("ticket.export.hint")}>{t("ticket.export")}</Button>
    </Dropdown>
  );
}
