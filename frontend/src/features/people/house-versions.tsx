import { Alert, Button, Input } from "antd";
import { useState, type ReactNode } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { toast } from "@/shared/ui/toast";
import { When } from "@/shared/ui/when";

import { useDecide, useHouseRule, type HouseRule, type RuleKind } from "./people-api";

interface Props {
  kind: RuleKind;
  /** What a version says, for whoever decides about it. */
  show: (content: HouseRule["content"]) => ReactNode;
}

/** All versions of a rule of the house, the newest first, each with who proposed and who decided it. */
export function HouseVersions({ kind, show }: Props) {
  const sheet = useHouseRule(kind);
  const staffName = useStaffName();
  if (sheet.versions.length === 0) return <Empty title="house.none" hint="house.none-hint" />;
  return (
    <ul className="house-versions" aria-label={t("house.versions")}>
      {sheet.versions.map((rule) => (
        <li key={rule.version}>
          <div className="row">
            <b>{t("house.version", { n: rule.version })}</b>
            <span className={`chip ${rule.state === "PROPOSED" ? "amber" : ""}`}>
              {t(
                rule.version === sheet.version
                  ? "house.state.IN_FORCE"
                  : `house.state.${rule.state}`,
              )}
            </span>
            <span className="grow" />
            <span className="muted small">
              <When at={rule.proposedAt} as="moment" />
            </span>
          </div>
          <p className="muted small">
            {rule.proposedBy === null
              ? t("house.begun", { reason: rule.reason })
              : t("house.proposed-by", { who: staffName(rule.proposedBy), reason: rule.reason })}
            {rule.decidedBy !== null &&
              t("house.decided-by", { who: staffName(rule.decidedBy), verdict: rule.verdict })}
          </p>
          {rule.state === "PROPOSED" && (
            <>
              {show(rule.content)}
              <Decision kind={kind} rule={rule} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What one proposes another decides. */
function Decision({ kind, rule }: { kind: RuleKind; rule: HouseRule }) {
  const me = useMe();
  const may = useMay("APPROVE_STAFF");
  const [verdict, setVerdict] = useState("");
  const decide = useDecide(kind, rule.version);
  if (!may || rule.proposedBy === me.id) return <p className="small">{t("house.waits")}</p>;
  const send = (approved: boolean) => {
    decide.mutate(
      { approved, verdict: verdict.trim() },
      {
        onSuccess: () => {
          toast.done(t(approved ? "house.approved" : "house.refused"));
        },
      },
    );
  };
  return (
    <div className="stack">
      <Input.TextArea
        aria-label={t("house.verdict")}
        placeholder={t("house.verdict")}
        rows={2}
        maxLength={1000}
        value={verdict}
        onChange={({ target }) => {
          setVerdict(target.value);
        }}
      />
      {decide.error && <Alert type="error" title={problemText(decide.error)} />}
      <div className="row">
        <Button
          type="primary"
          loading={decide.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {t("house.approve")}
        </Button>
        <Button
          disabled={verdict.trim() === ""}
          onClick={() => {
            send(false);
          }}
        >
          {t("house.refuse")}
        </Button>
      </div>
    </div>
  );
}
