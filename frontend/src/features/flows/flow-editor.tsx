import { Alert, Button, Tabs } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";

import { ExamplesForm } from "./examples-form";
import { FindingsList } from "./findings-list";
import { FlowDrawing } from "./flow-drawing";
import { useFindings, useFlowWork, useSheet } from "./flows-api";
import { tidy } from "./shape";
import { StepForm } from "./step-form";
import { TryPanel } from "./try-panel";
import { useHistory } from "./use-history";
import { Versions } from "./versions";
import { WholeForm } from "./whole-form";

/** A flow drawn, with everything that can be changed in it; nothing reaches customers before it is published. */
export function FlowEditor({ code }: { code: string }) {
  const sheet = useSheet(code);
  const work = useFlowWork(code);
  const history = useHistory(sheet.flow);
  const [step, setStep] = useState<string | null>(sheet.flow.steps[0]?.id ?? null);
  const [tab, setTab] = useState("step");
  const { now: flow, dirty, change } = history;
  const findings = useFindings(tidy(flow), sheet.findings);
  const chosen = flow.steps.find(({ id }) => id === step) ?? flow.steps[0];
  const error = work.save.error ?? work.publish.error ?? work.putInForce.error;
  const ready = findings.failures.length === 0 && findings.problems.every(({ grave }) => !grave);
  /** A step's name, or that of anything else to be mended. */
  const choose = (place: string) => {
    const asking = flow.steps.find((each) => each.does === "ASK" && `slot:${each.slot}` === place);
    if (place === "flow") setTab(flow.examples.length === 0 ? "examples" : "whole");
    else if (place.startsWith("example:")) setTab("examples");
    else {
      setStep(asking?.id ?? place);
      setTab("step");
    }
  };
  const save = () => {
    if (!dirty) return;
    work.save.mutate(
      { flow: tidy(flow), draftVersion: sheet.draftVersion },
      {
        onSuccess: () => {
          history.kept(flow);
        },
      },
    );
  };
  useCommands([
    { id: "flows.save", label: "flows.save", keys: "mod+s", run: save },
    { id: "flows.undo", label: "flows.undo", keys: "mod+z", run: () => history.undo?.() },
    { id: "flows.redo", label: "flows.redo", keys: "mod+y", run: () => history.redo?.() },
  ]);
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
        <Button disabled={!history.undo} title="Ctrl+Z" onClick={() => history.undo?.()}>
          {t("flows.undo")}
        </Button>
        <Button disabled={!history.redo} title="Ctrl+Y" onClick={() => history.redo?.()}>
          {t("flows.redo")}
        </Button>
        <Button disabled={!dirty} title="Ctrl+S" loading={work.save.isPending} onClick={save}>
          {t("flows.save")}
        </Button>
        <Button
          type="primary"
          disabled={dirty || !sheet.draft || !ready}
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
                  change={change}
                  choose={choose}
                />
              ),
            },
            {
              key: "whole",
              label: t("flows.whole"),
              children: <WholeForm flow={flow} change={change} />,
            },
            {
              key: "examples",
              label: t("flows.tab.examples"),
              children: <ExamplesForm flow={flow} findings={findings} change={change} />,
            },
            {
              key: "try",
              label: t("flows.tab.try"),
              children: (
                <TryPanel
                  flow={tidy(flow)}
                  keep={(example) => {
                    change({ ...flow, examples: [...flow.examples, example] });
                    setTab("examples");
                  }}
                />
              ),
            },
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
