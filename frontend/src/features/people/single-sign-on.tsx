import { Alert, Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t, tCode } from "@/shared/i18n/i18n";
import { inMilliseconds } from "@/shared/time/duration";
import { span } from "@/shared/time/time";

import { HouseVersions } from "./house-versions";
import { useHouseRule, type HouseRule, type SingleSignOn } from "./people-api";
import { SingleSignOnForm } from "./single-sign-on-form";
import { useSsoSheet } from "./sso-api";
import { SsoSecret } from "./sso-secret";

/** How staff come in through the institution's own sign-on: what is in force, what the provider must know, the versions. */
export function SingleSignOnView() {
  const sheet = useHouseRule("single-sign-on");
  const settings = useSsoSheet();
  const may = useMay("MANAGE_STAFF");
  const [open, setOpen] = useState(false);
  const rule = sheet.inForce as SingleSignOn;
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  return (
    <section className="house" aria-label={t("house.single-sign-on")}>
      <div className="row">
        <h1 className="grow">{t("house.single-sign-on")}</h1>
        {may && (
          <Button
            type="primary"
            disabled={waits}
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("house.propose")}
          </Button>
        )}
      </div>
      <p className="muted">{t("sso.what")}</p>
      {rule.on && settings.secret === null && <Alert type="warning" title={t("sso.secret-none")} />}
      <Facts rule={rule} />
      <dl className="facts">
        <dt>{t("sso.answer-to")}</dt>
        <dd>
          <code>{settings.answerTo}</code>
        </dd>
        <dt>{t("sso.left-to")}</dt>
        <dd>
          <code>{settings.leftTo}</code>
        </dd>
      </dl>
      <SsoSecret />
      <h2>{t("house.versions")}</h2>
      <HouseVersions kind="single-sign-on" show={facts} />
      {open && (
        <SingleSignOnForm
          from={rule}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

const facts = (content: HouseRule["content"]) => <Facts rule={content as SingleSignOn} />;

function Facts({ rule }: { rule: SingleSignOn }) {
  return (
    <dl className="facts">
      <dt>{t("sso.state")}</dt>
      <dd>
        <span className={`chip ${rule.on ? "green" : ""}`}>
          {t(rule.on ? "sso.is-on" : "sso.is-off")}
        </span>
      </dd>
      <dt>{t("sso.issuer")}</dt>
      <dd>{rule.issuer || "—"}</dd>
      <dt>{t("sso.client")}</dt>
      <dd>{rule.clientId || "—"}</dd>
      <dt>{t("sso.claim")}</dt>
      <dd>
        {rule.claim} = {tCode("sso.against", rule.against)}
      </dd>
      <dt>{t("sso.second-factor")}</dt>
      <dd>{rule.secondFactorBy.join("、") || t("sso.none")}</dd>
      {rule.askFor !== "" && (
        <>
          <dt>{t("sso.ask-for")}</dt>
          <dd>{rule.askFor}</dd>
        </>
      )}
      <dt>{t("sso.fresh")}</dt>
      <dd>{span(inMilliseconds(rule.freshFor))}</dd>
    </dl>
  );
}
