import { Input } from "antd";
import { useDeferredValue } from "react";
import { Link, useSearchParams } from "react-router";

import { language, t } from "@/shared/i18n/i18n";
import { useBusinessName } from "@/shared/directory/catalog";
import { useStore } from "@/shared/store";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { useSearch } from "./knowledge-api";

/** Search by words and by meaning; what was searched and opened is in the address. */
export function KnowledgeSearch() {
  const [address, setAddress] = useSearchParams();
  const words = address.get("q") ?? "";
  return (
    <div className="knowledge-found scroll">
      <Input.Search
        id="page-search"
        autoFocus
        aria-label={t("knowledge.search")}
        placeholder={t("knowledge.search-hint")}
        value={words}
        onChange={({ target }) => {
          setAddress(target.value === "" ? {} : { q: target.value }, { replace: true });
        }}
      />
      <Pane what="knowledge.title">
        <Found words={useDeferredValue(words.trim())} />
      </Pane>
    </div>
  );
}

function Found({ words }: { words: string }) {
  const hits = useSearch(words, useStore(language), 30);
  const [address] = useSearchParams();
  const businessName = useBusinessName();
  if (words === "") return <Empty title="knowledge.begin" hint="knowledge.begin-hint" />;
  if (hits.length === 0) return <Empty title="knowledge.none" hint="knowledge.none-hint" />;
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.article}>
          <Link
            to={{ search: new URLSearchParams({ q: words, article: hit.article }).toString() }}
            className={`hit ${address.get("article") === hit.article ? "open" : ""}`}
          >
            <span className="row">
              <b className="grow cut">{hit.title}</b>
              <span className="muted small">{Math.round(hit.score * 100)}%</span>
            </span>
            <p className="muted small">{hit.answer}</p>
            <span className="muted small">{businessName(hit.business)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
