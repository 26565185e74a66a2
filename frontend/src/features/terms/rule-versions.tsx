import { t } from "@/shared/i18n/i18n";
import { targetWords } from "@/shared/terms/target";
import { exact } from "@/shared/time/time";
import { SecondOpinion, VersionList } from "@/shared/versions/version-list";

import { useCalendarName, useDecide, type RuleSheet, type RuleVersion } from "./terms-api";

/** All versions of a rule, with what each promises and from when. */
export function RuleVersions({ sheet }: { sheet: RuleSheet }) {
  const calendarName = useCalendarName();
  return (
    <VersionList
      versions={sheet.versions.map((version) => ({
        ...version,
        n: version.rule.version,
        waits: version.state === "PROPOSED",
        state:
          version.rule.version === sheet.inForce
            ? t("terms.state.IN_FORCE")
            : t(`terms.state.${version.state}`),
        whole: version,
      }))}
      begun={() => t("terms.shipped")}
      beside={({ rule }) => (
        <>
          <span className="grow">{targetWords(rule.target, calendarName)}</span>
          <span className="muted">
            {t("terms.from", { at: exact(rule.effectiveFrom).slice(0, 16) })}
          </span>
        </>
      )}
      decision={({ whole }) => <Decision code={sheet.code} version={whole} />}
    />
  );
}

function Decision({ code, version }: { code: string; version: RuleVersion }) {
  const decide = useDecide(code, version.rule.version);
  return (
    <SecondOpinion
      may
      proposedBy={version.proposedBy}
      waits={t("terms.own-waits")}
      approved={t("terms.approved-done")}
      decide={decide}
    />
  );
}
