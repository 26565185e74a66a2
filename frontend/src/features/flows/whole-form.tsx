import { Cascader, Input } from "antd";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";

import { BilingualField } from "./bilingual-field";
import type { Flow } from "./flows-api";

/** What the flow is called, what it is about, and what customers say who want it. */
export function WholeForm({ flow, change }: { flow: Flow; change: (flow: Flow) => void }) {
  return (
    <div className="stack flow-form">
      <BilingualField
        label={t("flows.name")}
        value={flow.name}
        change={(name) => {
          change({ ...flow, name });
        }}
      />
      <BilingualField
        label={t("flows.offer")}
        value={flow.offer}
        change={(offer) => {
          change({ ...flow, offer });
        }}
      />
      <Business
        value={flow.business}
        change={(business) => {
          change({ ...flow, business });
        }}
      />
      <Begins
        begins={flow.begins}
        change={(begins) => {
          change({ ...flow, begins });
        }}
      />
    </div>
  );
}

interface BusinessProps {
  value: string;
  change: (business: string) => void;
}

export function Business({ value, change }: BusinessProps) {
  return (
    <div className="flow-field">
      <label htmlFor="flow-business" className="small muted">
        {t("flows.business")}
      </label>
      <Cascader
        id="flow-business"
        allowClear={false}
        changeOnSelect
        placeholder={t("flows.business")}
        value={codesTo(useCatalog(), value)}
        options={useCatalogOptions()}
        onChange={(codes) => {
          change(codes.at(-1) ?? "");
        }}
      />
    </div>
  );
}

interface BeginsProps {
  begins: Flow["begins"];
  change: (begins: Flow["begins"]) => void;
}

/** One way to say it a line. */
export function Begins({ begins, change }: BeginsProps) {
  return (
    <fieldset className="flow-field">
      <legend>{t("flows.begins")}</legend>
      {(["zh", "en"] as const).map((language) => (
        <Input.TextArea
          key={language}
          lang={language}
          aria-label={`${t("flows.begins")} ${t(`language.${language}`)}`}
          placeholder={t(`flows.begins-hint.${language}`)}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={begins[language].join("\n")}
          onChange={({ target }) => {
            const lines = target.value === "" ? [] : target.value.split("\n");
            change({ ...begins, [language]: lines });
          }}
        />
      ))}
    </fieldset>
  );
}
