import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "@/shared/directory/me";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { ParametersForm } from "./parameters-form";
import { useSaleParameters } from "./suitability-api";

/** The parameters in force, and every version that was. */
export function ParametersView() {
  const { inForce, versions } = useSaleParameters();
  const mayPropose = useMay("PROPOSE_RULES");
  const [open, setOpen] = useState(false);
  const now = versions.find(({ parameters }) => parameters.version === inForce)?.parameters;
  if (!now) return null;
  return (
    <section className="terms-detail" aria-label={t("parameters.title")}>
      <div className="row">
        <h1 className="grow">{t("parameters.title")}</h1>
        {mayPropose && (
          <Button
            type="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("parameters.change")}
          </Button>
        )}
      </div>
      <dl className="terms-facts">
        {(["validityMonths", "maxADay", "maxInTwelveMonths", "elderAge"] as const).map((field) => (
          <Pair key={field} name={t(`parameters.${field}`)} value={String(now[field])} />
        ))}
        <Pair
          name={t("parameters.elderDuties")}
          value={now.elderDuties.map((duty) => tCode("suitability.duty", duty)).join("、")}
        />
        <dt>{t("parameters.matrix")}</dt>
        <dd className="row wrap">
          {now.matrix.map((level, at) => (
            <span className="chip" key={at}>
              C{at + 1} → {level === 0 ? t("parameters.none") : `R${String(level)}`}
            </span>
          ))}
        </dd>
        <Pair
          name={t("parameters.waiver")}
          value={t(now.waiver ? "parameters.waiver-on" : "parameters.waiver-off")}
        />
        <Pair name={t("parameters.source")} value={now.source} />
      </dl>
      <h2>{t("parameters.versions")}</h2>
      <ul className="terms-versions">
        {versions.map(({ parameters, state, effectiveFrom, reason }) => (
          <li key={parameters.version} className="row">
            <b>{t("compliance.version", { n: parameters.version })}</b>
            <span className={`chip ${state === "PROPOSED" ? "amber" : ""}`}>
              {t(
                parameters.version === inForce
                  ? "compliance.state.IN_FORCE"
                  : `compliance.state.${state}`,
              )}
            </span>
            <span className="muted grow">
              {effectiveFrom > "1971" &&
                t("compliance.since", { at: exact(effectiveFrom).slice(0, 16) })}{" "}
              {reason}
            </span>
            {state === "PROPOSED" && <Link to="/approvals">{t("compliance.go-approvals")}</Link>}
          </li>
        ))}
      </ul>
      {open && (
        <ParametersForm
          from={now}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
