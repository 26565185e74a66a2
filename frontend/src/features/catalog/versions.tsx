import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import type { Version } from "./catalog-api";

interface VersionsProps {
  versions: readonly Version[];
  shown: number;
  read: (number: number | null) => void;
}

/** Every version: what changed, by whom, approved by whom, in force from when. */
export function Versions({ versions, shown, read }: VersionsProps) {
  const staffName = useStaffName();
  return (
    <aside className="stack" aria-label={t("classes.versions")}>
      <h2>{t("classes.versions")}</h2>
      <ol className="history">
        {versions
          .filter(({ state }) => state === "APPROVED")
          .map((version) => (
            <li key={version.number}>
              <div className="row">
                <button
                  className="plain link"
                  aria-current={version.number === shown}
                  onClick={() => {
                    read(version.inForce ? null : version.number);
                  }}
                >
                  {t("classes.version", { n: version.number })}
                </button>
                {version.inForce && <span className="chip green">{t("classes.in-force")}</span>}
              </div>
              <p className="muted small">
                {version.author === null
                  ? t("classes.set-up")
                  : t("classes.by", {
                      author: staffName(version.author),
                      approver: staffName(version.approver ?? ""),
                    })}
                {version.effectiveFrom !== null && (
                  <>
                    {" · "}
                    {t("classes.from")} <When at={version.effectiveFrom} as="moment" />
                  </>
                )}
              </p>
              {version.note !== "" && <p className="small">{version.note}</p>}
              <ul className="small muted">
                {version.changes.map((change, at) => (
                  <li key={at}>
                    <ChangeWords change={change} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </aside>
  );
}

/** One change in words. */
export function ChangeWords({ change }: { change: Version["changes"][number] }) {
  const { kind, code, name, to } = change;
  switch (kind) {
    case "ADD":
    case "RENAME":
      return <>{t(`classes.did.${kind}`, { code, name: inMyLanguage(name) })}</>;
    case "MOVE":
      return <>{t("classes.did.MOVE", { code, to: to === "" ? t("classes.top") : to })}</>;
    case "RETIRE":
      return (
        <>
          {to === ""
            ? t("classes.did.RETIRE", { code })
            : t("classes.did.RETIRE-for", { code, to })}
        </>
      );
    case "DESCRIBE":
      return <>{t("classes.did.DESCRIBE", { code })}</>;
  }
}
