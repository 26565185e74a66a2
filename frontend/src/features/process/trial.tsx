import { Button, Input } from "antd";
import { useMemo, useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import type { Marks } from "./diagram";
import { Paper } from "./paper";
import { useTrail } from "./process-api";

/** A token walked through the picture: each step done with a chosen outcome, without any consequence. */
export function Trial({ code, content }: { code: string; content: string }) {
  const [outcomes, setOutcomes] = useState<Record<string, string>[]>([]);
  const [words, setWords] = useState("");
  const { data: trail, error } = useTrail(code, content, outcomes);
  const marks = useMemo<Marks>(
    () => ({
      looks: trail
        ? {
            ...Object.fromEntries(trail.path.map((id) => [id, "paper-came"])),
            [trail.at]: "paper-here",
          }
        : {},
      notes: {},
    }),
    [trail],
  );
  return (
    <div className="stack">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          setOutcomes([...outcomes, outcome(words)]);
          setWords("");
        }}
      >
        <b>
          {trail?.ended
            ? t("process.trial-ended")
            : t("process.trial-at", { step: trail ? nameOf(content, trail.at) : "" })}
        </b>
        <Input
          className="grow"
          aria-label={t("process.outcome")}
          placeholder={t("process.outcome-hint")}
          value={words}
          disabled={trail?.ended ?? true}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
        <Button type="primary" htmlType="submit" disabled={trail?.ended ?? true}>
          {t("process.trial-next")}
        </Button>
        <Button
          disabled={outcomes.length === 0}
          onClick={() => {
            setOutcomes(outcomes.slice(0, -1));
          }}
        >
          {t("process.trial-back")}
        </Button>
      </form>
      {error && <span role="alert">{problemText(error)}</span>}
      <Paper content={content} label={t("process.try")} marks={marks} />
    </div>
  );
}

const nameOf = (content: string, step: string): string =>
  new DOMParser()
    .parseFromString(content, "text/xml")
    .querySelector(`[id="${step}"]`)
    ?.getAttribute("name") ?? step;

/** "approved=false, grade=urgent" as values. */
function outcome(words: string): Record<string, string> {
  return Object.fromEntries(
    words
      .split(/[,，]/)
      .map((part) => part.split(/[=＝]/).map((word) => word.trim()))
      .filter(([name, value]) => name && value)
      .map(([name = "", value = ""]) => [name, value]),
  );
}
