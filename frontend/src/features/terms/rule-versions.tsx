import { Button, Input } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { targetWords } from "@/shared/terms/target";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useCalendarName, useDecide, type RuleSheet, type RuleVersion } from "./terms-api";

/** All versions, the newest first, each with who proposed and who decided it. */
export function RuleVersions({ sheet }: { sheet: RuleSheet }) {
  const calendarName = useCalendarName();
  const staffName = useStaffName();
  return (
    <ul className="terms-versions">
      {sheet.versions.map((version) => {
        const { rule, state } = version;
        return (
          <li key={rule.version}>
            <div className="row">
              <b>{t("terms.version", { n: rule.version })}</b>
              <span className={`chip ${state === "PROPOSED" ? "amber" : ""}`}>
                {rule.version === sheet.inForce
                  ? t("terms.state.IN_FORCE")
                  : t(`terms.state.${state}`)}
              </span>
              <span className="grow">{targetWords(rule.target, calendarName)}</span>
              <span className="muted">
                {t("terms.from", { at: exact(rule.effectiveFrom).slice(0, 16) })}
              </span>
            </div>
            <p className="muted small">
              {version.proposedBy === null
                ? t("terms.shipped")
                : t("terms.proposed-by", {
                    who: staffName(version.proposedBy),
                    reason: version.reason,
                  })}
              {version.decidedBy !== null &&
                t("terms.decided-by", {
                  who: staffName(version.decidedBy),
                  verdict: version.verdict,
                })}
            </p>
            {state === "PROPOSED" && <Decision code={sheet.code} version={version} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What one proposes another decides. */
function Decision({ code, version }: { code: string; version: RuleVersion }) {
  const me = useMe();
  const [verdict, setVerdict] = useState("");
  const decide = useDecide(code, version.rule.version);
  if (version.proposedBy === me.id) {
    return <p className="small">{t("terms.own-waits")}</p>;
  }
  const send = (approved: boolean) => {
    decide.mutate(
      { approved, verdict: verdict.trim() },
      {
        onSuccess: () => {
          toast.done(t(approved ? "terms.approved-done" : "terms.refused-done"));
        },
      },
    );
  };
  return (
    <div className="stack">
      <Input.TextArea
        aria-label={t("terms.verdict")}
        placeholder={t("terms.verdict-hint")}
        rows={2}
        maxLength={1000}
        value={verdict}
        onChange={({ target }) => {
          setVerdict(target.value);
        }}
      />
      <div className="row">
        <Button
          type="primary"
          loading={decide.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {t("terms.approve")}
        </Button>
        <Button
          disabled={verdict.trim() === ""}
          onClick={() => {
            send(false);
          }}
        >
          {t("terms.refuse")}
        </Button>
        {decide.error && <span role="alert">{problemText(decide.error)}</span>}
      </div>
    </div>
  );
}
