import { Button, Input } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";

import { useManualTrial, type ServiceManual } from "./manual-api";

/** A sentence, and which points of the manual it would tick off. */
export function ManualTrial({ manual }: { manual: ServiceManual }) {
  const [words, setWords] = useState("");
  const trial = useManualTrial();
  const nameOf = (code: string) => {
    const phrase = manual.steps.flatMap(({ phrases }) => phrases).find((one) => one.code === code);
    return phrase ? inMyLanguage(phrase.meaning) : code;
  };
  return (
    <section className="stack" aria-label={t("manual.trial")}>
      <h2>{t("manual.trial")}</h2>
      <div className="row">
        <Input
          className="grow"
          aria-label={t("manual.trial-hint")}
          placeholder={t("manual.trial-hint")}
          maxLength={1000}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            trial.reset();
          }}
        />
        <Button
          disabled={words.trim() === ""}
          loading={trial.isPending}
          onClick={() => {
            trial.mutate({ manual, words: words.trim() });
          }}
        >
          {t("manual.try")}
        </Button>
      </div>
      {trial.error && <span role="alert">{problemText(trial.error)}</span>}
      {trial.data && (
        <ul role="status">
          {trial.data.length === 0 && <li className="muted">{t("manual.trial-none")}</li>}
          {trial.data.map(({ phrase, point, likeness, sample }) => (
            <li key={`${phrase}${String(point)}`}>
              ✓{" "}
              {t("manual.heard", {
                phrase: nameOf(phrase),
                point: point + 1,
                sample,
                likeness: Math.round(likeness * 100),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
