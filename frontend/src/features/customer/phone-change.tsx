import { Button, Input, Modal } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useChanges, useProposePhone } from "./customer-api";

/** The number that waits for a second person, and the way to ask for another. */
export function PhoneChange({ id }: { id: string }) {
  const waiting = useChanges(id).find(
    ({ kind, state }) => kind === "customer.phone" && state === "PROPOSED",
  );
  const may = useMay("CHANGE_CUSTOMERS");
  const [open, setOpen] = useState(false);
  return (
    <span className="row wrap">
      {waiting && (
        <span className="chip amber">
          {t("customer.phone-waits", { phone: waiting.lines[0]?.after ?? "" })}
        </span>
      )}
      {may && !waiting && (
        <Button
          size="small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("customer.change-phone")}
        </Button>
      )}
      {open && (
        <Form
          id={id}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </span>
  );
}

function Form({ id, done }: { id: string; done: () => void }) {
  const [phone, setPhone] = useState("");
  const [reason, setReason] = useState("");
  const propose = useProposePhone(id);
  return (
    <Modal
      open
      title={t("customer.change-phone")}
      okText={t("compliance.propose")}
      cancelText={t("customer.cancel")}
      okButtonProps={{ disabled: phone.trim() === "" || reason.trim() === "" }}
      confirmLoading={propose.isPending}
      onCancel={done}
      onOk={() => {
        propose.mutate(
          { phone: phone.trim(), reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("compliance.proposed"));
              done();
            },
          },
        );
      }}
    >
      <div className="stack">
        <Input
          aria-label={t("customer.new-phone")}
          placeholder={t("customer.new-phone")}
          inputMode="tel"
          maxLength={20}
          value={phone}
          onChange={({ target }) => {
            setPhone(target.value);
          }}
        />
        <Input
          aria-label={t("customer.phone-reason")}
          placeholder={t("customer.phone-reason")}
          maxLength={500}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
        {propose.error && <span role="alert">{problemText(propose.error)}</span>}
      </div>
    </Modal>
  );
}
