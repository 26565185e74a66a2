import type { ReactNode } from "react";

import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";
import { SecondOpinion, VersionList } from "@/shared/versions/version-list";

import { useDecide, useHouseRule, type HouseRule, type RuleKind } from "./people-api";

interface Props {
  kind: RuleKind;
  /** What a version says, for whoever decides about it. */
  show: (content: HouseRule["content"]) => ReactNode;
}

/** All versions of a rule of the house, with when each was proposed. */
export function HouseVersions({ kind, show }: Props) {
  const sheet = useHouseRule(kind);
  if (sheet.versions.length === 0) return <Empty title="house.none" hint="house.none-hint" />;
  return (
    <VersionList
      versions={sheet.versions.map((rule) => ({
        ...rule,
        n: rule.version,
        waits: rule.state === "PROPOSED",
        state: t(
          rule.version === sheet.version ? "house.state.IN_FORCE" : `house.state.${rule.state}`,
        ),
        whole: rule,
      }))}
      begun={({ reason }) => t("house.begun", { reason })}
      beside={({ proposedAt }) => (
        <>
          <span className="grow" />
          <span className="muted small">
            <When at={proposedAt} as="moment" />
          </span>
        </>
      )}
      decision={({ whole }) => (
        <>
          {show(whole.content)}
          <Decision kind={kind} rule={whole} />
        </>
      )}
    />
  );
}

function Decision({ kind, rule }: { kind: RuleKind; rule: HouseRule }) {
  const decide = useDecide(kind, rule.version);
  return (
    <SecondOpinion
      may={useMay("APPROVE_STAFF")}
      proposedBy={rule.proposedBy}
      waits={t("house.waits")}
      approved={t("house.approved")}
      decide={decide}
    />
  );
}
