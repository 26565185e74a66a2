import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { Problem } from "@/shared/api/problem";
import { problemText, t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { passkeysWork } from "./passkeys";
import { useAddPasskey, useFactors, useRemovePasskey } from "./session-api";

/** Keys of one's devices, each with when it was used last. */
export function OwnPasskeys() {
  const { passkeys } = useFactors();
  const add = useAddPasskey();
  const remove = useRemovePasskey();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  return (
    <div className="stack">
      <p>{t("passkey.what")}</p>
      <ul aria-label={t("passkey.title")}>
        {passkeys.map((key) => (
          <li key={key.id} className="row">
            <b className="grow">{key.name}</b>
            <span className="muted small">
              {key.usedAt === null ? t("passkey.unused") : <When at={key.usedAt} />}
            </span>
            <Button
              size="small"
              danger
              aria-label={t("passkey.remove", { name: key.name })}
              onClick={() => {
                remove.mutate(key.id);
              }}
            >
              {t("passkey.remove-short")}
            </Button>
          </li>
        ))}
      </ul>
      {!passkeysWork() && <Alert type="info" title={t("passkey.not-here")} />}
      {passkeysWork() && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate(
              { name: name.trim(), password },
              {
                onSuccess: () => {
                  setName("");
                  setPassword("");
                },
              },
            );
          }}
        >
          <div className="field">
            <label htmlFor="passkey-name">{t("passkey.name")}</label>
            <Input
              id="passkey-name"
              maxLength={60}
              value={name}
              onChange={({ target }) => {
                setName(target.value);
              }}
            />
          </div>
          <div className="field">
            <label htmlFor="passkey-password">{t("passkey.password")}</label>
            <Input.Password
              id="passkey-password"
              autoComplete="current-password"
              maxLength={128}
              value={password}
              onChange={({ target }) => {
                setPassword(target.value);
              }}
            />
          </div>
          {add.error && <Alert type="error" title={deviceProblem(add.error)} />}
          <div>
            <Button
              htmlType="submit"
              type="primary"
              loading={add.isPending}
              disabled={name.trim() === "" || password === ""}
            >
              {t("passkey.add")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

/** What the browser itself refuses (nobody touched the key, none fits) is no failure of ours. */
export const deviceProblem = (error: unknown) =>
  error instanceof Problem ? problemText(error) : t("passkey.not-given");
