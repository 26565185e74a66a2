import { isMessage, t, tCode } from "@/shared/i18n/i18n";

interface Names {
  business: (code: string, whole: boolean) => string;
  team: (code: string) => string;
}

/** `skill:card:4` → "擅长银行卡 4 级", `skill:card` → "需要银行卡技能", so that an agent can read why it is them. */
export function reasonWords(reason: string, names: Names): string {
  const [code = "", first = "", level = ""] = reason.split(":");
  const key = code === "skill" && level === "" ? "why.needs" : `why.${code}`;
  return isMessage(key) ? t(key, { what: whatFor(code, first, names), level }) : reason;
}

function whatFor(code: string, value: string, names: Names): string {
  switch (code) {
    case "skill":
      return names.business(value, false);
    case "team":
      return names.team(value);
    case "language":
      return tCode("language", value);
    case "value":
      return tCode("value", value);
    default:
      return value;
  }
}
