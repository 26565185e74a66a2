import { Button, Input } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { fen } from "./fen";
import { useDecideSetting, type Change } from "./settings-api";

/** What was proposed: first what waits for a second person, then how settings came about. */
export function SettingChanges({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("complaint.setting-changes")}>
      <h2>{t("complaint.setting-changes")}</h2>
      {changes.map((change) => (
        <One key={change.id} change={change} />
      ))}
    </section>
  );
}

function One({ change }: { change: Change }) {
  const staffName = useStaffName();
  const { setting } = change;
  return (
    <div className="complaint-paper">
      <p>
        <b>
          {setting.subject === "LIMIT"
            ? `${tCode("complaint.post", setting.post)} ${fen(setting.amount)}`
            : `${t(`complaint.letter.${setting.kind}`)} · ${t(`language.${setting.language}`)}`}
        </b>{" "}
        {change.reason}{" "}
        <span className="muted small">
          {staffName(change.proposedBy)} <When at={change.proposedAt} as="moment" />
        </span>
      </p>
      {setting.subject === "TEMPLATE" && change.decidedAt === null && (
        <pre className="complaint-letter">{setting.words}</pre>
      )}
      {change.decidedAt === null ? (
        <Decide change={change} />
      ) : (
        <p className="small">
          {t(change.approved === true ? "complaint.setting-yes" : "complaint.setting-no", {
            name: staffName(change.decidedBy),
          })}{" "}
          {change.remark}
        </p>
      )}
    </div>
  );
}

function Decide({ change }: { change: Change }) {
  const me = useMe();
  const decide = useDecideSetting(change.id);
  const [remark, setRemark] = useState("");
  const needed =
    change.setting.subject === "LIMIT" ? "APPROVE_FURTHER_EXTENSIONS" : "APPROVE_COMPLAINTS";
  if (change.proposedBy === me.id || !me.permissions.includes(needed))
    return <p className="muted small">{t("complaint.setting-waits")}</p>;
  return (
    <div className="row">
      <Input
        aria-label={t("complaint.remark")}
        placeholder={t("complaint.approval-remark")}
        value={remark}
        onChange={({ target }) => {
          setRemark(target.value);
        }}
      />
      {[true, false].map((approved) => (
        <Button
          key={String(approved)}
          type={approved ? "primary" : "default"}
          disabled={!approved && remark.trim() === ""}
          loading={decide.isPending}
          onClick={() => {
            decide.mutate({ approved, remark });
          }}
        >
          {t(approved ? "complaint.do.approve" : "complaint.do.refuse")}
        </Button>
      ))}
    </div>
  );
}
