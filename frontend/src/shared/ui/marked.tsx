import { Watermark } from "antd";
import { useState, type ReactNode } from "react";

import { useMe } from "@/shared/directory/me";
import { inMyLanguage } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

/** A sensitive part of the screen, with who looks and since when behind it: a photograph tells where it came from. */
export function Marked({ children }: { children: ReactNode }) {
  const me = useMe();
  const [since] = useState(() => exact(new Date().toISOString()));
  return (
    <Watermark
      content={[`${inMyLanguage(me.name)} ${me.number}`, since]}
      font={{ fontSize: 12, color: "rgba(128,128,128,0.14)" }}
      gap={[60, 50]}
    >
      {children}
    </Watermark>
  );
}
