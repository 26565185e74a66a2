import { Button } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useClassName, type Sheet } from "./complaint-api";
import { fen } from "./fen";
import { GradeForm } from "./grade-form";

/** What each step has brought so far. */
export function CaseMade({ complaint }: { complaint: Sheet }) {
  const { grading, findings, proposal, word, resolution, rating, ending } = complaint.progress;
  const className = useClassName();
  const staffName = useStaffName();
  const [again, setAgain] = useState(false);
  if (grading === null) return null;
  return (
    <dl className="facts complaint-made">
      <dt>{t("complaint.made.grading")}</dt>
      <dd>
        {t(`complaint.grade.${grading.grade}`)} · {t(`complaint.type.${grading.type}`)} ·{" "}
        {className("LINE", grading.line)} · {className("CAUSE", grading.cause)} ·{" "}
        {className("WAY", grading.way)} <By name={staffName(grading.by)} at={grading.at} />
        {proposal === null && ending === null && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              setAgain(!again);
            }}
          >
            {t("complaint.do.regrade")}
          </Button>
        )}
        {again && (
          <GradeForm
            complaint={complaint}
            done={() => {
              setAgain(false);
            }}
          />
        )}
      </dd>
      {findings && (
        <>
          <dt>{t("complaint.findings")}</dt>
          <dd>
            <span className="words">{findings.text}</span>
            <br />
            <span className="muted">{findings.basis}</span> ·{" "}
            <b>{t(`complaint.liability.${findings.liability}`)}</b>{" "}
            <By name={staffName(findings.by)} at={findings.at} />
          </dd>
        </>
      )}
      {proposal && (
        <>
          <dt>{t("complaint.made.proposal", { n: proposal.round })}</dt>
          <dd>
            <span className="words">{proposal.text}</span>
            {proposal.compensation > 0 && ` · ${fen(proposal.compensation)}`}{" "}
            <By name={staffName(proposal.by)} at={proposal.at} />
          </dd>
        </>
      )}
      {word && (
        <>
          <dt>{t("complaint.made.word")}</dt>
          <dd>
            {t(word.agreed ? "complaint.step.AGREED" : "complaint.step.CONTESTED")}
            {word.remark !== "" && `：${word.remark}`}
          </dd>
        </>
      )}
      {resolution && (
        <>
          <dt>{t("complaint.resolution")}</dt>
          <dd>
            <span className="words">{resolution.text}</span>{" "}
            <By name={staffName(resolution.by)} at={resolution.at} />
          </dd>
        </>
      )}
      {rating && (
        <>
          <dt>{t("complaint.made.rating")}</dt>
          <dd>
            {"★".repeat(rating.score)}{" "}
            {t(rating.satisfied ? "complaint.step.SATISFIED" : "complaint.step.UNSATISFIED")}{" "}
            {rating.remark}
          </dd>
        </>
      )}
      {ending && ending.reason !== "" && (
        <>
          <dt>{t("complaint.made.ending")}</dt>
          <dd>{ending.reason}</dd>
        </>
      )}
    </dl>
  );
}

function By({ name, at }: { name: string; at: string }) {
  return (
    <span className="muted small">
      {name} <When at={at} as="moment" />
    </span>
  );
}
