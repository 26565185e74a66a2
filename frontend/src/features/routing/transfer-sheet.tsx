import { Button, Checkbox, Drawer, Input, Steps } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { useTransfer } from "./routing-api";
import { TargetList, type Target } from "./target-list";

interface TransferProps {
  id: string;
  customer: string;
  cancel: () => void;
  done: () => void;
}

/** RT5: confirm the customer, give the reason, hand on. */
export function TransferSheet(props: TransferProps) {
  return (
    <Drawer
      open
      mask={false}
      size={460}
      title={t("transfer.title")}
      onClose={props.cancel}
      destroyOnHidden
    >
      <TransferSteps {...props} />
    </Drawer>
  );
}

function TransferSteps({ id, customer, done }: Omit<TransferProps, "cancel">) {
  const [step, setStep] = useState(0);
  const [confirmed, setConfirmed] = useState(false);
  const [reason, setReason] = useState("");
  const [target, setTarget] = useState<Target | null>(null);
  const transfer = useTransfer(id);
  const ready = [confirmed, reason.trim() !== "", target !== null][step] ?? false;
  const go = () => {
    if (step < 2) {
      setStep(step + 1);
      return;
    }
    transfer.mutate(
      {
        customerConfirmed: confirmed,
        reason: reason.trim(),
        toStaff: target?.staff ?? null,
        toTeam: target?.team ?? null,
      },
      {
        onSuccess: () => {
          toast.done(t("transfer.done", { to: target?.name ?? "" }));
          done();
        },
      },
    );
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) go();
      }}
    >
      <Steps
        size="small"
        current={step}
        items={[
          { title: t("transfer.confirm") },
          { title: t("transfer.reason") },
          { title: t("transfer.hand-on") },
        ]}
      />
      {step === 0 && (
        <>
          <p>{t("transfer.confirm-hint", { customer })}</p>
          <Checkbox
            autoFocus
            checked={confirmed}
            onChange={(event) => {
              setConfirmed(event.target.checked);
            }}
          >
            {t("transfer.confirmed")}
          </Checkbox>
        </>
      )}
      {step === 1 && <Reason value={reason} set={setReason} />}
      {step === 2 && (
        <>
          <Pane what="transfer.hand-on">
            <TargetList chosen={target} choose={setTarget} />
          </Pane>
          <p className="told">
            <b>{t("told.title")}</b>{" "}
            {target ? t("transfer.told", { to: target.name }) : t("transfer.told-later")}
          </p>
        </>
      )}
      <div className="row">
        {step > 0 && (
          <Button
            onClick={() => {
              setStep(step - 1);
            }}
          >
            {t("transfer.back")}
          </Button>
        )}
        <Button type="primary" htmlType="submit" disabled={!ready} loading={transfer.isPending}>
          {t(step < 2 ? "transfer.next" : "transfer.go")}
        </Button>
      </div>
    </form>
  );
}

const usual = ["transfer.usual.skill", "transfer.usual.language", "transfer.usual.shift"] as const;

function Reason({ value, set }: { value: string; set: (reason: string) => void }) {
  return (
    <>
      <label htmlFor="transfer-reason">{t("transfer.reason-label")}</label>
      <div className="row wrap">
        {usual.map((each) => (
          <Button
            key={each}
            size="small"
            onClick={() => {
              set(t(each));
            }}
          >
            {t(each)}
          </Button>
        ))}
      </div>
      <Input.TextArea
        id="transfer-reason"
        autoFocus
        rows={4}
        maxLength={500}
        value={value}
        onChange={(event) => {
          set(event.target.value);
        }}
      />
    </>
  );
}
