import { Button, Input } from "antd";

import { t } from "@/shared/i18n/i18n";

import type { Flow, Step } from "./flows-api";
import { NextStep } from "./next-step";
import { replaced } from "./shape";

type Decide = Extract<Step, { does: "DECIDE" }>;

interface BranchesProps {
  flow: Flow;
  acts: string[];
  step: Decide;
  set: (step: Decide, flow?: Flow) => void;
}

/** The first condition that holds says where it goes on. */
export function BranchesForm({ flow, acts, step, set }: BranchesProps) {
  const names = flow.slots.map(({ name }) => name).join("、");
  return (
    <>
      <p className="muted small">{t("flows.when-hint", { names: names === "" ? "—" : names })}</p>
      {step.branches.map((branch, index) => (
        <div key={index} className="flow-branch">
          <span className="row">
            <Input
              aria-label={t("flows.when-n", { n: index + 1 })}
              placeholder="amount > 50000"
              value={branch.when}
              onChange={({ target }) => {
                set({
                  ...step,
                  branches: replaced(step.branches, index, { when: target.value }),
                });
              }}
            />
            <Button
              type="text"
              aria-label={t("flows.remove-branch", { n: index + 1 })}
              disabled={step.branches.length === 1}
              onClick={() => {
                set({ ...step, branches: step.branches.toSpliced(index, 1) });
              }}
            >
              ✕
            </Button>
          </span>
          <NextStep
            flow={flow}
            acts={acts}
            label={t("flows.next-n", { n: index + 1 })}
            value={branch.next}
            change={(next, grown) => {
              set({ ...step, branches: replaced(step.branches, index, { next }) }, grown);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            set({ ...step, branches: [...step.branches, { when: "", next: step.otherwise }] });
          }}
        >
          {t("flows.add-branch")}
        </Button>
      </div>
    </>
  );
}
