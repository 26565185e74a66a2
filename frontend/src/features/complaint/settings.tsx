import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t, tCode } from "@/shared/i18n/i18n";

import { fen } from "./fen";
import { LimitSheet, TemplateSheet } from "./setting-sheets";
import { SettingChanges } from "./setting-changes";
import { useSettings, type Limit, type Template } from "./settings-api";

const sameLetter = (one: Template, other: Template) =>
  one.kind === other.kind && one.caseType === other.caseType && one.language === other.language;

/** What letters say and what posts may grant; a change comes into force by a second person's word. */
export function Settings() {
  const { templates, limits, changes, blanks } = useSettings();
  const proposes = useMay("HANDLE_COMPLAINTS");
  const [template, setTemplate] = useState<Template | null>(null);
  const [limit, setLimit] = useState<Limit | null>(null);
  const newest = templates.filter(
    ({ template: each }, at) =>
      at === templates.findIndex(({ template: first }) => sameLetter(first, each)),
  );
  return (
    <div className="stack">
      <SettingChanges changes={changes} />
      <section aria-label={t("complaint.limits")}>
        <h2>{t("complaint.limits")}</h2>
        <table className="table complaint-limits">
          <tbody>
            {limits.map((each) => (
              <tr key={each.post}>
                <td>{tCode("complaint.post", each.post)}</td>
                <td>{t("complaint.limit-up-to", { amount: fen(each.amount) })}</td>
                <td>
                  {proposes && (
                    <Button
                      size="small"
                      onClick={() => {
                        setLimit(each);
                      }}
                    >
                      {t("complaint.do.propose-change")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-label={t("complaint.templates")}>
        <h2>{t("complaint.templates")}</h2>
        {newest.map(({ version, template: each }) => (
          <details key={each.kind + each.caseType + each.language} className="complaint-paper">
            <summary>
              <b>{t(`complaint.letter.${each.kind}`)}</b>{" "}
              <span className="muted small">
                {each.caseType === ""
                  ? t("complaint.every-type")
                  : t(`complaint.type.${each.caseType}`)}{" "}
                · {t(`language.${each.language}`)} · {t("terms.version", { n: version })}
              </span>
            </summary>
            <p>{each.title}</p>
            <pre className="complaint-letter">{each.words}</pre>
            {templates
              .filter((older) => older.version < version && sameLetter(older.template, each))
              .map((older) => (
                <details key={older.version}>
                  <summary className="muted small">
                    {t("terms.version", { n: older.version })}
                  </summary>
                  <pre className="complaint-letter">{older.template.words}</pre>
                </details>
              ))}
            {proposes && (
              <Button
                size="small"
                onClick={() => {
                  setTemplate(each);
                }}
              >
                {t("complaint.do.propose-change")}
              </Button>
            )}
          </details>
        ))}
      </section>
      {template && (
        <TemplateSheet
          now={template}
          blanks={blanks}
          done={() => {
            setTemplate(null);
          }}
        />
      )}
      {limit && (
        <LimitSheet
          now={limit}
          done={() => {
            setLimit(null);
          }}
        />
      )}
    </div>
  );
}
