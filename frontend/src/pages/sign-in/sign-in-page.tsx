import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Navigate, useSearchParams } from "react-router";

import { SignInForm } from "@/features/session/sign-in-form";
import { meQuery } from "@/shared/directory/me";
import { language, speak, t } from "@/shared/i18n/i18n";

import "./sign-in.css";

/** The door of the house; where somebody wanted to go is kept in the address. */
export function SignInPage() {
  const me = useSuspenseQuery(meQuery).data;
  const [address] = useSearchParams();
  if (me) return <Navigate to={address.get("to") ?? "/"} replace />;
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
        <SignInForm />
        <p className="muted small">{t("sign-in.help")}</p>
      </div>
    </main>
  );
}
