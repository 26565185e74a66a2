const PART = /(\d+)([HMS])/g;
const WORTH: Record<string, number> = { H: 3_600_000, M: 60_000, S: 1000 };

/** A duration as the server writes it, "PT15M", in milliseconds. */
export const inMilliseconds = (duration: string): number =>
  [...duration.matchAll(PART)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (WORTH[unit ?? ""] ?? 0),
    0,
  );

export const inMinutes = (duration: string): number => inMilliseconds(duration) / 60_000;

export const ofMinutes = (minutes: number): string => `PT${String(minutes)}M`;
