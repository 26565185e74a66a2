import { Link } from "react-router";

import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useRecentNotices } from "./editorial-api";
import "./editorial.css";

/** The wordings that changed this week, and who has not said yet that they read it. */
export function Unconfirmed() {
  const notices = useRecentNotices();
  const staffName = useStaffName();
  if (notices.length === 0) return <p className="muted">{t("wording.none-changed")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t("wording.article")}</th>
          <th>{t("wording.when")}</th>
          <th>{t("wording.waiting-for")}</th>
          <th>{t("wording.confirmed")}</th>
        </tr>
      </thead>
      <tbody>
        {notices.map(({ id, article, title, at, readers }) => {
          const names = (done: boolean) =>
            readers
              .filter(({ confirmedAt }) => (confirmedAt !== null) === done)
              .map(({ staff }) => staffName(staff))
              .join("、");
          return (
            <tr key={id}>
              <td>
                <Link to={`/knowledge/articles/${article}`}>{inMyLanguage(title)}</Link>
              </td>
              <td className="nowrap muted">
                <When at={at} />
              </td>
              <td className="amber">{names(false) || "—"}</td>
              <td className="muted">{names(true) || "—"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
