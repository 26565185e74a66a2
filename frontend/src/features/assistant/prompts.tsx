import { useCommands, type Command } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";

import { usePrompts, type PromptStep } from "./prompts-api";
import "./prompts.css";

/** Articles have 1 to 3; phrases and steps go on from there. */
const PHRASE_KEYS = ["4", "5", "6"] as const;
const STEP_KEYS = ["7", "8", "9", "0"] as const;

interface PromptsProps {
  conversation: string;
  /** Puts the words into the composer. */
  insert: (words: string) => void;
  /** Opens where the step is taken. */
  open: (step: PromptStep) => void;
}

/** What the agent might do and say next, a line each; a click or a key takes it. */
export function Prompts({ conversation, insert, open }: PromptsProps) {
  const { phrases, steps } = usePrompts(conversation);
  const businessName = useBusinessName();
  const take = (step: PromptStep) => {
    if (step.words === null) open(step);
    else insert(step.words);
  };
  useCommands([
    ...phrases.flatMap(({ words }, at) =>
      onKey(`prompt.phrase-${String(at + 1)}`, PHRASE_KEYS[at], () => {
        insert(words);
      }),
    ),
    ...steps.flatMap((step, at) =>
      onKey(`prompt.step-${String(at + 1)}`, STEP_KEYS[at], () => {
        take(step);
      }),
    ),
  ]);
  if (phrases.length === 0 && steps.length === 0) return null;
  return (
    <section className="prompts" aria-label={t("prompt.steps")}>
      {steps.length > 0 && (
        <p className="row wrap">
          <span className="muted small">{t("prompt.steps")}</span>
          {steps.map((step, at) => (
            <button
              key={step.code}
              className="plain chip prompt-step"
              title={step.words ?? undefined}
              onClick={() => {
                take(step);
              }}
            >
              <kbd>{STEP_KEYS[at]}</kbd>
              {step.business === null
                ? tCode("prompt.step", step.code)
                : t("prompt.step.TRANSFER", { business: businessName(step.business) })}
            </button>
          ))}
        </p>
      )}
      <ul aria-label={t("prompt.phrases")}>
        {phrases.map(({ id, from, moment, words }, at) => (
          <li key={id}>
            <button
              className="plain prompt-phrase"
              title={`${words}\n${t("prompt.since", { from })} · ${t("prompt.insert", { n: PHRASE_KEYS[at] ?? "" })}`}
              onClick={() => {
                insert(words);
              }}
            >
              <kbd>{PHRASE_KEYS[at]}</kbd>
              <b className="small">{tCode("prompt.moment", moment)}</b>
              <span className="cut">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With Alt while writing, bare otherwise. */
function onKey(label: string, key: string | undefined, run: () => void): Command[] {
  return key === undefined
    ? []
    : [
        { id: label, label: label as "prompt.step-1", keys: `alt+${key}`, run },
        { id: `${label}.bare`, label: label as "prompt.step-1", keys: key, run },
      ];
}
