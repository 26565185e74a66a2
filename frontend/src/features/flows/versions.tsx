import { Button } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { difference } from "./difference";
import { useVersion, type Flow, type Sheet } from "./flows-api";

interface VersionsProps {
  sheet: Sheet;
  flow: Flow;
  putInForce: (version: number) => void;
}

/** Every version there was; each can be compared with what stands on the screen, and put in force again. */
export function Versions({ sheet, flow, putInForce }: VersionsProps) {
  const [compared, setCompared] = useState<number | null>(null);
  const nameOf = useStaffName();
  return (
    <div className="stack">
      <ul className="flow-versions">
        {sheet.versions.map(({ version, by, at }) => (
          <li key={version} className="row">
            <span className="grow">
              <b>{t("flows.version", { n: version })}</b>{" "}
              {version === sheet.inForce && <span className="chip">{t("flows.in-force")}</span>}
              <br />
              <span className="muted small">
                {by === "SYSTEM" ? t("flows.shipped") : nameOf(by)} · <When at={at} as="moment" />
              </span>
            </span>
            <Button
              size="small"
              onClick={() => {
                setCompared(version);
              }}
            >
              {t("flows.compare")}
            </Button>
            <Button
              size="small"
              disabled={version === sheet.inForce}
              onClick={() => {
                putInForce(version);
              }}
            >
              {t("flows.roll-back")}
            </Button>
          </li>
        ))}
      </ul>
      {compared !== null && (
        <Pane key={compared} what="flows.compare">
          <Compared flow={flow} version={compared} />
        </Pane>
      )}
    </div>
  );
}

function Compared({ flow, version }: { flow: Flow; version: number }) {
  const lines = difference(useVersion(flow.code, version), flow);
  if (lines.length === 0) return <p className="muted small">{t("flows.same")}</p>;
  return (
    <table className="flow-difference">
      <thead>
        <tr>
          <th>{t("flows.place")}</th>
          <th>{t("flows.version", { n: version })}</th>
          <th>{t("flows.now")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, before, after }) => (
          <tr key={place}>
            <td className="small">{place}</td>
            <td>
              <del>{before}</del>
            </td>
            <td>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
