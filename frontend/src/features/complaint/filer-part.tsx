import { Input, Radio, Select } from "antd";

import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

type Filer = Schema<"Filer">;

const kinds = ["COMPLAINANT", "AGENT", "HEIR", "GROUP"] as const;

interface FilerProps {
  filer: Filer;
  put: (filer: Filer) => void;
}

/** Who files it; without authority it may be declined. */
export function FilerPart({ filer, put }: FilerProps) {
  return (
    <>
      <Radio.Group
        aria-label={t("complaint.filer")}
        value={filer.kind}
        onChange={(event) => {
          put({ ...filer, kind: event.target.value as Filer["kind"] });
        }}
        options={kinds.map((each) => ({ value: each, label: t(`complaint.filer.${each}`) }))}
      />
      {(filer.kind === "AGENT" || filer.kind === "HEIR") && (
        <div className="row">
          <Input
            aria-label={t("complaint.filer-name")}
            placeholder={t("complaint.filer-name")}
            value={filer.name}
            onChange={(event) => {
              put({ ...filer, name: event.target.value });
            }}
          />
          <Input
            aria-label={t("complaint.authority")}
            placeholder={t("complaint.authority")}
            value={filer.authority}
            onChange={(event) => {
              put({ ...filer, authority: event.target.value });
            }}
          />
        </div>
      )}
      {filer.kind === "GROUP" && (
        <Select
          mode="tags"
          maxCount={5}
          aria-label={t("complaint.representatives")}
          placeholder={t("complaint.representatives")}
          value={filer.representatives}
          onChange={(representatives: string[]) => {
            put({ ...filer, representatives });
          }}
        />
      )}
    </>
  );
}
