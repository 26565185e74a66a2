import { Tag } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useFlows } from "./flows-api";

/** Every flow with how it goes. */
export function FlowList({
  chosen,
  choose,
}: {
  chosen: string | null;
  choose: (code: string) => void;
}) {
  return (
    <ul className="flow-list" aria-label={t("flows.list")}>
      {useFlows().map(({ code, name, inForce, draft, health }) => (
        <li key={code}>
          <button
            className="flow-card"
            aria-current={chosen === code}
            onClick={() => {
              choose(code);
            }}
          >
            <span className="row">
              <b className="grow">{inMyLanguage(name)}</b>
              {draft && <Tag color="gold">{t("flows.draft")}</Tag>}
              <span className="muted small">
                {inForce > 0 ? t("flows.version", { n: inForce }) : t("flows.not-in-force")}
              </span>
            </span>
            <span className="muted small">
              {health.started === 0
                ? t("flows.never-used")
                : t("flows.health", {
                    started: health.started,
                    share: Math.round((100 * health.finished) / health.started),
                    over: health.handedOver,
                    left: health.stopped + health.lapsed,
                  })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
