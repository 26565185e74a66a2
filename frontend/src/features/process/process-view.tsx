import { Select, Tabs } from "antd";
import { useMemo, useState } from "react";
import { Link } from "react-router";

import { useMe } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { span } from "@/shared/time/time";
import { Pane } from "@/shared/ui/pane";

import { Compared } from "./compared";
import { Designer } from "./designer";
import type { Marks } from "./diagram";
import { Paper } from "./paper";
import { usePaper, useSheet, type Sheet } from "./process-api";
import { Versions } from "./versions";

/** One process: its picture with figures, its versions, and the board to change it. */
export function ProcessView({ code }: { code: string }) {
  const sheet = useSheet(code);
  const { permissions } = useMe();
  const [tab, setTab] = useState("picture");
  const designs = permissions.includes("DESIGN_PROCESSES");
  return (
    <div className="process-view">
      <div className="row">
        <h2 className="grow">{inMyLanguage(sheet.card.name)}</h2>
        {sheet.card.byHand && permissions.includes("WORK_TICKETS") && (
          <Link to={`/errands?begin=${code}`}>{t("errand.begin")}</Link>
        )}
      </div>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          {
            key: "picture",
            label: t("process.tab.picture"),
            children: (
              <Pane what="process.one">
                <Picture sheet={sheet} />
              </Pane>
            ),
          },
          {
            key: "versions",
            label: t("process.tab.versions"),
            children: <Versions sheet={sheet} />,
          },
          {
            key: "compare",
            label: t("process.tab.compare"),
            children: <Compared sheet={sheet} />,
          },
          ...(designs
            ? [
                {
                  key: "design",
                  label: t("process.tab.design"),
                  children: (
                    <Pane what="process.one">
                      <Designer
                        sheet={sheet}
                        proposed={() => {
                          setTab("versions");
                        }}
                      />
                    </Pane>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function Picture({ sheet }: { sheet: Sheet }) {
  const { card, versions } = sheet;
  const newest = versions[0]?.about.version ?? 0;
  const [version, setVersion] = useState(card.inForce || newest);
  if (newest === 0) return <p className="muted">{t("process.only-draft")}</p>;
  return (
    <div className="stack">
      <div className="row">
        <Select
          aria-label={t("process.which-version")}
          value={version}
          onChange={setVersion}
          options={versions.map(({ about }) => ({
            value: about.version,
            label: `${t("process.version", { n: about.version })} · ${t(`process.state.${about.state}`)}`,
          }))}
        />
        <span className="muted small">{t("process.figures-hint")}</span>
      </div>
      <Pane key={version} what="process.one">
        <Counted code={card.code} version={version} name={inMyLanguage(card.name)} />
      </Pane>
    </div>
  );
}

/** Under each step: how many came, how many stand there, the usual time, and how often its term broke. */
function Counted({ code, version, name }: { code: string; version: number; name: string }) {
  const { content, steps } = usePaper(code, version);
  const marks = useMemo<Marks>(
    () => ({
      looks: Object.fromEntries(
        steps.filter(({ late }) => late > 0).map(({ step }) => [step, "paper-late"]),
      ),
      notes: Object.fromEntries(
        steps.map(({ step, reached, here, medianSeconds, late }) => [
          step,
          [
            t("process.reached", { n: reached }),
            ...(here > 0 ? [t("process.here", { n: here })] : []),
            ...(medianSeconds === null ? [] : [span(medianSeconds * 1000)]),
            ...(late > 0 ? [t("process.late", { n: late })] : []),
          ].join(" · "),
        ]),
      ),
    }),
    [steps],
  );
  return <Paper content={content} label={t("process.picture", { name })} marks={marks} />;
}
