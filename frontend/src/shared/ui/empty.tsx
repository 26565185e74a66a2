import { t, type Message } from "@/shared/i18n/i18n";

/** Nothing here yet: what will appear, and how to begin. */
export function Empty({ title, hint }: { title: Message; hint?: Message }) {
  return (
    <p className="empty">
      <strong>{t(title)}</strong>
      {hint && t(hint)}
    </p>
  );
}
