import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useGuidances, type Guidance } from "./manual-api";
import "./manual.css";

/** What is missing, by its code `step.phrase` or `step.CONTROL`, in words. */
export const missingOf = ({ steps }: Guidance) =>
  steps.flatMap((step) => [
    ...step.controls
      .filter(({ done }) => !done)
      .map(({ kind, level }) => ({
        item: `${step.code}.${kind}`,
        words: `${inMyLanguage(step.name)}：${t(`manual.control.${kind}`, { level })}`,
      })),
    ...step.phrases
      .filter(({ done }) => !done)
      .map(({ code, meaning }) => ({
        item: `${step.code}.${code}`,
        words: `${inMyLanguage(step.name)}：${inMyLanguage(meaning)}`,
      })),
  ]);

/** What the manuals of a conversation still ask for, where something cannot go on without it. */
export function ManualMissing({ id }: { id: string }) {
  const missing = useGuidances(id)
    .filter(({ open }) => open)
    .flatMap(missingOf);
  if (missing.length === 0) return null;
  return (
    <div className="manual-missing" role="status">
      <p>{t("manual.missing")}</p>
      <ul>
        {missing.map(({ item, words }) => (
          <li key={item}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
