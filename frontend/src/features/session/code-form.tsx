import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useEnterCode } from "./session-api";

/** Six digits of the app, or a recovery code from paper. */
export function CodeForm() {
  const [code, setCode] = useState("");
  const enter = useEnterCode();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(code.trim(), {
          onError: () => {
            setCode("");
          },
        });
      }}
    >
      <label htmlFor="code">{t("factor.code")}</label>
      <Input
        id="code"
        size="large"
        autoFocus
        required
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={24}
        value={code}
        onChange={({ target }) => {
          setCode(target.value);
        }}
      />
      <p className="muted small">{t("factor.code-hint")}</p>
      {enter.error && <Alert type="error" title={problemText(enter.error)} />}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        disabled={code.trim() === ""}
        loading={enter.isPending}
      >
        {t("sign-in.go")}
      </Button>
    </form>
  );
}
