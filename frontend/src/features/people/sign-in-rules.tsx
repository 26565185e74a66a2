import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { t, tCode } from "@/shared/i18n/i18n";
import { inMilliseconds } from "@/shared/time/duration";
import { span } from "@/shared/time/time";

import { HouseVersions } from "./house-versions";
import { useHouseRule, type HouseRule, type SignInRules } from "./people-api";
import { SignInRulesForm } from "./sign-in-rules-form";

const DAY = 86_400_000;

const lasts = (duration: string) => {
  const time = inMilliseconds(duration);
  return time > 0 && time % DAY === 0 ? t("house.days", { n: time / DAY }) : span(time);
};

/** What signing in asks of staff: what is in force, and its versions. */
export function SignInRulesView() {
  const sheet = useHouseRule("sign-in");
  const may = useMay("MANAGE_STAFF");
  const [open, setOpen] = useState(false);
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  return (
    <section className="house" aria-label={t("house.sign-in")}>
      <div className="row">
        <h1 className="grow">{t("house.sign-in")}</h1>
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
      <p className="muted small">
        {sheet.version === 0 ? t("house.shipped") : t("house.in-force", { n: sheet.version })}
      </p>
      <Facts rules={sheet.inForce as SignInRules} />
      <h2>{t("house.versions")}</h2>
      <HouseVersions kind="sign-in" show={facts} />
      {open && (
        <SignInRulesForm
          from={sheet.inForce as SignInRules}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

const facts = (content: HouseRule["content"]) => <Facts rules={content as SignInRules} />;

function Facts({ rules }: { rules: SignInRules }) {
  const never = inMilliseconds(rules.changeAfter) === 0;
  return (
    <dl className="facts">
      <dt>{t("house.password")}</dt>
      <dd>
        {t("house.password-is", {
          n: rules.shortest,
          m: rules.shortestPrivileged,
          kinds: rules.classes,
        })}
      </dd>
      <dt>{t("house.history")}</dt>
      <dd>{t("house.history-is", { n: rules.history })}</dd>
      <dt>{t("house.change-after")}</dt>
      <dd>{never ? t("house.never") : lasts(rules.changeAfter)}</dd>
      <dt>{t("house.lock")}</dt>
      <dd>
        {t("house.lock-is", {
          window: lasts(rules.failureWindow),
          n: rules.failures,
          lock: lasts(rules.lock),
        })}
      </dd>
      <dt>{t("house.idle")}</dt>
      <dd>{lasts(rules.idle)}</dd>
      <dt>{t("house.longest")}</dt>
      <dd>{lasts(rules.longest)}</dd>
      <dt>{t("house.one")}</dt>
      <dd>{t(rules.oneAtATime ? "house.one-yes" : "house.one-no")}</dd>
      <dt>{t("house.second-factor")}</dt>
      <dd>
        {rules.secondFactorFor.map((permission) => tCode("permission", permission)).join("、") ||
          t("house.nobody")}
      </dd>
    </dl>
  );
}
