import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Input, QRCode } from "antd";
import { useState } from "react";

import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { problemText, t } from "@/shared/i18n/i18n";

import { useBeginSecondFactor, useConfirmSecondFactor } from "./session-api";

interface Confirmed {
  recovery: string[];
  me: Schema<"Me">;
}

/** Setting up codes from an app: a picture to read, its first code back, then codes for the paper. */
export function TotpSetup({ withPassword }: { withPassword: boolean }) {
  const begin = useBeginSecondFactor();
  const [password, setPassword] = useState("");
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  if (confirmed) return <Recovery confirmed={confirmed} />;
  if (begin.data) return <Scan secret={begin.data} done={setConfirmed} />;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(withPassword ? password : null);
      }}
    >
      <p>{t("factor.what")}</p>
      {withPassword && (
        <div className="field">
          <label htmlFor="factor-password">{t("password.current")}</label>
          <Input.Password
            id="factor-password"
            autoComplete="current-password"
            maxLength={128}
            value={password}
            onChange={({ target }) => {
              setPassword(target.value);
            }}
          />
        </div>
      )}
      {begin.error && <Alert type="error" title={problemText(begin.error)} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={begin.isPending}
        disabled={withPassword && password === ""}
      >
        {t("factor.begin")}
      </Button>
    </form>
  );
}

interface ScanProps {
  secret: { secret: string; uri: string };
  done: (confirmed: Confirmed) => void;
}

function Scan({ secret, done }: ScanProps) {
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState("");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(code.trim(), { onSuccess: done });
      }}
    >
      <p>{t("factor.scan")}</p>
      <div role="img" aria-label={t("factor.picture")}>
        <QRCode type="svg" value={secret.uri} size={180} color="#000000" bgColor="#ffffff" />
      </div>
      <p className="small">
        {t("factor.by-hand")} <code data-testid="totp-secret">{secret.secret}</code>
      </p>
      <div className="field">
        <label htmlFor="first-code">{t("factor.first-code")}</label>
        <Input
          id="first-code"
          autoFocus
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          value={code}
          onChange={({ target }) => {
            setCode(target.value);
          }}
        />
      </div>
      {confirm.error && <Alert type="error" title={problemText(confirm.error)} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={confirm.isPending}
        disabled={code.trim().length !== 6}
      >
        {t("factor.confirm")}
      </Button>
    </form>
  );
}

function Recovery({ confirmed }: { confirmed: Confirmed }) {
  const queries = useQueryClient();
  return (
    <div className="stack">
      <Alert type="warning" title={t("factor.recovery")} />
      <ul className="recovery" aria-label={t("factor.recovery-codes")}>
        {confirmed.recovery.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button
        type="primary"
        onClick={() => {
          queries.setQueryData(keys.me, confirmed.me);
          void queries.invalidateQueries({ queryKey: keys.myFactors });
        }}
      >
        {t("factor.kept")}
      </Button>
    </div>
  );
}
