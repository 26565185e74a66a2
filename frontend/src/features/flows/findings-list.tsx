import { t, tCode } from "@/shared/i18n/i18n";

import type { Findings, Flow } from "./flows-api";
import { slotName, stepName } from "./step-form";

interface FindingsProps {
  flow: Flow;
  findings: Findings;
  choose: (step: string) => void;
}

/** What must be mended before this can be published, each with the way there. */
export function FindingsList({ flow, findings: { problems, failures }, choose }: FindingsProps) {
  if (problems.length === 0 && failures.length === 0) {
    const n = flow.examples.length;
    return <p className="flow-well small">✓ {t("flows.all-well", { n })}</p>;
  }
  return (
    <ul className="flow-findings" aria-label={t("flows.findings")}>
      {problems.map(({ where, code, about, grave }) => (
        <li key={where + code + about} className={grave ? "grave" : ""}>
          <button
            className="link"
            onClick={() => {
              choose(where.replace(/^step:/, ""));
            }}
          >
            {placeName(flow, where)}
          </button>
          {": "}
          {tCode("flows.problem", code)} {about !== "" && <code>{about}</code>}
        </li>
      ))}
      {failures.map(({ example, line, wanted, got }) => (
        <li key={example} className="grave">
          <b>{t("flows.example-fails", { example, line: line + 1 })}</b>
          <div className="small">{t("flows.wanted", { words: wanted })}</div>
          <div className="small muted">{t("flows.got", { words: got })}</div>
        </li>
      ))}
    </ul>
  );
}

function placeName(flow: Flow, where: string): string {
  const [kind = "", name = ""] = where.split(/:(.*)/);
  if (kind === "step") return stepName(flow, name);
  return kind === "slot" ? slotName(flow, name) : name === "" ? t("flows.whole") : name;
}
