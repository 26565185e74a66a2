import { isMessage, t, tCode } from "@/shared/i18n/i18n";

type BusinessName = (code: string, whole: boolean) => string;

/** `skill:card:4` → "擅长银行卡 4 级", so that an agent can read why it is them. */
export function reasonWords(reason: string, businessName: BusinessName): string {
  const [code = "", first = "", second = ""] = reason.split(":");
  const key = `why.${code}`;
  if (!isMessage(key)) return tCode("reason", reason);
  const what = code === "skill" ? skillName(first, businessName) : first;
  return t(key, { what, level: second });
}

const skillName = (code: string, businessName: BusinessName) =>
  code.startsWith("lang.") ? tCode("language", code.slice(5)) : businessName(code, false);
