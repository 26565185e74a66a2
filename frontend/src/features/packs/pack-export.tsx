import { Button, Cascader, Select } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { language, t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { useWeek } from "./packs-api";

const FORMATS = [
  { value: "xlsx", label: "Excel" },
  { value: "csv", label: "CSV" },
  { value: "jsonl", label: "JSONL" },
  { value: "md", label: "Markdown" },
];
const KINDS = ["PRODUCT", "PROCESS", "COMPLIANCE", "FAQ", "SCRIPT", "ETIQUETTE"];

const address = (query: Record<string, string>) =>
  `/api/desk/packs/export?${new URLSearchParams({ ...query, language: language.get() }).toString()}`;

/** Articles in force as a file: this week's changes, or everything that fits. */
export function PackExport() {
  const [format, setFormat] = useState("xlsx");
  const [kind, setKind] = useState<string | null>(null);
  const [business, setBusiness] = useState<string | null>(null);
  const catalog = useCatalog();
  const options = useCatalogOptions();
  return (
    <section className="stack" aria-label={t("packs.take-out")}>
      <h2>{t("packs.take-out")}</h2>
      <div className="pack-defaults">
        <Select
          size="small"
          aria-label={t("packs.format")}
          value={format}
          options={FORMATS}
          onChange={setFormat}
        />
        <Select
          size="small"
          allowClear
          aria-label={t("packs.kind")}
          placeholder={t("packs.any-kind")}
          value={kind}
          options={KINDS.map((each) => ({ value: each, label: tCode("article-kind", each) }))}
          onChange={(chosen: string | undefined) => {
            setKind(chosen ?? null);
          }}
        />
        <Cascader
          size="small"
          allowClear
          changeOnSelect
          aria-label={t("ticket.business")}
          placeholder={t("records.any-business")}
          value={codesTo(catalog, business)}
          options={options}
          onChange={(path) => {
            setBusiness((path as string[] | undefined)?.at(-1) ?? null);
          }}
        />
        <Button
          size="small"
          download
          href={address({ format, kind: kind ?? "", business: business ?? "" })}
        >
          {t("packs.export")}
        </Button>
      </div>
      <Pane what="packs.week">
        <ThisWeek format={format} />
      </Pane>
    </section>
  );
}

function ThisWeek({ format }: { format: string }) {
  const { from, to, fresh, changed, ended } = useWeek();
  const first = [...fresh, ...changed].slice(0, 5);
  return (
    <div className="pack-week stack tight">
      <div className="row">
        <b className="grow">{t("packs.week")}</b>
        <span className="muted small">
          {from.slice(5)} – {to.slice(5)}
        </span>
      </div>
      <p className="small">
        {t("packs.week-counts", {
          fresh: fresh.length,
          changed: changed.length,
          ended: ended.length,
        })}
      </p>
      <ul className="small">
        {first.map((item) => (
          <li key={item.code} className="cut">
            <Link to={`/knowledge?article=${item.article}`}>{item.title}</Link>
          </li>
        ))}
      </ul>
      <Button size="small" download href={address({ format, weekly: "true" })}>
        {t("packs.export-week")}
      </Button>
    </div>
  );
}
