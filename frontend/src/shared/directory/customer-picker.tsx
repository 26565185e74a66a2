import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { customerName } from "@/shared/directory/customer-name";
import { t } from "@/shared/i18n/i18n";

interface PickerProps {
  id: string;
  chosen: string | null;
  choose: (customer: string | null) => void;
  /** Whether nobody may be chosen again. */
  optional?: boolean;
}

/** A customer found by name, number or the end of the telephone number. */
export function CustomerPicker({ id, chosen, choose, optional = false }: PickerProps) {
  const [words, setWords] = useState("");
  const { data = [], isFetching } = useQuery({
    queryKey: [...keys.customers, "search", words],
    queryFn: () => body(api.GET("/api/desk/customers", { params: { query: { q: words } } })),
    enabled: words.trim() !== "",
  });
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setWords }}
      allowClear={optional}
      loading={isFetching}
      placeholder={t("customer.find")}
      value={chosen}
      onChange={(next?: string) => {
        choose(next ?? null);
      }}
      options={data.map((each) => ({
        value: each.id,
        label: `${customerName(each)} ${each.number} ${each.phone ?? ""}`,
      }))}
    />
  );
}
