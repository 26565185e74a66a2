import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { browserName } from "./browser-name";

/** Sign-ins and attempts, the newest first: when, from where, how, and how each ended. */
export function SignInHistory({ records }: { records: Schema<"SignInRecord">[] }) {
  return (
    <table className="history" aria-label={t("sign-ins.title")}>
      <thead>
        <tr>
          <th>{t("sign-ins.at")}</th>
          <th>{t("sign-ins.address")}</th>
          <th>{t("sign-ins.browser")}</th>
          <th>{t("sign-ins.means")}</th>
          <th>{t("sign-ins.result")}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            <td>
              <When at={record.at} as="moment" />
            </td>
            <td>{record.address}</td>
            <td title={record.browser}>{browserName(record.browser)}</td>
            <td>{tCode("sign-ins.by", record.means)}</td>
            <td>
              <Result record={record} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Result({ record }: { record: Schema<"SignInRecord"> }) {
  if (record.refused !== null) {
    return <span className="chip red">{tCode("sign-ins.refused", record.refused)}</span>;
  }
  if (record.ended === null || record.endedAt === null) {
    return <span className="chip green">{t("sign-ins.going-on")}</span>;
  }
  return (
    <>
      {tCode("sign-ins.ended", record.ended)} <When at={record.endedAt} as="moment" />
    </>
  );
}
