import { Button, Drawer, Input, Radio } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import type { SheetProps } from "./resolve-sheet";
import { useCloseTicket } from "./ticket-api";

type Word = "satisfied" | "no-word";

/** Closed only when the customer is satisfied or the reason is recorded. */
export function CloseTicketSheet({ ticket, done }: SheetProps) {
  const [word, setWord] = useState<Word | null>(null);
  const [reason, setReason] = useState("");
  const close = useCloseTicket(ticket.id);
  const ready = word === "satisfied" || (word === "no-word" && reason.trim() !== "");
  return (
    <Drawer open size={420} title={t("ticket.do.close")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const satisfied = word === "satisfied" ? true : null;
          close.mutate({ satisfied, reason: reason.trim() }, { onSuccess: done });
        }}
      >
        <Radio.Group
          vertical
          aria-label={t("ticket.customers-word")}
          value={word}
          onChange={(event) => {
            setWord(event.target.value as Word);
          }}
          options={[
            { value: "satisfied", label: t("ticket.word.satisfied") },
            { value: "no-word", label: t("ticket.word.no-word") },
          ]}
        />
        <p className="muted small">{t("ticket.word.hint")}</p>
        <label htmlFor="closing-reason">
          {t(word === "no-word" ? "ticket.reason-needed" : "ticket.reason")}
        </label>
        <Input.TextArea
          id="closing-reason"
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Button type="primary" htmlType="submit" disabled={!ready} loading={close.isPending}>
          {t("ticket.do.close")}
        </Button>
      </form>
    </Drawer>
  );
}
