import { Button, Drawer, Input, Select } from "antd";
import { useId, useState } from "react";

import { CustomerPicker } from "@/shared/directory/customer-picker";
import { useMe } from "@/shared/directory/me";
import { inMyLanguage, problemText, t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { useBegin, useOffered, type File } from "./errand-api";
import { isComplete, StepFields, type Answers } from "./step-fields";

interface BeginProps {
  /** For whom; nobody's yet when a stranger asks. */
  customer?: string | undefined;
  /** The ticket or conversation it comes from, as `kind:id`. */
  origin?: string | undefined;
  process?: string | undefined;
  /** What was entered stays while it is closed. */
  open?: boolean;
  begun: (file: File) => void;
  close: () => void;
}

/** Begins a process by hand, with the form of its first step where that is one's own work. */
export function BeginErrand(props: BeginProps) {
  return (
    <Drawer open={props.open ?? true} size={480} title={t("errand.begin")} onClose={props.close}>
      <Pane what="errand.begin">
        <Inside {...props} />
      </Pane>
    </Drawer>
  );
}

function Inside({ customer, origin, process, begun }: BeginProps) {
  const offered = useOffered();
  const { posts } = useMe();
  const ids = { process: useId(), customer: useId(), remark: useId() };
  const [whose, setWhose] = useState<string | null>(customer ?? null);
  const [code, setCode] = useState(process ?? offered[0]?.process ?? null);
  const [remark, setRemark] = useState("");
  const [answers, setAnswers] = useState<Answers>({});
  const begin = useBegin();
  const chosen = offered.find((each) => each.process === code);
  const first = chosen?.steps.find(({ step }) => step === chosen.first);
  const mine = first !== undefined && posts.includes(first.owner);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        begin.mutate(
          {
            process: chosen.process,
            remark: remark.trim(),
            answers: mine ? answers : {},
            ...(whose === null ? {} : { customer: whose }),
            ...(origin === undefined ? {} : { origin }),
          },
          { onSuccess: begun },
        );
      }}
    >
      <div className="errand-field">
        <label htmlFor={ids.process}>{t("errand.process")}</label>
        <Select
          id={ids.process}
          aria-label={t("errand.process")}
          value={code}
          onChange={(next) => {
            setCode(next);
            setAnswers({});
          }}
          options={offered.map((each) => ({
            value: each.process,
            label: inMyLanguage(each.name),
          }))}
        />
      </div>
      {customer === undefined && (
        <div className="errand-field">
          <label htmlFor={ids.customer}>{t("errand.customer")}</label>
          <CustomerPicker id={ids.customer} chosen={whose} choose={setWhose} optional />
        </div>
      )}
      <div className="errand-field">
        <label htmlFor={ids.remark}>{t("errand.remark")}</label>
        <Input
          id={ids.remark}
          maxLength={200}
          placeholder={t("errand.remark-hint")}
          value={remark}
          onChange={({ target }) => {
            setRemark(target.value);
          }}
        />
      </div>
      {first && (
        <h3>
          {inMyLanguage(first.name)}{" "}
          {!mine && (
            <span className="muted small">
              {t("errand.turn", { who: tCode("process.post", first.owner) })}
            </span>
          )}
        </h3>
      )}
      {mine && first.script && <blockquote className="errand-script">{first.script}</blockquote>}
      {mine && <StepFields step={first} answers={answers} enter={setAnswers} />}
      {begin.error && <span role="alert">{problemText(begin.error)}</span>}
      <Button
        type="primary"
        htmlType="submit"
        loading={begin.isPending}
        disabled={!chosen || (mine && !isComplete(first, answers))}
      >
        {t(mine ? "errand.begin-and-do" : "errand.begin-it")}
      </Button>
    </form>
  );
}
