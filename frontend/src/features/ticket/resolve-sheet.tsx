import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { Gate, useGate } from "@/shared/gate/gate";
import { t } from "@/shared/i18n/i18n";

import { useResolve, type TicketView } from "./ticket-api";

export interface SheetProps {
  ticket: TicketView;
  done: () => void;
}

/** What was done, with exactly what the customer will read shown before it is sent. */
export function ResolveSheet({ ticket, done }: SheetProps) {
  const [result, setResult] = useState("");
  const resolve = useResolve(ticket.id);
  const checked = useGate(result, ticket.customer);
  const asked = checked?.outcome === "ASK";
  return (
    <Drawer open size={440} title={t("ticket.do.resolve")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          resolve.mutate({ result: result.trim(), sure: asked }, { onSuccess: done });
        }}
      >
        <label htmlFor="result">{t("ticket.result-label")}</label>
        <Input.TextArea
          id="result"
          autoFocus
          rows={6}
          maxLength={2000}
          value={result}
          onChange={(event) => {
            setResult(event.target.value);
          }}
        />
        <Gate checked={checked} words={result} set={setResult} />
        <div className="told">
          <b>{t("told.title")}</b>
          <p className="words">
            {t("ticket.told-result", {
              number: ticket.number,
              result: result.trim() === "" ? "…" : result.trim(),
            })}
          </p>
          <p className="muted small">
            {t(ticket.conversation === null ? "ticket.told-where-matters" : "ticket.told-where")}
          </p>
        </div>
        <Button
          type="primary"
          htmlType="submit"
          disabled={result.trim() === "" || checked?.outcome === "BLOCK"}
          loading={resolve.isPending}
        >
          {t(asked ? "compliance.sure" : "ticket.send-result")}
        </Button>
      </form>
    </Drawer>
  );
}
