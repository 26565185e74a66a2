import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";
import { exact, span, useNow } from "@/shared/time/time";

type ClockView = Schema<"ClockView">;

const WARNING_LEFT = 0.2;

/** A term as a bar that empties: amber near its end, red when broken. */
export function TermBar({ clock }: { clock: ClockView }) {
  const now = useNow();
  const { look, words, left } = reading(clock, now);
  return (
    <span className={`term ${look}`} title={t("term.due", { at: exact(clock.dueAt) })}>
      <span className="term-track" aria-hidden="true">
        <span className="term-left" style={{ width: `${String(Math.round(left * 100))}%` }} />
      </span>
      <span className="term-words">{words}</span>
    </span>
  );
}

interface Reading {
  look: "calm" | "warned" | "broken";
  words: string;
  left: number;
}

export function reading(clock: ClockView, now: number): Reading {
  const due = Date.parse(clock.dueAt);
  const left = (due - now) / (due - Date.parse(clock.startedAt));
  if (clock.state === "KEPT") return { look: "calm", words: t("term.kept"), left: 0 };
  if (clock.pausedSince !== null && clock.stoppedAt === null) {
    const then = (due - Date.parse(clock.pausedSince)) / (due - Date.parse(clock.startedAt));
    return { look: "calm", words: t("term.paused"), left: then };
  }
  const over = Date.parse(clock.stoppedAt ?? new Date(now).toISOString()) - due;
  if (clock.state === "BROKEN" || over >= 0) {
    return { look: "broken", words: t("term.over", { span: span(over) }), left: 0 };
  }
  const look = left <= WARNING_LEFT || clock.warned >= 80 ? "warned" : "calm";
  return { look, words: t("term.left", { span: span(due - now) }), left: Math.min(1, left) };
}
