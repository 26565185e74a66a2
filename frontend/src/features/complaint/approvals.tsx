import { Link } from "react-router";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useWaiting } from "./complaint-api";
import { fen } from "./fen";

/** What waits for a second person. */
export function Approvals() {
  const waiting = useWaiting();
  const staffName = useStaffName();
  if (waiting.length === 0)
    return <Empty title="complaint.no-approvals" hint="complaint.no-approvals-hint" />;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t("complaint.number")}</th>
          <th>{t("complaint.subject")}</th>
          <th>{t("complaint.wish")}</th>
          <th>{t("complaint.approver")}</th>
          <th>{t("complaint.asked-by")}</th>
          <th>{t("complaint.asked-at")}</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ approval, number, subject }) => (
          <tr key={approval.id}>
            <td className="nowrap">
              <Link to={`/complaints/${approval.complaint}`}>{number}</Link>
            </td>
            <td>{subject}</td>
            <td>
              <b>{t(`complaint.wish.${approval.wish}`)}</b>{" "}
              {approval.days !== null && t("complaint.days", { n: approval.days })}
              {approval.amount !== null && fen(approval.amount)}
              <span className="muted small block">{approval.reason}</span>
            </td>
            <td className="nowrap">
              {t(
                `complaint.approver.${approval.wish === "LETTER" ? "COLLEAGUE" : approval.approver}`,
              )}
            </td>
            <td className="nowrap">{staffName(approval.askedBy)}</td>
            <td className="nowrap muted">
              <When at={approval.askedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
