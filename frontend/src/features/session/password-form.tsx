import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useChangePassword, usePasswordAdvice } from "./session-api";

/** The present password and the next one twice; what it must be stands above, before anybody tries. */
export function PasswordForm({ done }: { done?: () => void }) {
  const advice = usePasswordAdvice();
  const change = useChangePassword();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const differs = again !== "" && again !== next;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { current, next },
          {
            onSuccess: () => {
              setCurrent("");
              setNext("");
              setAgain("");
              done?.();
            },
          },
        );
      }}
    >
      <p className="muted small">
        {t("password.advice", { n: advice.shortest, kinds: advice.classes })}
        {advice.history > 0 && t("password.advice-history", { n: advice.history })}
      </p>
      <Field id="password-current" label={t("password.current")} value={current} set={setCurrent} />
      <Field id="password-next" label={t("password.next")} value={next} set={setNext} fresh />
      <Field id="password-again" label={t("password.again")} value={again} set={setAgain} fresh />
      {differs && <Alert type="warning" title={t("password.differs")} />}
      {change.error && <Alert type="error" title={problemText(change.error)} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={change.isPending}
        disabled={current === "" || next === "" || again !== next}
      >
        {t("password.change")}
      </Button>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
  fresh?: boolean;
}

function Field({ id, label, value, set, fresh = false }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        maxLength={128}
        autoComplete={fresh ? "new-password" : "current-password"}
        value={value}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
    </div>
  );
}
