import { Button } from "antd";
import { useRef } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import type { CaseFile } from "./complaint-api";
import { useAddEvidence } from "./papers-api";

/** Files of the complainant and of those who looked into it. */
export function CaseEvidence({ file, adds }: { file: CaseFile; adds: boolean }) {
  const { complaint } = file.card;
  const staffName = useStaffName();
  const add = useAddEvidence(complaint.id);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={t("complaint.evidence")}>
      <div className="row">
        <h2 className="grow">{t("complaint.evidence")}</h2>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".png,.jpg,.jpeg,.pdf,.docx,.xlsx"
          aria-label={t("complaint.do.evidence")}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) add.mutate(chosen);
            target.value = "";
          }}
        />
        {adds && (
          <Button
            size="small"
            loading={add.isPending}
            onClick={() => {
              chooser.current?.click();
            }}
          >
            + {t("complaint.do.evidence")}
          </Button>
        )}
      </div>
      {file.papers.evidence.length === 0 && (
        <p className="muted small">{t("complaint.no-evidence")}</p>
      )}
      {file.papers.evidence.map((each) => (
        <p key={each.id} className="row">
          <a href={`/api/desk/complaints/${complaint.id}/evidence/${each.id}`} download>
            {each.name}
          </a>
          <span className="muted small">
            {Math.ceil(each.bytes / 1024)} KB ·{" "}
            {each.by.kind === "STAFF" ? staffName(each.by.id) : t(`actor.${each.by.kind}`)} ·{" "}
            <When at={each.at} />
          </span>
        </p>
      ))}
    </section>
  );
}
