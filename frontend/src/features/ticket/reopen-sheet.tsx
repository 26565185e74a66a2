import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import type { SheetProps } from "./resolve-sheet";
import { useReopen } from "./ticket-api";

/** The customer is not satisfied: work goes on, with why. */
export function ReopenSheet({ ticket, done }: SheetProps) {
  const [reason, setReason] = useState("");
  const reopen = useReopen(ticket.id);
  return (
    <Drawer open size={420} title={t("ticket.do.reopen")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          reopen.mutate(reason.trim(), { onSuccess: done });
        }}
      >
        <label htmlFor="reopen-reason">{t("ticket.reopen-reason")}</label>
        <Input.TextArea
          id="reopen-reason"
          autoFocus
          rows={4}
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === ""}
          loading={reopen.isPending}
        >
          {t("ticket.do.reopen")}
        </Button>
      </form>
    </Drawer>
  );
}
