import { Cascader, Select } from "antd";
import { useId, useState } from "react";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";

import { useUpload, type Defaults, type Pack } from "./packs-api";

const KINDS = ["FAQ", "PRODUCT", "PROCESS", "COMPLIANCE", "SCRIPT", "ETIQUETTE"];
const ACCEPTED = ".csv,.tsv,.xlsx,.jsonl,.json,.md,.docx";

/** A file by drag or by button, and what its rows are when they do not say. */
export function PackUpload({ arrived }: { arrived: (pack: Pack) => void }) {
  const [over, setOver] = useState(false);
  const [defaults, setDefaults] = useState<Defaults>({ kind: "FAQ", business: "" });
  const upload = useUpload(arrived);
  const file = useId();
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) upload.mutate({ file: first, ...defaults });
  };
  return (
    <section className="stack" aria-label={t("packs.bring-in")}>
      <h2>{t("packs.bring-in")}</h2>
      <label
        htmlFor={file}
        className={`pack-drop ${over ? "over" : ""}`}
        aria-busy={upload.isPending}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <b>{t(upload.isPending ? "packs.uploading" : "packs.drop")}</b>
        <span className="muted small">{t("packs.formats")}</span>
        <input
          id={file}
          type="file"
          accept={ACCEPTED}
          className="pack-file"
          disabled={upload.isPending}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
      </label>
      <DefaultsChoice defaults={defaults} choose={setDefaults} />
    </section>
  );
}

interface ChoiceProps {
  defaults: Defaults;
  choose: (defaults: Defaults) => void;
}

function DefaultsChoice({ defaults, choose }: ChoiceProps) {
  const catalog = useCatalog();
  const options = useCatalogOptions();
  return (
    <div className="pack-defaults">
      <span className="muted small">{t("packs.unsaid")}</span>
      <Select
        size="small"
        aria-label={t("packs.kind")}
        value={defaults.kind}
        options={KINDS.map((kind) => ({ value: kind, label: tCode("article-kind", kind) }))}
        onChange={(kind) => {
          choose({ ...defaults, kind });
        }}
      />
      <Cascader
        size="small"
        allowClear
        showSearch
        aria-label={t("ticket.business")}
        placeholder={t("packs.no-business")}
        value={codesTo(catalog, defaults.business === "" ? null : defaults.business)}
        options={options}
        onChange={(path) => {
          choose({ ...defaults, business: (path as string[] | undefined)?.at(-1) ?? "" });
        }}
      />
    </div>
  );
}
