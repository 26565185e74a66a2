import { Watermark as Mark } from "antd";
import { useMemo, type ReactNode } from "react";

import { useMe } from "@/shared/directory/me";
import { inMyLanguage } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";

const A_MINUTE = 60_000;
const FONT = { fontSize: 13, color: "rgba(120, 130, 150, 0.16)" };
const GAP: [number, number] = [140, 120];

/** Who looks and when, faintly over a page with personal data: a photograph of the screen tells whose it was. */
export function Watermark({ children }: { children: ReactNode }) {
  const { name, number } = useMe();
  const minute = Math.floor(useNow() / A_MINUTE) * A_MINUTE;
  const who = `${inMyLanguage(name)} ${number}`;
  // Drawn anew only when it says something else.
  const content = useMemo(
    () => [who, exact(new Date(minute).toISOString()).slice(0, 16)],
    [who, minute],
  );
  return (
    <Mark className="watermark" content={content} gap={GAP} font={FONT}>
      {children}
    </Mark>
  );
}
