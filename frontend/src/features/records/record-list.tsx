import { Button } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useRecords, type RecordEntry } from "./records-api";
import { useAsked } from "./record-search";

/** What the journal holds for this search, newest first; a customer opens their timeline. */
export function RecordList() {
  const { read, ask } = useAsked();
  const asked = Object.fromEntries(
    ["q", "from", "to", "business"].flatMap((name) => {
      const value = read(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useRecords(asked);
  const [chosen, setChosen] = useState<number | null>(null);
  const entries = data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <Empty title="records.none" hint="records.none-hint" />;
  return (
    <>
      <ol className="record-list" aria-label={t("records.results")}>
        {entries.map((entry) => (
          <li key={entry.number}>
            <Entry
              entry={entry}
              isOpen={entry.number === chosen}
              open={() => {
                setChosen(entry.number);
                if (entry.customer)
                  ask({ customer: entry.customer.id, conversation: undefined, ticket: undefined });
              }}
            />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("records.more")}
        </Button>
      )}
    </>
  );
}

interface EntryProps {
  entry: RecordEntry;
  isOpen: boolean;
  open: () => void;
}

function Entry({ entry, isOpen, open }: EntryProps) {
  return (
    <button className={`plain record ${isOpen ? "open" : ""}`} onClick={open}>
      <span className="row small muted">
        <span className="grow cut">
          {entry.customer ? entry.customer.name || entry.customer.number : "—"} · {entry.by.name}
          {entry.source && <span title={t("records.source")}> · {entry.source}</span>}
        </span>
        <When at={entry.at} as="moment" />
      </span>
      <span className="two-lines-plain">{entry.words}</span>
    </button>
  );
}
