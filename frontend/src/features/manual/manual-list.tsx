import { Link } from "react-router";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { shownVersion, useManuals } from "./manual-api";

/** Every manual with the business it is for. */
export function ManualList({ chosen }: { chosen: string | null }) {
  const sheets = useManuals();
  return (
    <div className="terms-list">
      <ul aria-label={t("manual.all")}>
        {sheets.map((sheet) => {
          const version = shownVersion(sheet);
          if (!version) return null;
          const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
          return (
            <li key={sheet.code}>
              <Link
                to={{ search: `?manual=${sheet.code}` }}
                aria-current={sheet.code === chosen ? "true" : undefined}
              >
                <span className="row">
                  <b className="grow">{inMyLanguage(version.manual.title)}</b>
                  {waits && <span className="chip amber">{t("manual.state.PROPOSED")}</span>}
                  <span className="chip">
                    {sheet.inForce === 0
                      ? t("manual.state.RETIRED")
                      : t("manual.version", { n: sheet.inForce })}
                  </span>
                </span>
                <span className="small muted">
                  {[...version.manual.businesses, ...version.manual.processes].join(" · ")}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
