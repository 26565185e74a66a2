import { ago, exact, moment, useNow, watch } from "@/shared/time/time";

/** A time as people say it; the exact one on hover. */
export function When({ at, as = "ago" }: { at: string; as?: "ago" | "moment" }) {
  const now = useNow();
  return (
    <time dateTime={at} title={exact(at)}>
      {as === "ago" ? ago(at, now) : moment(at, now)}
    </time>
  );
}

interface SinceProps {
  at: string;
  /** From these many seconds on it will be, or is, too long. */
  amber?: number;
  red?: number;
}

/** A stop watch since a moment. */
export function Since({ at, amber = Infinity, red = Infinity }: SinceProps) {
  const past = useNow() - Date.parse(at);
  const colour = past >= red * 1000 ? "red" : past >= amber * 1000 ? "amber" : "";
  return (
    <time dateTime={at} title={exact(at)} className={colour}>
      {watch(past)}
    </time>
  );
}
