import { Button, Input } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { useMe, type Permission } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import type { CaseFile } from "./complaint-api";
import { fen } from "./fen";
import { useDecide } from "./papers-api";

type Approval = Schema<"Approval">;

/** A letter is approved by any other handler, the rest by whom the law, the rule or the limits ask for. */
const needed = ({ wish, approver }: Approval): Permission => {
  if (wish === "LETTER") return "HANDLE_COMPLAINTS";
  return approver === "SENIOR" ? "APPROVE_FURTHER_EXTENSIONS" : "APPROVE_COMPLAINTS";
};

/** What waits for a second person, with what will be sent shown before it is. */
export function CaseApprovals({ file }: { file: CaseFile }) {
  return file.papers.approvals
    .filter(({ decidedAt }) => decidedAt === null)
    .map((approval) => <Waiting key={approval.id} approval={approval} file={file} />);
}

function Waiting({ approval, file }: { approval: Approval; file: CaseFile }) {
  const me = useMe();
  const staffName = useStaffName();
  const decide = useDecide(approval.id);
  const [remark, setRemark] = useState("");
  const letter = file.papers.letters.find(({ id }) => id === approval.letter);
  const may = approval.askedBy !== me.id && me.permissions.includes(needed(approval));
  return (
    <div className="complaint-approval" role="group" aria-label={t("complaint.approval")}>
      <p>
        <b>{t(`complaint.wish.${approval.wish}`)}</b>{" "}
        {approval.days !== null && t("complaint.days", { n: approval.days })}
        {approval.amount !== null && fen(approval.amount)} · {approval.reason}{" "}
        <span className="muted small">
          {staffName(approval.askedBy)} <When at={approval.askedAt} />
        </span>
      </p>
      {letter && <pre className="complaint-letter">{letter.words}</pre>}
      {may ? (
        <div className="row">
          <Input
            aria-label={t("complaint.remark")}
            placeholder={t("complaint.approval-remark")}
            value={remark}
            onChange={(event) => {
              setRemark(event.target.value);
            }}
          />
          <Button
            type="primary"
            loading={decide.isPending}
            onClick={() => {
              decide.mutate({ approved: true, remark });
            }}
          >
            {t(letter ? "complaint.do.approve-send" : "complaint.do.approve")}
          </Button>
          <Button
            danger
            disabled={remark.trim() === ""}
            loading={decide.isPending}
            onClick={() => {
              decide.mutate({ approved: false, remark });
            }}
          >
            {t("complaint.do.refuse")}
          </Button>
        </div>
      ) : (
        <p className="muted small">
          {t(
            approval.askedBy === me.id
              ? "complaint.not-your-own"
              : approval.approver === "SENIOR"
                ? "complaint.senior-decides"
                : "complaint.head-decides",
          )}
        </p>
      )}
    </div>
  );
}
