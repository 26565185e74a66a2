import { Button, Input, Select, Tag } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName, useTeamName, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { span } from "@/shared/time/time";
import { When } from "@/shared/ui/when";

import { useVersionStep, type Figures, type Sheet, type Version } from "./process-api";

/** Every version with its figures side by side, and what may be done with it now. */
export function Versions({ sheet }: { sheet: Sheet }) {
  return (
    <table className="process-versions">
      <thead>
        <tr>
          <th>{t("process.which-version")}</th>
          <th>{t("process.what-is-new")}</th>
          <th className="number">{t("process.figure.started")}</th>
          <th className="number">{t("process.figure.running")}</th>
          <th className="number">{t("process.figure.completed")}</th>
          <th className="number">{t("process.figure.median")}</th>
          <th className="number">{t("process.figure.late")}</th>
          <th>{t("process.next")}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.versions.map(({ about, figures }) => (
          <VersionRow key={about.version} about={about} figures={figures} />
        ))}
      </tbody>
    </table>
  );
}

const colours: Partial<Record<Version["state"], string>> = {
  PROPOSED: "gold",
  APPROVED: "cyan",
  PILOT: "blue",
  IN_FORCE: "green",
  REFUSED: "red",
};

function VersionRow({ about, figures }: { about: Version; figures: Figures }) {
  const nameOf = useStaffName();
  const teamOf = useTeamName();
  const { medianSeconds } = figures;
  return (
    <tr>
      <td>
        <b>{t("process.version", { n: about.version })}</b>{" "}
        <Tag color={colours[about.state] ?? "default"}>{t(`process.state.${about.state}`)}</Tag>
        {about.teams.length > 0 && (
          <div className="small">{about.teams.map(teamOf).join("、")}</div>
        )}
      </td>
      <td className="small">
        {about.note && <div>{about.note}</div>}
        <span className="muted">
          {about.proposedBy === null ? t("process.shipped") : nameOf(about.proposedBy)} ·{" "}
          <When at={about.proposedAt} as="moment" />
          {about.decidedBy && ` · ${t("process.decided-by", { who: nameOf(about.decidedBy) })}`}
        </span>
        {about.reason && <div className="red">{about.reason}</div>}
      </td>
      <td className="number">{figures.started}</td>
      <td className="number">{figures.running}</td>
      <td className="number">{figures.completed}</td>
      <td className="number">{medianSeconds === null ? "–" : span(medianSeconds * 1000)}</td>
      <td className="number">{figures.late}</td>
      <td>
        <NextSteps about={about} />
      </td>
    </tr>
  );
}

/** Only what may follow from the state; who proposed it does not decide on it. */
function NextSteps({ about }: { about: Version }) {
  const me = useMe();
  const step = useVersionStep(about.process, about.version);
  const [teams, setTeams] = useState<string[]>([]);
  const all = useTeams();
  const decides =
    about.state === "PROPOSED" &&
    me.permissions.includes("APPROVE_PROCESSES") &&
    about.proposedBy !== me.id;
  const mayRun = about.state === "APPROVED" || about.state === "PILOT";
  return (
    <div className="stack">
      {decides && <Deciding step={step} />}
      {about.state === "PROPOSED" && !decides && (
        <span className="muted small">{t("process.waits-for-approval")}</span>
      )}
      {about.state === "APPROVED" && (
        <div className="row">
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            className="grow"
            size="small"
            aria-label={t("process.teams")}
            placeholder={t("process.teams")}
            value={teams}
            onChange={setTeams}
            options={all.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          />
          <Button
            size="small"
            disabled={teams.length === 0}
            loading={step.isPending}
            onClick={() => {
              step.mutate({ do: "pilot", teams });
            }}
          >
            {t("process.pilot")}
          </Button>
        </div>
      )}
      <div className="row wrap">
        {(mayRun || about.state === "RETIRED") && (
          <Button
            size="small"
            type={about.state === "PILOT" ? "primary" : "default"}
            loading={step.isPending}
            onClick={() => {
              step.mutate({ do: "in-force" });
            }}
          >
            {t(about.state === "RETIRED" ? "process.roll-back" : "process.roll-out")}
          </Button>
        )}
        {mayRun && <Withdrawing step={step} />}
      </div>
      {step.error && <span role="alert">{problemText(step.error)}</span>}
    </div>
  );
}

type Taking = { step: ReturnType<typeof useVersionStep> };

function Deciding({ step }: Taking) {
  const [reason, setReason] = useState("");
  return (
    <>
      <Input
        size="small"
        aria-label={t("process.reason")}
        placeholder={t("process.reason-if-refused")}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <div className="row">
        <Button
          size="small"
          type="primary"
          loading={step.isPending}
          onClick={() => {
            step.mutate({ do: "decision", approve: true, reason });
          }}
        >
          {t("process.approve")}
        </Button>
        <Button
          size="small"
          disabled={reason.trim() === ""}
          onClick={() => {
            step.mutate({ do: "decision", approve: false, reason });
          }}
        >
          {t("process.refuse")}
        </Button>
      </div>
    </>
  );
}

function Withdrawing({ step }: Taking) {
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button
        size="small"
        onClick={() => {
          setReason("");
        }}
      >
        {t("process.withdraw")}
      </Button>
    );
  }
  return (
    <Input.Search
      size="small"
      autoFocus
      aria-label={t("process.reason")}
      placeholder={t("process.withdraw-why")}
      enterButton={t("process.withdraw")}
      value={reason}
      onChange={({ target }) => {
        setReason(target.value);
      }}
      onSearch={(why) => {
        step.mutate({ do: "withdrawal", reason: why });
      }}
    />
  );
}
