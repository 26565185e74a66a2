import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { useMay } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import {
  shownVersion,
  useDifferences,
  useManuals,
  type ManualPhrase,
  type ManualSheet,
  type ServiceManual,
} from "./manual-api";
import { ManualForm } from "./manual-form";
import { ManualTrial } from "./manual-trial";
import "./manual.css";

/** One manual: its steps with what is said and must hold, and its versions. */
export function ManualDetail({ code }: { code: string }) {
  const sheet = useManuals().find((each) => each.code === code);
  const mayPropose = useMay("PROPOSE_RULES");
  const businessName = useBusinessName();
  const [open, setOpen] = useState(false);
  const version = sheet && shownVersion(sheet);
  if (!version) return <Empty title="manual.unknown" />;
  const { manual } = version;
  return (
    <section className="terms-detail" aria-label={inMyLanguage(manual.title)}>
      <div className="row">
        <h1 className="grow">{inMyLanguage(manual.title)}</h1>
        {mayPropose && (
          <Button
            type="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("manual.change")}
          </Button>
        )}
      </div>
      <p className="muted small">{code}</p>
      <dl className="terms-facts">
        {manual.businesses.length > 0 && (
          <>
            <dt>{t("manual.scope")}</dt>
            <dd>{manual.businesses.map((each) => businessName(each)).join("、")}</dd>
          </>
        )}
        <dt>{t("manual.channels")}</dt>
        <dd>
          {manual.channels.length === 0 ? t("manual.all-channels") : manual.channels.join("、")}
        </dd>
        {manual.processes.length > 0 && (
          <>
            <dt>{t("manual.processes")}</dt>
            <dd>{manual.processes.join("、")}</dd>
          </>
        )}
        <dt>{t("manual.source")}</dt>
        <dd>{manual.source}</dd>
      </dl>
      <Steps manual={manual} />
      <ManualTrial manual={manual} />
      <h2>{t("manual.versions")}</h2>
      <Versions sheet={sheet} />
      {open && (
        <ManualForm
          from={manual}
          fresh={false}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

function Steps({ manual }: { manual: ServiceManual }) {
  return (
    <ol className="manual-outline" aria-label={t("manual.steps")}>
      {manual.steps.map((step, at) => (
        <li key={step.code}>
          <h2>
            {at + 1}. {inMyLanguage(step.name)}
            {step.sells && <span className="chip gold">{t("manual.sells")}</span>}
          </h2>
          {step.controls.map(({ kind, level }) => (
            <span className="chip" key={kind}>
              {t(`manual.control.${kind}`, { level })}
            </span>
          ))}
          <ul>
            {step.phrases.map((phrase) => (
              <Phrase key={phrase.code} phrase={phrase} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Phrase({ phrase }: { phrase: ManualPhrase }) {
  return (
    <li>
      <b>{inMyLanguage(phrase.meaning)}</b>
      <blockquote>{inMyLanguage(phrase.wording)}</blockquote>
      <details>
        <summary className="small muted">
          {t("manual.samples")} ·{" "}
          {phrase.points.reduce((all, { samples }) => all + samples.length, 0)}
        </summary>
        {phrase.points.map((point) => (
          <div key={point.name} className="small">
            <b>{point.name}</b>
            <p>{point.samples.join(" | ")}</p>
            {point.unlike.length > 0 && <p className="muted">≠ {point.unlike.join(" | ")}</p>}
          </div>
        ))}
      </details>
    </li>
  );
}

function Versions({ sheet }: { sheet: ManualSheet }) {
  const [compared, setCompared] = useState<number | null>(null);
  return (
    <ul className="terms-versions">
      {sheet.versions.map(({ manual, state, effectiveFrom, reason }) => (
        <li key={manual.version}>
          <div className="row">
            <b>{t("manual.version", { n: manual.version })}</b>
            <span className={`chip ${state === "PROPOSED" ? "amber" : ""}`}>
              {t(
                manual.version === sheet.inForce
                  ? "manual.state.IN_FORCE"
                  : manual.retired && state === "APPROVED"
                    ? "manual.state.RETIRED"
                    : `manual.state.${state}`,
              )}
            </span>
            <span className="muted grow">
              {t("manual.since", { at: exact(effectiveFrom).slice(0, 16) })}
              {reason !== "" && ` · ${reason}`}
            </span>
            {state === "PROPOSED" && <Link to="/approvals">{t("manual.go-approvals")}</Link>}
            <Button
              size="small"
              aria-expanded={compared === manual.version}
              onClick={() => {
                setCompared(compared === manual.version ? null : manual.version);
              }}
            >
              {t("manual.compare")}
            </Button>
          </div>
          {compared === manual.version && (
            <Pane what="manual.compare">
              <Differences code={sheet.code} version={manual.version} />
            </Pane>
          )}
        </li>
      ))}
    </ul>
  );
}

function Differences({ code, version }: { code: string; version: number }) {
  const changed = useDifferences(code, version);
  if (changed.length === 0) return <p className="muted">{t("manual.no-difference")}</p>;
  return (
    <table className="manual-differences">
      <tbody>
        {changed.map(({ field, before, after }) => (
          <tr key={field}>
            <th>{field}</th>
            <td className="words">{before}</td>
            <td className="words">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
