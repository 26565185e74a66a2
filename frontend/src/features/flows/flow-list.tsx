import { Button, Tag } from "antd";
import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { useFlows } from "./flows-api";
import { NewFlow } from "./new-flow";

/** Every flow with how it goes, and the way to a new one. */
export function FlowList({
  chosen,
  choose,
}: {
  chosen: string | null;
  choose: (code: string) => void;
}) {
  const [making, setMaking] = useState(false);
  const flows = useFlows();
  return (
    <ul className="flow-list" aria-label={t("flows.list")}>
      <li>
        <Button
          block
          onClick={() => {
            setMaking(true);
          }}
        >
          {t("flows.new")}
        </Button>
        {making && (
          <NewFlow
            close={() => {
              setMaking(false);
            }}
            made={(code) => {
              setMaking(false);
              choose(code);
            }}
          />
        )}
      </li>
      {flows.map(({ code, name, inForce, draft, health }) => (
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
