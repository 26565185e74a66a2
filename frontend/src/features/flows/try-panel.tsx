import { Alert, Button, Input } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { language, problemText, t } from "@/shared/i18n/i18n";

import { useTrial, type Example, type Flow } from "./flows-api";

interface TryProps {
  flow: Flow;
  /** Makes the talk one of the examples that must come out as written. */
  keep: (example: Example) => void;
}

/** A talk with what stands on the screen; nothing comes of it. */
export function TryPanel({ flow, keep }: TryProps) {
  const [lines, setLines] = useState<string[]>([]);
  const [words, setWords] = useState("");
  const [answers, setAnswers] = useState<Schema<"FlowTrial">["answers"]>([]);
  const trial = useTrial();
  const last = answers.at(-1);
  const over = last !== undefined && last.state !== "RUNNING";
  const say = (said: string) => {
    if (said.trim() === "") return;
    const next = [...lines, said];
    setLines(next);
    setWords("");
    trial.mutate(
      { flow, language: language.get(), lines: next },
      {
        onSuccess: (played) => {
          setAnswers(played.answers);
        },
      },
    );
  };
  return (
    <div className="stack flow-try">
      <p className="muted small">{t("flows.try-hint")}</p>
      <div role="log" aria-label={t("flows.try")} className="flow-talk">
        {lines.map((line, index) => (
          <div key={index}>
            <p className="said own">{line}</p>
            {answers[index] && <p className="said">{answers[index].words}</p>}
          </div>
        ))}
      </div>
      {trial.error && <Alert type="error" title={problemText(trial.error)} />}
      {over && (
        <p className="muted small">
          {t("flows.try-over", { state: t(`flows.state.${last.state as "FINISHED"}`) })}
        </p>
      )}
      <div className="row wrap">
        {last?.buttons.map((button) => (
          <Button
            key={button}
            size="small"
            onClick={() => {
              say(button);
            }}
          >
            {button}
          </Button>
        ))}
      </div>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          say(words);
        }}
      >
        <Input
          aria-label={t("flows.try-words")}
          placeholder={flow.begins[language.get()][0] ?? ""}
          value={words}
          disabled={over}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
        <Button htmlType="submit" type="primary" disabled={over} loading={trial.isPending}>
          {t("flows.say")}
        </Button>
        <Button
          onClick={() => {
            setLines([]);
            setAnswers([]);
            trial.reset();
          }}
        >
          {t("flows.again-from-start")}
        </Button>
      </form>
      <div>
        <Button
          disabled={answers.length === 0 || answers.length < lines.length}
          onClick={() => {
            keep({
              name: t("flows.example-n", { n: flow.examples.length + 1 }),
              language: language.get(),
              today: new Date().toISOString().slice(0, 10),
              outcomes: {},
              lines: answers.flatMap(({ words: said }, index) => [
                { by: "CUSTOMER" as const, words: lines[index] ?? "" },
                { by: "MACHINE" as const, words: said.split("\n")[0] ?? "" },
              ]),
              end: over ? last.state : null,
            });
          }}
        >
          {t("flows.keep-as-example")}
        </Button>
      </div>
    </div>
  );
}
