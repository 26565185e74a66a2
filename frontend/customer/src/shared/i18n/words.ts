import type { Bilingual, Language } from "@/shared/api/types";
import { en } from "@/shared/i18n/en";
import { zh } from "@/shared/i18n/zh";

export type Word = keyof typeof zh;

const WORDS: Record<Language, Record<Word, string>> = { zh, en };

let spoken: Language = "zh";

export function language(): Language {
  return spoken;
}

export function speak(chosen: Language): void {
  spoken = chosen;
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
}

/** The words for a key in the language spoken, with `{name}` filled in. */
export function t(word: Word, values: Record<string, string | number> = {}): string {
  return WORDS[spoken][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** A refusal code in words; one we do not know gets general ones. */
export function problemText(code: string): string {
  return isWord(code) ? t(code) : t("web.unexpected");
}

/** A name that may come in one language or in both. */
export function named(name: string | Bilingual | null | undefined): string {
  if (name === null || name === undefined) return "";
  return typeof name === "string" ? name : name[spoken];
}

export function isWord(text: string): text is Word {
  return Object.hasOwn(zh, text);
}
