import { Input } from "antd";
import { useDeferredValue, useRef } from "react";
import { Link, useSearchParams } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { useFindings, type Finding } from "./knowledge-api";
import { KnowledgeFacets } from "./knowledge-facets";
import { KnowledgeVotes } from "./knowledge-votes";
import { Marked } from "./marked";

const narrowing = ["business", "kind", "audience", "language", "recent"] as const;

/** Search by words and by meaning; what was searched, narrowed and opened is in the address. */
export function KnowledgeSearch() {
  const [address, setAddress] = useSearchParams();
  const words = address.get("q") ?? "";
  const results = useRef<HTMLDivElement>(null);
  const links = () => [...(results.current?.querySelectorAll<HTMLAnchorElement>("a.hit") ?? [])];
  const step = (by: number) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  useCommands([
    {
      id: "knowledge.next",
      label: "knowledge.next",
      keys: "j",
      run: () => {
        step(1);
      },
    },
    {
      id: "knowledge.previous",
      label: "knowledge.previous",
      keys: "k",
      run: () => {
        step(-1);
      },
    },
    {
      id: "knowledge.open",
      label: "knowledge.open",
      keys: "o",
      run: () => {
        links()
          .find((link) => link === document.activeElement)
          ?.click();
      },
    },
  ]);
  return (
    <div className="knowledge-found scroll" ref={results}>
      <Input.Search
        id="page-search"
        autoFocus
        aria-label={t("knowledge.search")}
        placeholder={t("knowledge.search-hint")}
        value={words}
        onChange={({ target }) => {
          setAddress(target.value === "" ? {} : { q: target.value }, { replace: true });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            links()[0]?.focus();
          }
        }}
      />
      <Pane what="knowledge.title">
        <Found words={useDeferredValue(words.trim())} />
      </Pane>
    </div>
  );
}

function Found({ words }: { words: string }) {
  const [address] = useSearchParams();
  const chosen = Object.fromEntries(
    narrowing.flatMap((name) => (address.has(name) ? [[name, address.get(name)]] : [])),
  ) as Record<string, string>;
  const { found, facets, alsoAsked, related } = useFindings(words, chosen);
  if (words === "") return <Empty title="knowledge.begin" hint="knowledge.begin-hint" />;
  return (
    <>
      <KnowledgeFacets facets={facets} />
      {found.length === 0 ? (
        <Empty title="knowledge.none" hint="knowledge.none-hint" />
      ) : (
        <ol className="hits">
          {found.map((finding) => (
            <li key={finding.article}>
              <Hit finding={finding} />
            </li>
          ))}
        </ol>
      )}
      {alsoAsked.length > 0 && (
        <section className="ways-on">
          <h2>{t("knowledge.also-asked")}</h2>
          <ul>
            {alsoAsked.map((asked) => (
              <li key={asked}>
                <Link to={{ search: new URLSearchParams({ q: asked }).toString() }}>{asked}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section className="ways-on">
          <h2>{t("knowledge.related")}</h2>
          <ul>
            {related.map(({ article, title }) => (
              <li key={article}>
                <Link to={{ search: new URLSearchParams({ q: words, article }).toString() }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Hit({ finding }: { finding: Finding }) {
  const [address] = useSearchParams();
  const businessName = useBusinessName();
  const to = new URLSearchParams(address);
  to.set("article", finding.article);
  const open = address.get("article") === finding.article;
  return (
    <div className={`hit-card ${open ? "open" : ""}`}>
      <Link to={{ search: to.toString() }} className="hit" aria-current={open}>
        <span className="row">
          <b className="grow cut">
            <Marked pieces={finding.title} />
          </b>
          <span className="muted small" title={t("suggestion.score-hint")}>
            {Math.round(finding.score * 100)}%
          </span>
        </span>
        <p className="muted small">
          <Marked pieces={finding.passage} />
        </p>
      </Link>
      <span className="row hit-foot small">
        <span className="muted grow cut">
          {businessName(finding.business)} · {tCode("article-kind", finding.kind)}
        </span>
        {!finding.forCustomers && <span className="chip amber">{t("knowledge.staff-only")}</span>}
        <KnowledgeVotes finding={finding} />
      </span>
    </div>
  );
}
