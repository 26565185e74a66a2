import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useSetSsoSecret, useSsoSheet } from "./sso-api";

/** The client secret goes in and never comes out. */
export function SsoSecret() {
  const { secret } = useSsoSheet();
  const staffName = useStaffName();
  const may = useMay("MANAGE_STAFF");
  const [next, setNext] = useState("");
  const set = useSetSsoSecret();
  return (
    <>
      <h2>{t("sso.secret")}</h2>
      <p className="muted">
        {secret === null
          ? t("sso.secret-none")
          : t("sso.secret-by", { who: staffName(secret.by), at: exact(secret.at) })}
      </p>
      {may && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate(next.trim(), {
              onSuccess: () => {
                setNext("");
                toast.done(t("sso.secret-kept"));
              },
            });
          }}
        >
          <Input.Password
            aria-label={t("sso.secret-new")}
            placeholder={t("sso.secret-new")}
            autoComplete="off"
            maxLength={500}
            value={next}
            onChange={({ target }) => {
              setNext(target.value);
            }}
          />
          <Button htmlType="submit" disabled={next.trim() === ""} loading={set.isPending}>
            {t("sso.secret-set")}
          </Button>
        </form>
      )}
      {set.error && <Alert type="error" title={problemText(set.error)} />}
    </>
  );
}
