import { Button, Input } from "antd";
import { useState } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { toast } from "@/shared/ui/toast";

import { useBoard, useFinishMeasure, useMoveMeasure, type Measure } from "./assessment-api";
import { endOfDay, PersonSelect } from "./field";

/** What I have to mend; for compliance also what anybody has. */
export function MeasureList({ all }: { all: boolean }) {
  const { measures, open } = useBoard();
  const shown = all ? open : measures;
  const title = t(all ? "assessment.all-measures" : "assessment.my-measures");
  return (
    <section className="terms-detail stack" aria-label={title}>
      <h1>{title}</h1>
      {shown.length === 0 && <Empty title="assessment.measures-none" />}
      <ul>
        {shown.map((measure) => (
          <MeasureCard key={measure.id} measure={measure} />
        ))}
      </ul>
    </section>
  );
}

/** One measure: who, by when, what was done; its owner says that it is done, somebody else confirms it. */
export function MeasureCard({ measure }: { measure: Measure }) {
  const staffName = useStaffName();
  const { id: me } = useMe();
  const mayMove = useMay("PROPOSE_RULES");
  const late = measure.state === "OPEN" && measure.missedAt !== null;
  return (
    <li className="assessment-measure" aria-label={measure.words}>
      <p>
        <span className={`chip ${late ? "red" : measure.state === "CONFIRMED" ? "" : "amber"}`}>
          {t(late ? "assessment.measure-late" : `assessment.measure.${measure.state}`)}
        </span>{" "}
        {measure.words}{" "}
        <span className="small muted">
          {staffName(measure.owner)} ·{" "}
          {t("assessment.due", { at: exact(measure.dueAt).slice(0, 10) })}
          {measure.confirmedBy !== null &&
            ` · ${t("assessment.confirmed-by", { who: staffName(measure.confirmedBy) })}`}
        </span>
      </p>
      {measure.outcome !== null && (
        <p className="small">{t("assessment.outcome", { words: measure.outcome })}</p>
      )}
      {measure.state === "OPEN" && measure.owner === me && <Finish id={measure.id} />}
      {measure.state === "OPEN" && mayMove && <Move measure={measure} />}
    </li>
  );
}

function Finish({ id }: { id: string }) {
  const [words, setWords] = useState("");
  const finish = useFinishMeasure(id);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        finish.mutate(words.trim(), {
          onSuccess: () => {
            toast.done(t("assessment.finished"));
          },
        });
      }}
    >
      <Input
        className="grow"
        aria-label={t("assessment.outcome-label")}
        placeholder={t("assessment.outcome-label")}
        maxLength={500}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <Button
        type="primary"
        htmlType="submit"
        disabled={words.trim() === ""}
        loading={finish.isPending}
      >
        {t("assessment.finish")}
      </Button>
      {finish.error && <span role="alert">{problemText(finish.error)}</span>}
    </form>
  );
}

/** Another person, or another day, for a reason. */
function Move({ measure }: { measure: Measure }) {
  const [open, setOpen] = useState(false);
  const [owner, setOwner] = useState(measure.owner);
  const [day, setDay] = useState("");
  const [why, setWhy] = useState("");
  const move = useMoveMeasure(measure.id);
  if (!open) {
    return (
      <Button
        size="small"
        type="text"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("assessment.move")}
      </Button>
    );
  }
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate(
          { owner, dueAt: endOfDay(day), why: why.trim() },
          {
            onSuccess: () => {
              setOpen(false);
            },
          },
        );
      }}
    >
      <PersonSelect label={t("assessment.owner")} value={owner} choose={setOwner} />
      <Input
        type="date"
        className="assessment-day"
        aria-label={t("assessment.measure-due")}
        value={day}
        onChange={({ target }) => {
          setDay(target.value);
        }}
      />
      <Input
        className="grow"
        aria-label={t("assessment.why")}
        placeholder={t("assessment.why")}
        maxLength={500}
        value={why}
        onChange={({ target }) => {
          setWhy(target.value);
        }}
      />
      <Button htmlType="submit" disabled={day === "" || why.trim() === ""} loading={move.isPending}>
        {t("assessment.move-done")}
      </Button>
      {move.error && <span role="alert">{problemText(move.error)}</span>}
    </form>
  );
}
