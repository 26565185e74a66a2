import { Button, Popover } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { t } from "@/shared/i18n/i18n";
import { timeOfDay } from "@/shared/time/time";

import "./identity.css";
import { useIdentity } from "./identity-api";
import { IdentitySheetView } from "./identity-sheet";

/** How sure the house is of this customer, until when; a press says what may be said and done, and how to be surer. */
export function IdentityChip({ id, mine }: { id: string; mine: boolean }) {
  const sheet = useIdentity(id);
  const [open, setOpen] = useState(false);
  useCommands(
    mine
      ? [
          {
            id: "desk.identity",
            label: "identity.title",
            keys: "alt+v",
            run: () => {
              setOpen(true);
            },
          },
        ]
      : [],
  );
  if (!sheet) return null;
  const { level, means, until } = sheet.standing;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      content={<IdentitySheetView id={id} sheet={sheet} mine={mine} />}
    >
      <Button size="small" className={`identity-chip ${level}`} title="Alt+V">
        {level} {t(means === "KNOWLEDGE" ? "level.by-answers" : `level.${level}`)}
        {until !== null && (
          <span className="muted"> · {t("identity.until", { at: timeOfDay(until) })}</span>
        )}
        {sheet.code && <span className="amber-words"> · {t("identity.waiting")}</span>}
      </Button>
    </Popover>
  );
}
