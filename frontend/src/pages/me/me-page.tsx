import { OwnEmergencies } from "@/features/borrowed/own-emergencies";
import { OwnLendings } from "@/features/borrowed/own-lendings";
import { OwnPasskeys } from "@/features/session/own-passkeys";
import { PasswordForm } from "@/features/session/password-form";
import { SecondFactor } from "@/features/session/second-factor";
import { useMySignIns } from "@/features/session/session-api";
import { t } from "@/shared/i18n/i18n";
import { SignInHistory } from "@/shared/staff/sign-in-history";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import "@/shared/staff/staff.css";

/** One's own sign-in: its proofs, and where it was used. */
export function MePage() {
  return (
    <div className="me-page">
      <h1>{t("me.title")}</h1>
      <section aria-label={t("password.change")}>
        <h2>{t("password.change")}</h2>
        <Pane what="password.change">
          <PasswordForm
            done={() => {
              toast.done(t("password.changed"));
            }}
          />
        </Pane>
      </section>
      <section aria-label={t("factor.title")}>
        <h2>{t("factor.title")}</h2>
        <Pane what="factor.title">
          <SecondFactor />
        </Pane>
      </section>
      <section aria-label={t("passkey.title")}>
        <h2>{t("passkey.title")}</h2>
        <Pane what="passkey.title">
          <OwnPasskeys />
        </Pane>
      </section>
      <section aria-label={t("lending.title")}>
        <h2>{t("lending.title")}</h2>
        <Pane what="lending.title">
          <OwnLendings />
        </Pane>
      </section>
      <section aria-label={t("emergency.title")}>
        <h2>{t("emergency.title")}</h2>
        <Pane what="emergency.title">
          <OwnEmergencies />
        </Pane>
      </section>
      <section aria-label={t("sign-ins.title")} className="me-wide">
        <h2>{t("sign-ins.title")}</h2>
        <p className="muted small">{t("sign-ins.own-hint")}</p>
        <Pane what="sign-ins.title">
          <Own />
        </Pane>
      </section>
    </div>
  );
}

function Own() {
  return <SignInHistory records={useMySignIns()} />;
}
