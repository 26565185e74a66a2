import { Button } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useRecheck, type CaseFile } from "./complaint-api";
import { Words } from "./words";

/** The complainant's wish that somebody else looks at the decision, and what they found. */
export function CaseRechecks({ file }: { file: CaseFile }) {
  const staffName = useStaffName();
  if (file.papers.rechecks.length === 0) return null;
  return (
    <section aria-label={t("complaint.rechecks")}>
      <h2>{t("complaint.rechecks")}</h2>
      {file.papers.rechecks.map((recheck) => (
        <div key={recheck.id} className="complaint-paper">
          <p>
            {recheck.reason}{" "}
            <span className="muted small">
              <When at={recheck.askedAt} as="moment" />
            </span>
          </p>
          {recheck.decidedAt === null ? (
            <Decide id={file.card.complaint.id} />
          ) : (
            <p>
              <b>{t(recheck.upheld === true ? "complaint.upheld" : "complaint.not-upheld")}</b>{" "}
              {recheck.words} <span className="muted small">{staffName(recheck.decidedBy)}</span>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Decide({ id }: { id: string }) {
  const recheck = useRecheck(id);
  const [words, setWords] = useState("");
  return (
    <div className="stack">
      <p className="muted small">{t("complaint.recheck-hint")}</p>
      <Words
        id="recheck"
        label={t("complaint.recheck-words")}
        value={words}
        put={setWords}
        rows={3}
      />
      <div className="row">
        {[true, false].map((upheld) => (
          <Button
            key={String(upheld)}
            disabled={words.trim() === ""}
            loading={recheck.isPending}
            onClick={() => {
              recheck.mutate({ upheld, words });
            }}
          >
            {t(upheld ? "complaint.upheld" : "complaint.not-upheld")}
          </Button>
        ))}
      </div>
    </div>
  );
}
