import { useSearchParams } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";

import type { Facets } from "./knowledge-api";

type Facet = "business" | "kind" | "audience" | "language";

/** What the found articles are, counted; pressing one narrows the list to it, pressing again widens it. */
export function KnowledgeFacets({ facets }: { facets: Facets }) {
  const [address, setAddress] = useSearchParams();
  const businessName = useBusinessName();
  const names: Record<Facet, (value: string) => string> = {
    business: (value) => businessName(value),
    kind: (value) => tCode("article-kind", value),
    audience: (value) => tCode("knowledge.audience", value),
    language: (value) => tCode("language", value),
  };
  const press = (name: string, value: string) => {
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (after.get(name) === value) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  };
  const chip = (name: string, value: string, label: string, count: number) => (
    <button
      key={`${name}-${value}`}
      type="button"
      className="facet"
      aria-pressed={address.get(name) === value}
      onClick={() => {
        press(name, value);
      }}
    >
      {label} <span className="muted">{count}</span>
    </button>
  );
  return (
    <div className="facets" role="group" aria-label={t("knowledge.facets")}>
      {(["business", "kind", "audience", "language"] as const).map((name) =>
        facets[name].length > 1 || address.has(name) ? (
          <div className="row wrap facet-row" key={name}>
            {facets[name].map(({ value, count }) => chip(name, value, names[name](value), count))}
          </div>
        ) : null,
      )}
      {facets.recent > 0 && (
        <div className="row wrap facet-row">
          {chip("recent", "true", t("knowledge.recent"), facets.recent)}
        </div>
      )}
    </div>
  );
}
