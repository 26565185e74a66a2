import { Button, Input } from "antd";
import { useDeferredValue, useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { language, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { Empty } from "@/shared/ui/empty";

import { useSearch, useSuggestions, type Hit, type Suggestion } from "./knowledge-api";
import "./knowledge.css";

const BY_KEY = 3;

export interface Chosen {
  article: string;
  version: number;
  title: string;
  answer: string;
}

interface SuggestionsProps {
  conversation: string;
  /** Puts the words into the composer; absent, as `send`, where nothing may be sent. */
  edit?: (chosen: Chosen) => void;
  /** Sends the words as they are. */
  send?: (chosen: Chosen) => void;
}

/** Articles that follow the customer's words, and a search for when they do not fit. */
export function Suggestions({ conversation, edit, send }: SuggestionsProps) {
  const [words, setWords] = useState("");
  const q = useDeferredValue(words.trim());
  const suggested = useSuggestions(conversation);
  const found = useSearch(q, useStore(language));
  const shown: (Suggestion | Hit)[] = q === "" ? suggested : found;
  useCommands(
    shown.slice(0, BY_KEY).flatMap((each, index) => {
      const n = String(index + 1);
      const run = () => {
        edit?.(each);
      };
      return [
        {
          id: `suggestion.${n}`,
          label: `suggestion.insert-${n}` as "suggestion.insert-1",
          keys: `alt+${n}`,
          run,
        },
        {
          id: `suggestion.${n}.bare`,
          label: `suggestion.insert-${n}` as "suggestion.insert-1",
          keys: n,
          run,
        },
      ];
    }),
  );
  return (
    <section className="stack" aria-label={t("suggestion.title")}>
      <Input.Search
        allowClear
        aria-label={t("knowledge.search")}
        placeholder={t("knowledge.search")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      {shown.length === 0 && (
        <Empty
          title={q === "" ? "suggestion.empty" : "knowledge.none"}
          hint={q === "" ? "suggestion.empty-hint" : "knowledge.none-hint"}
        />
      )}
      <ol className="stack">
        {shown.map((each, index) => (
          <li key={each.article} className="suggestion">
            <div className="row">
              {index < BY_KEY && <kbd title={`Alt+${String(index + 1)}`}>{index + 1}</kbd>}
              <b className="grow cut" title={each.title}>
                {each.title}
              </b>
              <Sureness score={each.score} />
            </div>
            <details>
              <summary className="words">{each.answer}</summary>
            </details>
            <div className="row">
              <span className="muted small grow">
                {t("knowledge.version", { version: each.version })}
              </span>
              {edit && (
                <Button
                  size="small"
                  onClick={() => {
                    edit(each);
                  }}
                >
                  {t("suggestion.edit")}
                </Button>
              )}
              {send && (
                <Button
                  size="small"
                  type="primary"
                  onClick={() => {
                    send(each);
                  }}
                >
                  {t("suggestion.send")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sureness({ score }: { score: number }) {
  const percent = Math.round(score * 100);
  return (
    <span className="muted small" title={t("suggestion.score-hint")}>
      {percent}%
    </span>
  );
}
