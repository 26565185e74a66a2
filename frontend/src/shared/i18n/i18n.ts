import { Problem } from "@/shared/api/problem";
import type { Schema } from "@/shared/api/types";
import { Store } from "@/shared/store";

import { en } from "./en";
import { zh } from "./zh";

export type Message = keyof typeof zh;
export type Language = Schema<"Language">;

const words: Record<Language, Record<Message, string>> = { zh, en };
const KEPT = "jinqiao.language";

function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === "zh" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export const language = new Store<Language>(preferred());

export function speak(chosen: Language) {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
  language.set(chosen);
}

export function t(message: Message, values: Record<string, string | number> = {}): string {
  return words[language.get()][message].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

export const isMessage = (key: string): key is Message => key in zh;

/** Words for a code that may be newer than this page: then the code itself. */
export const tCode = (prefix: string, code: string): string => {
  const key = `${prefix}.${code}`;
  return isMessage(key) ? t(key) : code;
};

export const inMyLanguage = (name: Schema<"Bilingual">): string => name[language.get()];

/** What to tell a person about a refusal that came without being one itself, for one row of many. */
export const problemCode = (code: string): string =>
  isMessage(code) ? t(code) : t("web.unexpected");

/** What to tell a person about a failure; a code without words reads as "unexpected". */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return t("web.unexpected");
  const told = isMessage(error.code) ? t(error.code) : t("web.unexpected");
  return error.incident ? `${told} (${t("web.incident", { id: error.incident })})` : told;
}
