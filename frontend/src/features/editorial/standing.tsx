import { Cascader, Input, Segmented, Select } from "antd";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import type { NewArticle } from "./editorial-api";

const kinds = ["FAQ", "PRODUCT", "PROCESS", "COMPLIANCE", "SCRIPT", "ETIQUETTE"];

interface StandingProps {
  content: NewArticle;
  change: (part: Partial<NewArticle>) => void;
}

/** What an article is, for whom, who keeps it and how long it holds. */
export function Standing({ content, change }: StandingProps) {
  const { upkeep } = content;
  const staff = useStaff();
  const keep = (part: Partial<typeof upkeep>) => {
    change({ upkeep: { ...upkeep, ...part } });
  };
  return (
    <div className="standing">
      <label htmlFor="kind">{t("editing.kind")}</label>
      <Select
        id="kind"
        value={content.kind}
        options={kinds.map((kind) => ({ value: kind, label: tCode("article-kind", kind) }))}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <label htmlFor="business">{t("editing.business")}</label>
      <Cascader
        id="business"
        allowClear={false}
        changeOnSelect
        placeholder={t("editing.business")}
        value={codesTo(useCatalog(), content.business)}
        options={useCatalogOptions()}
        onChange={(codes) => {
          change({ business: codes.at(-1) ?? "" });
        }}
      />
      <span>{t("editing.audience")}</span>
      <Segmented
        aria-label={t("editing.audience")}
        value={content.forCustomers ? "CUSTOMER" : "AGENT"}
        options={["CUSTOMER", "AGENT"].map((each) => ({
          value: each,
          label: tCode("audience", each),
        }))}
        onChange={(audience) => {
          change({ forCustomers: audience === "CUSTOMER" });
        }}
      />
      <label htmlFor="owner">{t("editing.owner")}</label>
      <Select
        id="owner"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("editing.owner-hint")}
        value={upkeep.owner}
        options={staff.map((person) => ({
          value: person.id,
          label: `${inMyLanguage(person.name)} ${person.number}`,
        }))}
        onChange={(owner: string | undefined) => {
          keep({ owner: owner ?? null });
        }}
      />
      <label htmlFor="from">{t("editing.from")}</label>
      <Input
        id="from"
        type="datetime-local"
        value={local(upkeep.effectiveFrom)}
        onChange={({ target }) => {
          keep({ effectiveFrom: instant(target.value) });
        }}
      />
      <label htmlFor="to">{t("editing.to")}</label>
      <Input
        id="to"
        type="datetime-local"
        value={local(upkeep.effectiveTo)}
        onChange={({ target }) => {
          keep({ effectiveTo: instant(target.value) });
        }}
      />
      <label htmlFor="review">{t("editing.review")}</label>
      <Input
        id="review"
        type="date"
        value={upkeep.reviewBy ?? ""}
        onChange={({ target }) => {
          keep({ reviewBy: target.value === "" ? null : target.value });
        }}
      />
      <label htmlFor="code">{t("editing.code")}</label>
      <Input id="code" value={content.code} readOnly variant="borderless" />
    </div>
  );
}

const instant = (text: string) => (text === "" ? null : new Date(text).toISOString());

function local(moment: string | null) {
  if (moment === null) return "";
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
