import { Button, Input, Popover } from "antd";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, problemCode, problemText, t } from "@/shared/i18n/i18n";
import { moment, useNow } from "@/shared/time/time";

import { useDoStep, useDrop, useErrand, useTakeNotice, type File } from "./errand-api";
import { TermTag, turn } from "./errand-card";
import { choiceWords, isComplete, StepFields, type Answers } from "./step-fields";

/** One errand: whose turn, the form of its step, what was entered before, and where it stands in the picture. */
export function ErrandFileView({ id, place }: { id: string; place: ReactNode }) {
  const file = useErrand(id);
  return (
    <article className="stack errand-file" aria-label={t("errand.one")}>
      <Head file={file} />
      <Now key={file.card.errand.place?.step ?? "over"} file={file} />
      <Notices file={file} />
      <Entries file={file} />
      {place}
    </article>
  );
}

function Head({ file }: { file: File }) {
  const { errand, process, customer } = file.card;
  const nameOf = useStaffName();
  const me = useMe();
  const mayDrop =
    errand.state === "RUNNING" && (errand.begunBy === me.id || me.posts.includes("supervisor"));
  const [kind, from] = (errand.origin ?? ":").split(":");
  return (
    <header className="stack">
      <div className="row wrap">
        <h2>{inMyLanguage(process)}</h2>
        <span className="muted number">{errand.number}</span>
        <span className="chip">{t(`errand.state.${errand.state}`)}</span>
        <span className="grow" />
        {mayDrop && <Drop id={errand.id} />}
      </div>
      <div className="row wrap small muted">
        {customer && <span>{customerName(customer)}</span>}
        {errand.remark && <span>{errand.remark}</span>}
        <span>{t("errand.begun-by", { who: nameOf(errand.begunBy) })}</span>
        {kind === "ticket" && from !== undefined && (
          <Link to={`/tickets/${from}`}>{t("errand.origin.ticket")}</Link>
        )}
        {kind === "conversation" && from !== undefined && (
          <Link to={`/c/${from}`}>{t("errand.origin.conversation")}</Link>
        )}
        {errand.ending?.reason && <span>{errand.ending.reason}</span>}
      </div>
    </header>
  );
}

function Now({ file }: { file: File }) {
  const { card, step, refusal } = file;
  const [answers, setAnswers] = useState<Answers>({});
  const done = useDoStep(card.errand.id);
  if (card.errand.state !== "RUNNING") return null;
  if (!step) return <p className="muted">{t("errand.behind")}</p>;
  return (
    <section className="errand-now stack" aria-label={t("errand.now")}>
      <div className="row wrap">
        <h3>{inMyLanguage(step.name)}</h3>
        <span className="muted small">{turn(card.errand)}</span>
        <TermTag errand={card.errand} />
      </div>
      {refusal !== null ? (
        <p className="muted">{problemCode(refusal)}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            done.mutate({ step: step.step, answers });
          }}
        >
          {step.script && <blockquote className="errand-script">{step.script}</blockquote>}
          <StepFields step={step} answers={answers} enter={setAnswers} />
          {done.error && <span role="alert">{problemText(done.error)}</span>}
          <div>
            <Button
              type="primary"
              htmlType="submit"
              loading={done.isPending}
              disabled={!isComplete(step, answers)}
            >
              {t("errand.done")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function Notices({ file }: { file: File }) {
  const nameOf = useStaffName();
  const take = useTakeNotice();
  const { posts } = useMe();
  if (file.notices.length === 0) return null;
  return (
    <section aria-label={t("errand.notices")}>
      <h3>{t("errand.notices")}</h3>
      <ul className="errand-list">
        {file.notices.map(({ errand, number, words, owner, takenAt, takenBy }) => (
          <li key={number} className="row">
            <span className="grow">{words}</span>
            {takenAt !== null ? (
              <span className="muted small">{t("errand.taken", { who: nameOf(takenBy) })}</span>
            ) : (
              posts.includes(owner) && (
                <Button
                  size="small"
                  loading={take.isPending}
                  onClick={() => {
                    take.mutate({ errand, number });
                  }}
                >
                  {t("errand.take")}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ file }: { file: File }) {
  const nameOf = useStaffName();
  const now = useNow();
  return (
    <section aria-label={t("errand.entries")}>
      <h3>{t("errand.entries")}</h3>
      {file.entries.length === 0 && <p className="muted">{t("errand.no-entries")}</p>}
      <ol className="errand-list">
        {file.entries.map(({ number, step: code, answers, by, at }) => {
          const step = file.steps.find((each) => each.step === code);
          const judges = step?.kind === "APPROVAL" || step?.kind === "CHECK";
          return (
            <li key={number}>
              <div className="row">
                <b className="grow">{step ? inMyLanguage(step.name) : code}</b>
                <span className="muted small">
                  {t("errand.by-at", { who: nameOf(by), at: moment(at, now) })}
                </span>
              </div>
              <dl className="facts">
                {step?.fields
                  .filter(({ name }) => answers[name])
                  .map((field) => (
                    <Answer
                      key={field.name}
                      label={field.label}
                      words={choiceWords(field, judges, answers[field.name] ?? "")}
                    />
                  ))}
              </dl>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Answer({ label, words }: { label: string; words: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </>
  );
}

function Drop({ id }: { id: string }) {
  const [reason, setReason] = useState("");
  const drop = useDrop(id);
  return (
    <Popover
      trigger="click"
      content={
        <div className="stack">
          <Input.Search
            aria-label={t("errand.drop-why")}
            placeholder={t("errand.drop-why")}
            enterButton={t("errand.drop")}
            maxLength={500}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
            onSearch={(why) => {
              if (why.trim()) drop.mutate(why.trim());
            }}
          />
          {drop.error && <span role="alert">{problemText(drop.error)}</span>}
        </div>
      }
    >
      <Button size="small" danger>
        {t("errand.drop")}
      </Button>
    </Popover>
  );
}
