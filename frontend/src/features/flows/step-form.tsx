import { Button, Input, Select } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { BilingualField } from "./bilingual-field";
import { summary } from "./flow-drawing";
import type { Flow, Step } from "./flows-api";
import { SlotForm } from "./slot-form";

interface StepFormProps {
  flow: Flow;
  step: Step;
  acts: string[];
  change: (flow: Flow) => void;
}

/** One step, with the slot it asks for. */
export function StepForm({ flow, step, acts, change }: StepFormProps) {
  const set = (next: Step) => {
    change({ ...flow, steps: flow.steps.map((each) => (each.id === step.id ? next : each)) });
  };
  const slot = step.does === "ASK" ? flow.slots.find(({ name }) => name === step.slot) : undefined;
  return (
    <div className="stack flow-form">
      <h3>
        {t(`flows.does.${step.does}`)} <span className="muted small">{step.id}</span>
      </h3>
      {"words" in step && (
        <BilingualField
          label={t("flows.words")}
          value={step.words}
          change={(words) => {
            set({ ...step, words });
          }}
        />
      )}
      {step.does === "ACT" && (
        <Labelled name={t("flows.act")}>
          <Select
            aria-label={t("flows.act")}
            value={step.act}
            options={acts.map((value) => ({ value, label: value }))}
            onChange={(act) => {
              set({ ...step, act });
            }}
          />
        </Labelled>
      )}
      {step.does === "DECIDE" &&
        step.branches.map((branch, index) => (
          <div key={index} className="flow-branch">
            <Input
              aria-label={t("flows.when")}
              value={branch.when}
              onChange={(event) => {
                set({
                  ...step,
                  branches: replaced(step.branches, index, { when: event.target.value }),
                });
              }}
            />
            <NextStep
              flow={flow}
              value={branch.next}
              change={(next) => {
                set({ ...step, branches: replaced(step.branches, index, { next }) });
              }}
            />
          </div>
        ))}
      {"next" in step && (
        <Labelled name={t("flows.next")}>
          <NextStep
            flow={flow}
            value={step.next}
            change={(next) => {
              set({ ...step, next });
            }}
          />
        </Labelled>
      )}
      {step.does === "DECIDE" && (
        <Labelled name={t("flows.otherwise")}>
          <NextStep
            flow={flow}
            value={step.otherwise}
            change={(otherwise) => {
              set({ ...step, otherwise });
            }}
          />
        </Labelled>
      )}
      {slot && (
        <SlotForm
          slot={slot}
          change={(next) => {
            change({
              ...flow,
              slots: flow.slots.map((each) => (each.name === slot.name ? next : each)),
            });
          }}
        />
      )}
      <div className="row">
        <Button
          size="small"
          disabled={!("next" in step)}
          onClick={() => {
            change(withSayAfter(flow, step));
          }}
        >
          {t("flows.add-say")}
        </Button>
        <Button
          size="small"
          danger
          disabled={flow.steps.length === 1}
          onClick={() => {
            change(without(flow, step));
          }}
        >
          {t("flows.remove")}
        </Button>
      </div>
    </div>
  );
}

function Labelled({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flow-field">
      <span className="small muted">{name}</span>
      {children}
    </div>
  );
}

interface NextProps {
  flow: Flow;
  value: string;
  change: (next: string) => void;
}

function NextStep({ flow, value, change }: NextProps) {
  return (
    <Select
      aria-label={t("flows.next")}
      className="grow"
      value={value}
      options={flow.steps.map((step) => ({
        value: step.id,
        label: `${t(`flows.does.${step.does}`)} · ${summary(step, flow)}`,
      }))}
      onChange={change}
    />
  );
}

function replaced<T>(list: T[], at: number, change: Partial<T>): T[] {
  return list.map((each, index) => (index === at ? { ...each, ...change } : each));
}

function withSayAfter(flow: Flow, step: Step): Flow {
  if (!("next" in step)) return flow;
  let number = 1;
  while (flow.steps.some(({ id }) => id === `say-${String(number)}`)) number += 1;
  const id = `say-${String(number)}`;
  const said: Step = { does: "SAY", id, words: { zh: "", en: "" }, next: step.next };
  const at = flow.steps.findIndex((each) => each.id === step.id);
  const steps = flow.steps.map((each) => (each.id === step.id ? { ...step, next: id } : each));
  return { ...flow, steps: steps.toSpliced(at + 1, 0, said) };
}

/** What led to it leads to what came after it. */
function without(flow: Flow, step: Step): Flow {
  const after = "next" in step ? step.next : step.does === "DECIDE" ? step.otherwise : "";
  const to = (id: string) => (id === step.id ? after : id);
  const steps = flow.steps
    .filter(({ id }) => id !== step.id)
    .map((each): Step => {
      if (each.does === "DECIDE") {
        const branches = each.branches.map((branch) => ({ ...branch, next: to(branch.next) }));
        return { ...each, branches, otherwise: to(each.otherwise) };
      }
      return "next" in each ? { ...each, next: to(each.next) } : each;
    });
  return { ...flow, steps };
}

export const stepName = (flow: Flow, id: string): string => {
  const step = flow.steps.find((each) => each.id === id);
  return step ? `${t(`flows.does.${step.does}`)} · ${summary(step, flow)}` : id;
};

export const slotName = (flow: Flow, name: string): string => {
  const slot = flow.slots.find((each) => each.name === name);
  return slot ? inMyLanguage(slot.label) : name;
};
