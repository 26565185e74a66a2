import { useSuspenseQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { Navigate, useSearchParams } from "react-router";

import { CodeForm } from "@/features/session/code-form";
import { PasswordForm } from "@/features/session/password-form";
import { useSignOut } from "@/features/session/session-api";
import { SignInForm } from "@/features/session/sign-in-form";
import { TotpSetup } from "@/features/session/totp-setup";
import { ended } from "@/shared/api/ended";
import { meQuery, type Me } from "@/shared/directory/me";
import { inMyLanguage, language, problemCode, speak, t } from "@/shared/i18n/i18n";
import { useStore } from "@/shared/store";
import { Pane } from "@/shared/ui/pane";

import "./sign-in.css";

/** What a sign-in that has begun still asks for. */
function Missing({ me }: { me: Me }) {
  return (
    <>
      <p>
        <b>{inMyLanguage(me.name)}</b> <span className="muted">{me.number}</span>
      </p>
      {me.required === "CODE" && <CodeForm />}
      {me.required === "ENROL" && <TotpSetup withPassword={false} />}
      {me.required === "PASSWORD" && (
        <Pane what="password.change">
          <Alert type="info" title={t("sign-in.password-due")} />
          <PasswordForm />
        </Pane>
      )}
    </>
  );
}

/** The door of the house; where somebody wanted to go is kept in the address. */
export function SignInPage() {
  const me = useSuspenseQuery(meQuery).data;
  const [address] = useSearchParams();
  const why = useStore(ended);
  const signOut = useSignOut();
  const to = address.get("to") ?? "/";
  const refused = address.get("refused");
  if (me?.required === null) return <Navigate to={to} replace />;
  const other = language.get() === "zh" ? "en" : "zh";
  return (
    <main className="sign-in">
      <div className="sign-in-card stack">
        <div className="row">
          <img src="/desk/icon.svg" alt="" width={36} height={36} />
          <div className="grow">
            <h1>{t("frame.title")}</h1>
            <p className="muted small">{t("sign-in.subtitle")}</p>
          </div>
          <Button
            type="text"
            size="small"
            onClick={() => {
              speak(other);
            }}
          >
            {other === "en" ? "English" : "中文"}
          </Button>
        </div>
        {!me && why !== null && <Alert type="warning" title={problemCode(why)} />}
        {!me && refused !== null && <Alert type="error" title={problemCode(refused)} />}
        {me ? <Missing me={me} /> : <SignInForm to={to} />}
        <p className="muted small">{t("sign-in.help")}</p>
        {me && (
          <Button
            type="link"
            onClick={() => {
              signOut.mutate();
            }}
          >
            {t("sign-in.other-name")}
          </Button>
        )}
      </div>
    </main>
  );
}
