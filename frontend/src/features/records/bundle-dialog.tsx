import { Checkbox, Input, Modal } from "antd";
import { useState } from "react";

import { customerName } from "@/shared/directory/customer-name";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useAskForBundle, type About, type Timeline } from "./records-api";

interface BundleProps {
  timeline: Timeline;
  about: About;
  close: () => void;
}

/** Evidence leaves the house only with a reason, after saying what is in it, and with a second person's word. */
export function BundleDialog({ timeline, about, close }: BundleProps) {
  const { customer, conversations, tickets, entries } = timeline;
  const [reason, setReason] = useState("");
  const [unmasked, setUnmasked] = useState(false);
  const mayUnmask = useMay("UNMASK");
  const ask = useAskForBundle();
  const order = {
    customer: customer.id,
    conversation: about.conversation ?? null,
    ticket: about.ticket ?? null,
    from: about.from ?? null,
    to: about.to ?? null,
    reason: reason.trim(),
    unmasked,
  };
  return (
    <Modal
      open
      title={t("bundle.make")}
      okText={t("bundle.go")}
      confirmLoading={ask.isPending}
      okButtonProps={{ disabled: reason.trim() === "" }}
      onCancel={close}
      onOk={() => {
        ask.mutate(order, {
          onSuccess: () => {
            toast.done(t("bundle.done"));
            close();
          },
        });
      }}
    >
      <div className="stack">
        <p>{t("bundle.about", { customer: customerName(customer), number: customer.number })}</p>
        <ul className="bundle-list">
          <li>{t("bundle.conversations", { n: conversations.length })}</li>
          <li>{t("bundle.tickets", { n: tickets.length })}</li>
          <li>{t("bundle.facts", { n: entries.length })}</li>
          <li>{t("bundle.proofs")}</li>
        </ul>
        <label htmlFor="bundle-reason">{t("bundle.reason")}</label>
        <Input.TextArea
          id="bundle-reason"
          autoFocus
          rows={3}
          maxLength={500}
          placeholder={t("bundle.reason-hint")}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        {mayUnmask ? (
          <Checkbox
            checked={unmasked}
            onChange={({ target }) => {
              setUnmasked(target.checked);
            }}
          >
            {t("bundle.unmasked")}
          </Checkbox>
        ) : (
          <p className="small">{t("bundle.masked")}</p>
        )}
        <p className="muted small">{t("bundle.kept")}</p>
      </div>
    </Modal>
  );
}
