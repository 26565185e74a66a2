import { Alert, Button, Input } from "antd";
import { useState, type ReactNode } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import "./version-list.css";

/** What one person proposed and another decided. */
interface Version {
  n: number;
  /** In words. */
  state: string;
  waits: boolean;
  /** Null where the product or the first setting brought it. */
  proposedBy: string | null;
  reason: string;
  decidedBy: string | null;
  verdict: string;
}

interface ListProps<V extends Version> {
  versions: readonly V[];
  /** Who began, where nobody proposed. */
  begun: (version: V) => string;
  beside: (version: V) => ReactNode;
  /** Below a version that waits. */
  decision: (version: V) => ReactNode;
}

/** All versions of something that two people change, the newest first. */
export function VersionList<V extends Version>({
  versions,
  begun,
  beside,
  decision,
}: ListProps<V>) {
  const staffName = useStaffName();
  return (
    <ul className="version-list" aria-label={t("versions.title")}>
      {versions.map((version) => (
        <li key={version.n}>
          <div className="row">
            <b>{t("versions.one", { n: version.n })}</b>
            <span className={`chip ${version.waits ? "amber" : ""}`}>{version.state}</span>
            {beside(version)}
          </div>
          <p className="muted small">
            {version.proposedBy === null
              ? begun(version)
              : t("versions.proposed-by", {
                  who: staffName(version.proposedBy),
                  reason: version.reason,
                })}
            {version.decidedBy !== null &&
              t("versions.decided-by", {
                who: staffName(version.decidedBy),
                verdict: version.verdict,
              })}
          </p>
          {version.waits && decision(version)}
        </li>
      ))}
    </ul>
  );
}

interface OpinionProps {
  proposedBy: string | null;
  /** Whether the post allows it. */
  may: boolean;
  /** Said to who may not decide. */
  waits: string;
  approved: string;
  decide: {
    mutateAsync: (decision: { approved: boolean; verdict: string }) => Promise<unknown>;
    isPending: boolean;
    error: unknown;
  };
}

/** What one proposes another decides. */
export function SecondOpinion({ proposedBy, may, waits, approved, decide }: OpinionProps) {
  const me = useMe();
  const [verdict, setVerdict] = useState("");
  if (!may || proposedBy === me.id) return <p className="small">{waits}</p>;
  const send = (yes: boolean) => {
    // Said also when what was decided about is gone from the page by then; an error stands below.
    decide.mutateAsync({ approved: yes, verdict: verdict.trim() }).then(
      () => {
        toast.done(yes ? approved : t("versions.refused"));
      },
      () => undefined,
    );
  };
  return (
    <div className="stack">
      <Input.TextArea
        aria-label={t("versions.verdict")}
        placeholder={t("versions.verdict")}
        rows={2}
        maxLength={1000}
        value={verdict}
        onChange={({ target }) => {
          setVerdict(target.value);
        }}
      />
      {decide.error !== null && <Alert type="error" title={problemText(decide.error)} />}
      <div className="row">
        <Button
          type="primary"
          loading={decide.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {t("versions.approve")}
        </Button>
        <Button
          disabled={verdict.trim() === ""}
          onClick={() => {
            send(false);
          }}
        >
          {t("versions.refuse")}
        </Button>
      </div>
    </div>
  );
}
