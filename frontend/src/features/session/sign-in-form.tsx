import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { deviceProblem } from "./own-passkeys";
import { passkeysWork } from "./passkeys";
import { usePasskeySignIn, useSignIn, useSsoOffered } from "./session-api";

/**
 * One field at a time; a refusal says nothing about whether the name exists. The institution's own sign-on stands below where
 * it is in use; `to` is the page that was wanted.
 */
export function SignInForm({ to }: { to: string }) {
  const [username, setUsername] = useState("");
  const [named, setNamed] = useState(false);
  const [password, setPassword] = useState("");
  const sso = useSsoOffered();
  const signIn = useSignIn();
  const byPasskey = usePasskeySignIn();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (named) signIn.mutate({ username: username.trim(), password });
        else setNamed(username.trim() !== "");
      }}
    >
      <label htmlFor="username">{t("sign-in.username")}</label>
      <Input
        id="username"
        size="large"
        autoFocus
        required
        readOnly={named}
        autoComplete="username"
        value={username}
        onChange={(event) => {
          setUsername(event.target.value);
        }}
        suffix={
          named && (
            <Button
              type="link"
              size="small"
              onClick={() => {
                setNamed(false);
                setPassword("");
                signIn.reset();
              }}
            >
              {t("sign-in.other-name")}
            </Button>
          )
        }
      />
      {named && (
        <>
          <label htmlFor="password">{t("sign-in.password")}</label>
          <Input.Password
            id="password"
            size="large"
            autoFocus
            required
            autoComplete="current-password"
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
            }}
          />
        </>
      )}
      {signIn.error && <Alert type="error" title={problemText(signIn.error)} />}
      <Button type="primary" size="large" htmlType="submit" loading={signIn.isPending}>
        {t(named ? "sign-in.go" : "sign-in.next")}
      </Button>
      {!named && sso && (
        <Button size="large" href={`/api/sign-in/sso?to=${encodeURIComponent(to)}`}>
          {t("sign-in.by-sso")}
        </Button>
      )}
      {!named && passkeysWork() && (
        <>
          {byPasskey.error && <Alert type="error" title={deviceProblem(byPasskey.error)} />}
          <Button
            size="large"
            loading={byPasskey.isPending}
            onClick={() => {
              byPasskey.mutate();
            }}
          >
            {t("sign-in.by-passkey")}
          </Button>
        </>
      )}
    </form>
  );
}
