import { Button } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { inMyLanguage, language, problemText, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";

import { AskAllowance } from "./ask-allowance";
import { useGoOnStep, useGuidances, type Guidance, type GuidanceStep } from "./manual-api";
import { ManualMissing } from "./manual-missing";
import "./manual.css";

interface StripProps {
  id: string;
  /** Puts words into the composer. */
  insert: (words: string) => void;
  /** In which language the customer is spoken to. */
  speaks?: "zh" | "en";
}

/** Where the conversation stands in the manual of its business, and what must be said at this step. */
export function ManualStrip({ id, insert, speaks = "zh" }: StripProps) {
  const open = useGuidances(id).filter((guidance) => guidance.open);
  const next = open
    .flatMap(({ steps }) => steps)
    .flatMap(({ phrases }) => phrases)
    .find(({ done }) => !done);
  useCommands(
    next
      ? [
          {
            id: "manual.next",
            label: "manual.insert-next",
            keys: "alt+m",
            run: () => {
              insert(next.wording[speaks]);
            },
          },
        ]
      : [],
  );
  return open.map((guidance) => (
    <One key={guidance.id} id={id} guidance={guidance} insert={insert} speaks={speaks} />
  ));
}

function One({ id, guidance, insert, speaks }: Required<StripProps> & { guidance: Guidance }) {
  useStore(language);
  const [asking, setAsking] = useState(false);
  const goOn = useGoOnStep(id);
  const { steps, current, title, version } = guidance;
  const at = steps.findIndex(({ code }) => code === current);
  const step = steps[at];
  return (
    <section className="manual-strip" aria-label={`${t("manual.strip")} ${inMyLanguage(title)}`}>
      <div className="row">
        <b>{inMyLanguage(title)}</b>
        <span className="small muted">{t("manual.version", { n: version })}</span>
        <ol className="manual-steps row">
          {steps.map((each) => (
            <li
              key={each.code}
              className={each.done ? "done" : each.code === current ? "here" : ""}
              aria-current={each.code === current ? "step" : undefined}
            >
              {each.done ? "✓ " : ""}
              {inMyLanguage(each.name)}
            </li>
          ))}
        </ol>
        <span className="grow" />
        {step ? (
          <>
            {guidance.asked.length > 0 && <span className="chip amber">{t("manual.waits")}</span>}
            <Button
              size="small"
              loading={goOn.isPending}
              onClick={() => {
                goOn.mutate({ guidance: guidance.id, step: step.code });
              }}
            >
              {t("manual.go-on")}
            </Button>
            <Button
              size="small"
              type="text"
              onClick={() => {
                setAsking(true);
              }}
            >
              {t("manual.ask")}
            </Button>
          </>
        ) : (
          <span className="chip green">{t("manual.all-done")}</span>
        )}
      </div>
      {step && <Step step={step} insert={insert} speaks={speaks} />}
      {goOn.error && (
        <div role="alert" className="small">
          {problemText(goOn.error)}
          <ManualMissing id={id} />
        </div>
      )}
      {asking && (
        <AskAllowance
          id={id}
          guidance={guidance}
          done={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

function Step({
  step,
  insert,
  speaks,
}: {
  step: GuidanceStep;
  insert: (words: string) => void;
  speaks: "zh" | "en";
}) {
  const next = step.phrases.find(({ done }) => !done);
  return (
    <ul className="manual-phrases" aria-label={inMyLanguage(step.name)}>
      {step.controls.map(({ kind, level, done }) => (
        <li key={kind} className={done ? "done" : "open"}>
          <span className="tick" aria-hidden>
            {done ? "✓" : "○"}
          </span>
          {t(`manual.control.${kind}`, { level })}
        </li>
      ))}
      {step.phrases.map((phrase) => {
        const said = phrase.points.find((point) => point.said)?.said;
        const open = phrase.points.filter((point) => !point.said).map(({ name }) => name);
        return (
          <li key={phrase.code} className={phrase.done ? "done" : "open"}>
            <button
              className="plain manual-phrase"
              title={`${phrase.wording[speaks]}\n${t("manual.insert")}`}
              aria-label={`${phrase.done ? "✓" : "○"} ${inMyLanguage(phrase.meaning)}`}
              onClick={() => {
                insert(phrase.wording[speaks]);
              }}
            >
              <span className="tick" aria-hidden>
                {phrase.done ? "✓" : "○"}
              </span>
              <span>{inMyLanguage(phrase.meaning)}</span>
              {phrase === next && <kbd>Alt+M</kbd>}
            </button>
            {phrase.allowed ? (
              <span className="small muted">{t("manual.allowed")}</span>
            ) : (
              said && (
                <span className="small muted">
                  {t("manual.said", {
                    number: said.number,
                    likeness: Math.round(said.likeness * 100),
                  })}
                  {open.length > 0 && ` · ${t("manual.half", { points: open.join("、") })}`}
                </span>
              )
            )}
          </li>
        );
      })}
      {step.sells && <li className="small muted">{t("manual.sells")}</li>}
    </ul>
  );
}
