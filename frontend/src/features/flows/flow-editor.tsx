import { Alert, Button, Tabs } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";

import { ExamplesForm } from "./examples-form";
import { FindingsList } from "./findings-list";
import { FlowDrawing } from "./flow-drawing";
import { useFindings, useFlowWork, useSheet, type Flow } from "./flows-api";
import { StepForm } from "./step-form";
import { TryPanel } from "./try-panel";
import { Versions } from "./versions";

/** A flow drawn, with everything that can be changed in it; nothing reaches customers before it is published. */
export function FlowEditor({ code }: { code: string }) {
  const sheet = useSheet(code);
  const work = useFlowWork(code);
  const [edited, setEdited] = useState<Flow | null>(null);
  const [step, setStep] = useState<string | null>(sheet.flow.steps[0]?.id ?? null);
  const [tab, setTab] = useState("step");
  const flow = edited ?? sheet.flow;
  const findings = useFindings(flow, sheet.findings);
  const chosen = flow.steps.find(({ id }) => id === step) ?? flow.steps[0];
  const error = work.save.error ?? work.publish.error ?? work.putInForce.error;
  const ready = findings.failures.length === 0 && findings.problems.every(({ grave }) => !grave);
  const choose = (id: string) => {
    setStep(id);
    setTab("step");
  };
  const { health } = sheet;
  return (
    <div className="flow-editor">
      <header className="row wrap">
        <h2 className="grow">{inMyLanguage(flow.name)}</h2>
        <span className="muted small">
          {t("flows.counts", {
            started: health.started,
            finished: health.finished,
            over: health.handedOver,
            stopped: health.stopped,
            lapsed: health.lapsed,
          })}
        </span>
        <Button
          disabled={edited === null}
          loading={work.save.isPending}
          onClick={() => {
            work.save.mutate(
              { flow, draftVersion: sheet.draftVersion },
              {
                onSuccess: () => {
                  setEdited(null);
                },
              },
            );
          }}
        >
          {t("flows.save")}
        </Button>
        <Button
          type="primary"
          disabled={edited !== null || !sheet.draft || !ready}
          loading={work.publish.isPending}
          onClick={() => {
            work.publish.mutate(sheet.draftVersion);
          }}
        >
          {t("flows.publish")}
        </Button>
      </header>
      {error && <Alert type="error" showIcon title={problemText(error)} />}
      <div className="flow-paper scroll">
        <FlowDrawing
          flow={flow}
          findings={findings}
          leaving={health.leaving}
          chosen={chosen?.id ?? null}
          choose={choose}
        />
      </div>
      <div className="flow-side scroll">
        <FindingsList flow={flow} findings={findings} choose={choose} />
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            {
              key: "step",
              label: t("flows.tab.step"),
              children: chosen && (
                <StepForm
                  key={chosen.id}
                  flow={flow}
                  step={chosen}
                  acts={sheet.acts}
                  change={setEdited}
                />
              ),
            },
            {
              key: "examples",
              label: t("flows.tab.examples"),
              children: <ExamplesForm flow={flow} findings={findings} change={setEdited} />,
            },
            { key: "try", label: t("flows.tab.try"), children: <TryPanel flow={flow} /> },
            {
              key: "versions",
              label: t("flows.tab.versions"),
              children: (
                <Versions
                  sheet={sheet}
                  flow={flow}
                  putInForce={(version) => {
                    work.putInForce.mutate(version);
                  }}
                />
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
