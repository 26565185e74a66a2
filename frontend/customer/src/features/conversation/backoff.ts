const FIRST = 500;
const LONGEST = 15_000;

/** How long to wait before another try: doubling, at most 15 s, spread so that many browsers do not knock at once. */
export function backoff(attempt: number, random: number): number {
  return Math.round(Math.min(LONGEST, FIRST * 2 ** attempt) * (0.5 + random / 2));
}

const PASSING = /^web\.(store-unavailable|offline)$|too-many|too-fast|overloaded|unavailable/;

/** True for a refusal that goes away by itself, so the same words are sent again. */
export function passes(code: string): boolean {
  return PASSING.test(code);
}
