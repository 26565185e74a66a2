import { Button, Input, InputNumber, Popconfirm, Radio } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import {
  useAnswer,
  useClose,
  useFindings,
  usePropose,
  useResolve,
  useWithdraw,
  type Sheet,
} from "./complaint-api";
import { Field } from "./field";
import { Words } from "./words";

export interface WorkProps {
  complaint: Sheet;
}

const liabilities = ["NONE", "PARTLY", "MAINLY", "FULLY", "THIRD_PARTY"] as const;

type Liability = (typeof liabilities)[number];

export function FindingsForm({ complaint }: WorkProps) {
  const find = useFindings(complaint.id);
  const [text, setText] = useState("");
  const [basis, setBasis] = useState("");
  const [liability, setLiability] = useState<Liability | null>(null);
  return (
    <form
      className="stack"
      aria-label={t("complaint.do.findings")}
      onSubmit={(event) => {
        event.preventDefault();
        if (liability !== null) find.mutate({ text, basis, liability });
      }}
    >
      <Words id="findings" label={t("complaint.findings")} value={text} put={setText} />
      <Words id="basis" label={t("complaint.basis")} value={basis} put={setBasis} rows={2} />
      <div className="row">
        <span>{t("complaint.liability")}</span>
        <Radio.Group
          aria-label={t("complaint.liability")}
          value={liability}
          onChange={(event) => {
            setLiability(event.target.value as Liability);
          }}
          options={liabilities.map((each) => ({
            value: each,
            label: t(`complaint.liability.${each}`),
          }))}
        />
      </div>
      <Button
        type="primary"
        htmlType="submit"
        disabled={text.trim() === "" || basis.trim() === "" || liability === null}
        loading={find.isPending}
      >
        {t("complaint.do.findings")}
      </Button>
    </form>
  );
}

export function ProposalForm({ complaint }: WorkProps) {
  const propose = usePropose(complaint.id);
  const [text, setText] = useState("");
  const [yuan, setYuan] = useState<number | null>(null);
  return (
    <form
      className="stack"
      aria-label={t("complaint.do.propose")}
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate({ text, compensation: Math.round((yuan ?? 0) * 100) });
      }}
    >
      <Words
        id="solution"
        label={t("complaint.solution-for-customer")}
        value={text}
        put={setText}
      />
      <Field id="compensation" label={t("complaint.compensation")}>
        <InputNumber<number>
          id="compensation"
          style={{ width: 180 }}
          min={0}
          precision={2}
          prefix="¥"
          value={yuan}
          onChange={setYuan}
        />
      </Field>
      {yuan !== null && yuan > 0 && (
        <p className="muted small">{t("complaint.compensation-approval")}</p>
      )}
      <Button
        type="primary"
        htmlType="submit"
        disabled={text.trim() === ""}
        loading={propose.isPending}
      >
        {t("complaint.do.propose")}
      </Button>
    </form>
  );
}

export function AnswerForm({ complaint }: WorkProps) {
  const answer = useAnswer(complaint.id);
  const [remark, setRemark] = useState("");
  return (
    <div className="stack">
      <p className="muted">{t("complaint.waits-for-customer")}</p>
      <Input
        aria-label={t("complaint.remark")}
        placeholder={t("complaint.remark")}
        value={remark}
        onChange={(event) => {
          setRemark(event.target.value);
        }}
      />
      <div className="row">
        {[true, false].map((agreed) => (
          <Button
            key={String(agreed)}
            loading={answer.isPending}
            onClick={() => {
              answer.mutate({ agreed, remark });
            }}
          >
            {t(agreed ? "complaint.do.agreed" : "complaint.do.contested")}
          </Button>
        ))}
      </div>
    </div>
  );
}

export function ResolveForm({ complaint }: WorkProps) {
  const resolve = useResolve(complaint.id);
  const [text, setText] = useState("");
  return (
    <form
      className="stack"
      aria-label={t("complaint.do.resolve")}
      onSubmit={(event) => {
        event.preventDefault();
        resolve.mutate(text);
      }}
    >
      <Words id="resolution" label={t("complaint.resolution")} value={text} put={setText} />
      <Button
        type="primary"
        htmlType="submit"
        disabled={text.trim() === ""}
        loading={resolve.isPending}
      >
        {t("complaint.do.resolve")}
      </Button>
    </form>
  );
}

export function CloseForm({ complaint }: WorkProps) {
  const close = useClose(complaint.id);
  const [reason, setReason] = useState("");
  const satisfied = complaint.progress.step === "SATISFIED";
  return (
    <form
      className="row"
      aria-label={t("complaint.do.close")}
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate(reason);
      }}
    >
      <Input
        aria-label={t("complaint.close-reason")}
        placeholder={t(satisfied ? "complaint.close-remark" : "complaint.close-reason")}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <Button
        type="primary"
        htmlType="submit"
        disabled={!satisfied && reason.trim() === ""}
        loading={close.isPending}
      >
        {t("complaint.do.close")}
      </Button>
    </form>
  );
}

/** The customer said on the telephone or in a branch that they take it back. */
export function WithdrawButton({ complaint }: WorkProps) {
  const withdraw = useWithdraw(complaint.id);
  return (
    <Popconfirm
      title={t("complaint.withdraw-sure")}
      onConfirm={() => {
        withdraw.mutate(t("complaint.withdraw-reason"));
      }}
    >
      <Button loading={withdraw.isPending}>{t("complaint.do.withdraw")}</Button>
    </Popconfirm>
  );
}
