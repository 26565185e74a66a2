import { Button, Dropdown } from "antd";

import { useCommands } from "@/shared/commands/commands";
import { t, tCode } from "@/shared/i18n/i18n";

import { usePause, type TicketView } from "./ticket-api";

interface PauseProps {
  ticket: TicketView;
  /** What the rule of its clock allows. */
  reasons: readonly string[];
}

/** Work waits for somebody: time stands still for a reason of the rule, and runs again. */
export function PauseButton({ ticket, reasons }: PauseProps) {
  const pause = usePause(ticket.id);
  const paused = ticket.pausedSince !== null;
  const only = reasons.length === 1 ? reasons[0] : undefined;
  useCommands([
    {
      id: "ticket.pause",
      label: paused ? "ticket.do.resume" : "ticket.do.pause",
      keys: "p",
      run: () => {
        if (paused) pause.mutate(null);
        else if (only !== undefined) pause.mutate(only);
      },
    },
  ]);
  if (paused || only !== undefined) {
    return (
      <Button
        size="small"
        loading={pause.isPending}
        title={only === undefined || paused ? undefined : tCode("terms.pause", only)}
        onClick={() => {
          pause.mutate(paused ? null : (only ?? null));
        }}
      >
        {t(paused ? "ticket.do.resume" : "ticket.do.pause")}
      </Button>
    );
  }
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: reasons.map((key) => ({ key, label: tCode("terms.pause", key) })),
        onClick: ({ key }) => {
          pause.mutate(key);
        },
      }}
    >
      <Button size="small" loading={pause.isPending}>
        {t("ticket.do.pause")}
      </Button>
    </Dropdown>
  );
}
