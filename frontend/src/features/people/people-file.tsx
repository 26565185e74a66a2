import { Alert, Button, Drawer, Input, Table } from "antd";
import { useState } from "react";

import { usePlaceWords } from "@/shared/directory/staff";
import { problemCode, problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useProposeRoster, useRosterPreview, type RosterOutcome } from "./people-api";

const STEPS = ["HIRE", "MOVE", "CHANGE", "LEAVE", "REFUSED", "SAME"] as const;
const CHIP = {
  HIRE: "green",
  MOVE: "blue",
  CHANGE: "blue",
  LEAVE: "amber",
  REFUSED: "red",
  SAME: "",
};

/** People from a file: what would become of each line, then off to a second person. */
export function PeopleFile({ done }: { done: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState("");
  const preview = useRosterPreview();
  const propose = useProposeRoster();
  const lines = preview.data ?? [];
  const doing = lines.filter(({ step }) => step !== "SAME" && step !== "REFUSED").length;
  return (
    <Drawer open size={880} title={t("roster.title")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (file === null) return;
          propose.mutate(
            { file, reason: reason.trim() },
            {
              onSuccess: () => {
                toast.done(t("roster.proposed"));
                done();
              },
            },
          );
        }}
      >
        <p className="muted">{t("roster.hint")}</p>
        <div className="field">
          <label htmlFor="roster-file">{t("roster.file")}</label>
          <input
            id="roster-file"
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              const chosen = target.files?.[0] ?? null;
              setFile(chosen);
              preview.reset();
              if (chosen) preview.mutate(chosen);
            }}
          />
        </div>
        {preview.error && <Alert type="error" title={problemText(preview.error)} />}
        {preview.data && (
          <>
            <p>
              {STEPS.map((step) => {
                const n = lines.filter((each) => each.step === step).length;
                return n === 0 ? null : (
                  <span key={step} className={`chip ${CHIP[step]}`}>
                    {t(`roster.step.${step}`)} {n}
                  </span>
                );
              })}
            </p>
            <Table<RosterOutcome>
              size="small"
              rowKey="line"
              pagination={lines.length > 50 ? { pageSize: 50 } : false}
              dataSource={lines}
              columns={[
                { title: t("roster.line"), dataIndex: "line", width: 56 },
                { title: t("people.number"), dataIndex: "number", width: 88 },
                { title: t("roster.name"), dataIndex: "name", width: 96 },
                {
                  title: t("roster.what"),
                  dataIndex: "step",
                  width: 88,
                  render: (step: RosterOutcome["step"]) => (
                    <span className={`chip ${CHIP[step]}`}>{t(`roster.step.${step}`)}</span>
                  ),
                },
                { title: t("roster.after"), key: "after", render: (_, line) => <Said {...line} /> },
              ]}
            />
          </>
        )}
        {doing > 0 && (
          <div className="row">
            <Input
              className="grow"
              aria-label={t("people.reason")}
              placeholder={t("people.reason")}
              maxLength={500}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
            <Button
              type="primary"
              htmlType="submit"
              disabled={reason.trim() === ""}
              loading={propose.isPending}
            >
              {t("roster.propose", { n: doing })}
            </Button>
          </div>
        )}
        {propose.error && <Alert type="error" title={problemText(propose.error)} />}
      </form>
    </Drawer>
  );
}

/** Why not, or what was and what will be. */
function Said({ code, before, after, step }: RosterOutcome) {
  const placeWords = usePlaceWords();
  if (code !== null) {
    return (
      <span className="danger">
        {problemCode(code)} <code className="muted small">{code}</code>
      </span>
    );
  }
  return (
    <>
      {before !== "" && step !== "SAME" && <del className="muted block">{placeWords(before)}</del>}
      {placeWords(after)}
    </>
  );
}
