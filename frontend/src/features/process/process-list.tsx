import { Tag } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { span } from "@/shared/time/time";

import { useProcesses, type Figures } from "./process-api";

interface ListProps {
  chosen: string | null;
  choose: (code: string) => void;
}

/** Every process with its version and how it goes. */
export function ProcessList({ chosen, choose }: ListProps) {
  return (
    <ul className="process-list" aria-label={t("process.list")}>
      {useProcesses().map(({ code, name, inForce, pilot, proposed, draft, health }) => (
        <li key={code}>
          <button
            className="process-card"
            aria-current={chosen === code}
            onClick={() => {
              choose(code);
            }}
          >
            <span className="row">
              <b className="grow">{inMyLanguage(name)}</b>
              <span className="muted small">
                {inForce > 0 ? t("process.version", { n: inForce }) : t("process.never-in-force")}
              </span>
            </span>
            <span className="row wrap">
              {proposed > 0 && <Tag color="gold">{t("process.state.PROPOSED")}</Tag>}
              {pilot > 0 && <Tag color="blue">{t("process.state.PILOT")}</Tag>}
              {draft && <Tag>{t("process.draft")}</Tag>}
              <span className="muted small">{healthWords(health)}</span>
              {health.late > 0 && (
                <span className="red small">{t("process.late", { n: health.late })}</span>
              )}
              {health.stuck > 0 && (
                <span className="red small">{t("process.stuck", { n: health.stuck })}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const healthWords = ({ started, running, medianSeconds }: Figures) =>
  started === 0
    ? t("process.never-used")
    : [
        t("process.running", { n: running }),
        ...(medianSeconds === null
          ? []
          : [t("process.median", { span: span(medianSeconds * 1000) })]),
      ].join(" · ");
