import { Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useTrial, type Checked, type GateRule } from "./compliance-api";

/** A sentence, and what the rules say of it: in force, or with a draft in the place of its rule. */
export function GateTrial({ draft = null }: { draft?: GateRule | null }) {
  const [words, setWords] = useState("");
  const trial = useTrial();
  const judged = trial.data;
  return (
    <section className="stack gate-trial" aria-label={t("compliance.trial")}>
      <Input.TextArea
        aria-label={t("compliance.trial-words")}
        placeholder={t("compliance.trial-hint")}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={4000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          trial.reset();
        }}
      />
      <div className="row">
        <Button
          disabled={words.trim() === ""}
          loading={trial.isPending}
          onClick={() => {
            trial.mutate({ words: words.trim(), draft });
          }}
        >
          {t("compliance.trial")}
        </Button>
        {trial.error && <span role="alert">{problemText(trial.error)}</span>}
      </div>
      {judged && (
        <div className="stack" role="status">
          <Told who={t("compliance.as-staff")} checked={judged.staff} words={words.trim()} />
          <Told who={t("compliance.as-machine")} checked={judged.machine} words={words.trim()} />
        </div>
      )}
    </section>
  );
}

function Told({ who, checked, words }: { who: string; checked: Checked; words: string }) {
  return (
    <div className="stack">
      <p>
        <b>{who}</b>{" "}
        <span className={`chip ${checked.outcome === "BLOCK" ? "red" : ""}`}>
          {t(`compliance.${checked.outcome}`)}
        </span>{" "}
        <Marked words={words} checked={checked} />
      </p>
      {checked.findings.map(({ rule, version, name, instead }) => (
        <p key={rule} className="small muted">
          {name}（{rule}@{version}）{instead !== "" && ` → ${instead}`}
        </p>
      ))}
    </div>
  );
}

/** The words with what the rules speak about marked; marks that overlap are drawn as one. */
function Marked({ words, checked }: { words: string; checked: Checked }) {
  const marks = checked.findings
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from);
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    parts.push({ text: words.slice(at, begin), marked: false });
    parts.push({ text: words.slice(begin, to), marked: true });
    at = to;
  }
  parts.push({ text: words.slice(at), marked: false });
  return (
    <>
      {parts.map(({ text, marked }, place) =>
        marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </>
  );
}
