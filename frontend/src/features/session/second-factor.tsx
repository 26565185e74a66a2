import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useEndSecondFactor, useFactors } from "./session-api";
import { TotpSetup } from "./totp-setup";

/** One's own codes from an app: set up, how many recovery codes are left, given up by a last code. */
export function SecondFactor() {
  const { totp, recoveryLeft } = useFactors();
  const end = useEndSecondFactor();
  const [code, setCode] = useState("");
  if (!totp) return <TotpSetup withPassword />;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate(code.trim());
      }}
    >
      <p>
        <span className="chip green">{t("factor.there")}</span>{" "}
        {t("factor.recovery-left", { n: recoveryLeft })}
      </p>
      <div className="field">
        <label htmlFor="last-code">{t("factor.last-code")}</label>
        <Input
          id="last-code"
          autoComplete="one-time-code"
          maxLength={24}
          value={code}
          onChange={({ target }) => {
            setCode(target.value);
          }}
        />
      </div>
      {end.error && <Alert type="error" title={problemText(end.error)} />}
      <div>
        <Button htmlType="submit" danger loading={end.isPending} disabled={code.trim() === ""}>
          {t("factor.end")}
        </Button>
      </div>
    </form>
  );
}
