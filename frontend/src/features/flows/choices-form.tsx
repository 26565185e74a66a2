import { Button, Input } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Slot } from "./flows-api";
import { freeName, replaced } from "./shape";

/** The answers to choose from, each with the other ways in which customers say it. */
export function ChoicesForm({ slot, change }: { slot: Slot; change: (slot: Slot) => void }) {
  const { choices } = slot;
  const set = (index: number, part: Partial<Slot["choices"][number]>) => {
    change({ ...slot, choices: replaced(choices, index, part) });
  };
  return (
    <>
      <ul className="flow-choices">
        {choices.map((choice, index) => (
          <li key={choice.code}>
            {(["zh", "en"] as const).map((language) => (
              <Input
                key={language}
                size="small"
                lang={language}
                aria-label={t("flows.choice-n", {
                  n: index + 1,
                  language: t(`language.${language}`),
                })}
                placeholder={t(`language.${language}`)}
                status={choice.label[language].trim() === "" ? "error" : ""}
                value={choice.label[language]}
                onChange={({ target }) => {
                  set(index, { label: { ...choice.label, [language]: target.value } });
                }}
              />
            ))}
            <Button
              size="small"
              type="text"
              aria-label={t("flows.remove-choice", { n: index + 1 })}
              onClick={() => {
                change({ ...slot, choices: choices.toSpliced(index, 1) });
              }}
            >
              ✕
            </Button>
            <Input
              size="small"
              className="other-words"
              aria-label={t("flows.other-words", { choice: inMyLanguage(choice.label) })}
              placeholder={t("flows.other-words-hint")}
              value={choice.words.join("、")}
              onChange={({ target }) => {
                const words = target.value === "" ? [] : target.value.split(/[、,，]/);
                set(index, { words });
              }}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          onClick={() => {
            const code = freeName(
              "choice",
              choices.map((each) => each.code),
            );
            change({
              ...slot,
              choices: [...choices, { code, label: { zh: "", en: "" }, words: [] }],
            });
          }}
        >
          {t("flows.add-choice")}
        </Button>
      </div>
    </>
  );
}
