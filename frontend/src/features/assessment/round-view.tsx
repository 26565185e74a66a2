import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "@/shared/directory/me";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useCloseRound, useHand, useRound, useSendBack, type SheetFile } from "./assessment-api";
import { PersonSelect } from "./field";

/** How one round stands, team by team. */
export function RoundView({ id }: { id: string }) {
  const { round, card, sheets } = useRound(id);
  const staffName = useStaffName();
  const mayLead = useMay("PROPOSE_RULES");
  const { findings, measures } = card;
  return (
    <section className="terms-detail stack" aria-label={round.title}>
      <div className="row">
        <h1 className="grow">{round.title}</h1>
        {mayLead && round.closedAt === null && <Close id={id} />}
      </div>
      <p className="small muted">
        {inMyLanguage(round.questionnaire.title)} ·{" "}
        {t("assessment.version", { n: round.questionnaire.version })} ·{" "}
        {t("assessment.period", { from: round.from, to: round.to })} ·{" "}
        {t("assessment.due", { at: exact(round.dueAt).slice(0, 16) })} ·{" "}
        {t("assessment.led-by", { who: staffName(round.ledBy) })}
        {round.closedAt !== null &&
          ` · ${t("assessment.closed-at", { at: exact(round.closedAt).slice(0, 16) })}`}
      </p>
      <dl className="assessment-counts">
        <Count
          label={t("assessment.count.submitted")}
          value={`${String(card.submitted)} / ${String(card.asked)}`}
        />
        <Count label={t("assessment.count.late")} value={card.late} bad />
        <Count label={t("assessment.count.shortfalls")} value={card.shortfalls} bad />
        <Count label={t("assessment.count.high")} value={findings.high} bad />
        <Count label={t("assessment.count.medium")} value={findings.medium} />
        <Count label={t("assessment.count.low")} value={findings.low} />
        <Count label={t("assessment.count.measures")} value={measures.open} />
        <Count label={t("assessment.count.measures-late")} value={measures.late} bad />
        <Count label={t("assessment.count.measures-done")} value={measures.done} />
        <Count label={t("assessment.count.measures-confirmed")} value={measures.confirmed} />
      </dl>
      <ul className="assessment-units" aria-label={t("assessment.units")}>
        {sheets.map((file) => (
          <Unit key={file.sheet.id} file={file} mayLead={mayLead} />
        ))}
      </ul>
    </section>
  );
}

function Count({ label, value, bad }: { label: string; value: string | number; bad?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={bad === true && value !== 0 ? "bad" : ""}>{value}</dd>
    </div>
  );
}

function Close({ id }: { id: string }) {
  const close = useCloseRound(id);
  return (
    <>
      {close.error && <span role="alert">{problemText(close.error)}</span>}
      <Popconfirm
        title={t("assessment.close-sure")}
        onConfirm={() => {
          close.mutate(undefined, {
            onSuccess: () => {
              toast.done(t("assessment.closed-done"));
            },
          });
        }}
      >
        <Button loading={close.isPending}>{t("assessment.close")}</Button>
      </Popconfirm>
    </>
  );
}

function Unit({ file, mayLead }: { file: SheetFile; mayLead: boolean }) {
  const teamName = useTeamName();
  const staffName = useStaffName();
  const { sheet, answers, questionnaire, findings } = file;
  const short = answers.filter(({ fallsShort }) => fallsShort).length;
  const late = sheet.submittedAt === null && sheet.missedAt !== null;
  return (
    <li className="stack" aria-label={teamName(sheet.unit)}>
      <span className="row">
        <Link className="grow" to={{ search: `?sheet=${sheet.id}` }}>
          {teamName(sheet.unit)}
        </Link>
        <span className="muted small">
          {staffName(sheet.person)} ·{" "}
          {t("assessment.answered", { n: answers.length, all: questionnaire.questions.length })}
        </span>
        {sheet.submittedAt !== null && short > 0 && (
          <span className="chip red">
            {t("assessment.short-found", { n: short, found: findings.length })}
          </span>
        )}
        <span className={`chip ${late ? "red" : sheet.submittedAt === null ? "amber" : ""}`}>
          {t(
            late
              ? "assessment.overdue"
              : sheet.submittedAt === null
                ? "assessment.answering"
                : "assessment.submitted",
          )}
        </span>
      </span>
      {mayLead && !file.closed && sheet.submittedAt === null && <Hand file={file} />}
      {mayLead && !file.closed && sheet.submittedAt !== null && findings.length === 0 && (
        <SendBack id={sheet.id} />
      )}
    </li>
  );
}

function Hand({ file: { sheet } }: { file: SheetFile }) {
  const [open, setOpen] = useState(false);
  const hand = useHand(sheet.id);
  if (!open) {
    return (
      <Button
        size="small"
        type="text"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("assessment.hand")}
      </Button>
    );
  }
  return (
    <span className="row">
      <PersonSelect
        label={t("assessment.person")}
        value={sheet.person}
        team={sheet.unit}
        choose={(person) => {
          hand.mutate(person, {
            onSuccess: () => {
              setOpen(false);
            },
          });
        }}
      />
      {hand.error && <span role="alert">{problemText(hand.error)}</span>}
    </span>
  );
}

function SendBack({ id }: { id: string }) {
  const [words, setWords] = useState("");
  const back = useSendBack(id);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        back.mutate(words.trim());
      }}
    >
      <Input
        size="small"
        aria-label={t("assessment.return-why")}
        placeholder={t("assessment.return-why")}
        maxLength={500}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <Button
        size="small"
        htmlType="submit"
        disabled={words.trim() === ""}
        loading={back.isPending}
      >
        {t("assessment.return")}
      </Button>
      {back.error && <span role="alert">{problemText(back.error)}</span>}
    </form>
  );
}
