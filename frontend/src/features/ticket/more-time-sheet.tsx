import { Button, Drawer, Input, InputNumber } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

import { useAskMoreTime } from "./ticket-api";

interface SheetProps {
  ticket: string;
  more: Schema<"MoreTime">;
  done: () => void;
}

/** How much more time and why, for a second person to decide. */
export function MoreTimeSheet({ ticket, more, done }: SheetProps) {
  const ask = useAskMoreTime(ticket);
  const [amount, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  return (
    <Drawer open size={420} title={t("ticket.do.more-time")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (amount !== null) ask.mutate({ amount, reason: reason.trim() }, { onSuccess: done });
        }}
      >
        <label htmlFor="more-time">{t(`ticket.more-time.${more.unit}`, { n: more.most })}</label>
        <InputNumber<number>
          id="more-time"
          autoFocus
          min={1}
          max={more.most}
          precision={0}
          value={amount}
          onChange={setAmount}
        />
        <label htmlFor="more-time-reason">{t("ticket.more-time-reason")}</label>
        <Input.TextArea
          id="more-time-reason"
          rows={4}
          maxLength={1000}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <p className="muted small">{t("ticket.more-time-hint")}</p>
        <Button
          type="primary"
          htmlType="submit"
          disabled={amount === null || reason.trim() === ""}
          loading={ask.isPending}
        >
          {t("ticket.more-time-ask")}
        </Button>
      </form>
    </Drawer>
  );
}
