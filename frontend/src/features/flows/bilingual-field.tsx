import { Input } from "antd";

import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

interface FieldProps {
  label: string;
  value: Schema<"Bilingual">;
  change: (value: Schema<"Bilingual">) => void;
}

/** The same words in both languages, side by side; both are written. */
export function BilingualField({ label, value, change }: FieldProps) {
  return (
    <fieldset className="flow-field">
      <legend>{label}</legend>
      {(["zh", "en"] as const).map((language) => (
        <Input.TextArea
          key={language}
          aria-label={`${label} ${t(`language.${language}`)}`}
          lang={language}
          placeholder={t(`language.${language}`)}
          autoSize={{ minRows: 1, maxRows: 5 }}
          status={value[language].trim() === "" ? "error" : ""}
          value={value[language]}
          onChange={(event) => {
            change({ ...value, [language]: event.target.value });
          }}
        />
      ))}
    </fieldset>
  );
}
