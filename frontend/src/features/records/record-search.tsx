import { Button, Cascader, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { useSearchParams } from "react-router";

import {
  codesTo,
  useBusinessName,
  useCatalog,
  useCatalogOptions,
} from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";

const DAY = "YYYY-MM-DD";

/** What is looked for stands in the address, so a search can be sent to a colleague. */
export function useAsked() {
  const [address, setAddress] = useSearchParams();
  const read = (name: string) => address.get(name) ?? undefined;
  const ask = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === "") next.delete(name);
      else next.set(name, value);
    }
    setAddress(next, { replace: true });
  };
  return { read, ask };
}

/** One search line and what narrows it. */
export function RecordSearch() {
  const { read, ask } = useAsked();
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const businessName = useBusinessName();
  const [q, from, to, business] = [read("q"), read("from"), read("to"), read("business")];
  return (
    <div className="stack record-search">
      <div className="row wrap">
        <Input.Search
          id="page-search"
          className="grow"
          autoFocus
          allowClear
          key={q}
          aria-label={t("records.search")}
          placeholder={t("records.search")}
          defaultValue={q ?? ""}
          onSearch={(words) => {
            ask({ q: words.trim(), customer: undefined });
          }}
        />
        <DatePicker.RangePicker
          allowEmpty={[true, true]}
          aria-label={t("records.span")}
          value={[from === undefined ? null : dayjs(from), to === undefined ? null : dayjs(to)]}
          onChange={(days) => {
            ask({
              from: days?.[0]?.format(DAY),
              to: days?.[1]?.format(DAY),
            });
          }}
        />
        <Cascader
          changeOnSelect
          showSearch
          aria-label={t("ticket.business")}
          placeholder={t("records.any-business")}
          value={codesTo(catalog, business ?? null)}
          options={options}
          onChange={(path) => {
            ask({ business: (path as string[] | undefined)?.at(-1) });
          }}
        />
      </div>
      <div className="row wrap" role="group" aria-label={t("records.filters")}>
        {q !== undefined && (
          <Chip
            words={q}
            drop={() => {
              ask({ q: undefined });
            }}
          />
        )}
        {(from !== undefined || to !== undefined) && (
          <Chip
            words={`${from ?? "…"} – ${to ?? "…"}`}
            drop={() => {
              ask({ from: undefined, to: undefined });
            }}
          />
        )}
        {business !== undefined && (
          <Chip
            words={businessName(business)}
            drop={() => {
              ask({ business: undefined });
            }}
          />
        )}
      </div>
    </div>
  );
}

function Chip({ words, drop }: { words: string; drop: () => void }) {
  return (
    <span className="chip gold">
      {words}
      <Button
        type="text"
        size="small"
        aria-label={t("records.drop", { words })}
        onClick={drop}
        className="chip-drop"
      >
        ×
      </Button>
    </span>
  );
}
