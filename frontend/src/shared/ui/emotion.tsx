import { t, tCode } from "@/shared/i18n/i18n";

/** How upset a customer is, 0 to 4; says nothing about somebody calm. */
export function Emotion({ level }: { level: number }) {
  if (level <= 0) return null;
  const colour = level >= 3 ? "red" : level === 2 ? "amber" : "";
  const words = tCode("emotion", String(level));
  return (
    <span className={`chip ${colour}`} title={t("emotion.level", { n: level })}>
      <span aria-hidden="true">▲{level}</span> {words}
    </span>
  );
}
