import { Button } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import type { CaseFile } from "./complaint-api";
import { ExtendSheet } from "./extend-sheet";
import { useResume } from "./papers-api";
import { PauseSheet } from "./pause-sheet";
import { ShelveSheet } from "./shelve-sheet";
import { WithdrawButton } from "./step-forms";

type Sheet = "extend" | "pause" | "shelve";

/** What can be done beside the next step. */
export function MoreActs({ file }: { file: CaseFile }) {
  const { complaint, clocks } = file.card;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const resume = useResume(complaint.id);
  const { toldAt, ending, grading } = complaint.progress;
  const standsStill = clocks.some(
    ({ pausedSince, stoppedAt }) => pausedSince !== null && stoppedAt === null,
  );
  const done = () => {
    setSheet(null);
  };
  const opens = (which: Sheet) => (
    <Button
      onClick={() => {
        setSheet(which);
      }}
    >
      {t(`complaint.do.${which}`)}
    </Button>
  );
  return (
    <div className="row wrap">
      {ending === null && toldAt === null && (
        <>
          {grading !== null && opens("extend")}
          {file.pauseReasons.length > 0 && opens("pause")}
          {standsStill && (
            <Button
              type="primary"
              loading={resume.isPending}
              onClick={() => {
                resume.mutate();
              }}
            >
              {t("complaint.do.resume")}
            </Button>
          )}
          <WithdrawButton complaint={complaint} />
        </>
      )}
      {toldAt !== null && opens("shelve")}
      {sheet === "extend" && <ExtendSheet id={complaint.id} done={done} />}
      {sheet === "pause" && (
        <PauseSheet id={complaint.id} reasons={file.pauseReasons} done={done} />
      )}
      {sheet === "shelve" && <ShelveSheet complaint={complaint} done={done} />}
    </div>
  );
}
