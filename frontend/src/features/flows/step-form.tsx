import { Button, Dropdown, Select } from "antd";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { BilingualField } from "./bilingual-field";
import { BranchesForm } from "./branches-form";
import { summary } from "./flow-drawing";
import type { Flow, Step } from "./flows-api";
import { NextStep } from "./next-step";
import { before, emptySlot, EVERY, freeName, without } from "./shape";
import { SlotForm } from "./slot-form";

interface StepFormProps {
  flow: Flow;
  step: Step;
  acts: string[];
  change: (flow: Flow) => void;
  choose: (step: string) => void;
}

/** One step, with the slot it asks for, and where it goes on. */
export function StepForm({ flow, step, acts, change, choose }: StepFormProps) {
  const set = (next: Step, grown: Flow = flow) => {
    change({ ...grown, steps: grown.steps.map((each) => (each.id === step.id ? next : each)) });
  };
  const next = { flow, acts };
  return (
    <div className="stack flow-form">
      <div className="row">
        <h3 className="grow">
          {t(`flows.does.${step.does}`)} <span className="muted small">{step.id}</span>
        </h3>
        <Dropdown
          trigger={["click"]}
          menu={{
            items: EVERY.filter((does) => does !== "END" && does !== "HAND_OVER").map((does) => ({
              key: does,
              label: t(`flows.does.${does}`),
              onClick: () => {
                const added = before(flow, step, does, acts);
                change(added.flow);
                choose(added.id);
              },
            })),
          }}
        >
          <Button size="small">{t("flows.add-before")}</Button>
        </Dropdown>
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
      {"words" in step && (
        <BilingualField
          label={t("flows.words")}
          value={step.words}
          change={(words) => {
            set({ ...step, words });
          }}
        />
      )}
      {step.does === "ASK" && <Asked flow={flow} step={step} change={change} />}
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
      {step.does === "DECIDE" && (
        <>
          <BranchesForm {...next} step={step} set={set} />
          <Labelled name={t("flows.otherwise")}>
            <NextStep
              {...next}
              label={t("flows.otherwise")}
              value={step.otherwise}
              change={(otherwise, grown) => {
                set({ ...step, otherwise }, grown);
              }}
            />
          </Labelled>
        </>
      )}
      {"next" in step && (
        <Labelled name={t("flows.next")}>
          <NextStep
            {...next}
            label={t("flows.next")}
            value={step.next}
            change={(to, grown) => {
              set({ ...step, next: to }, grown);
            }}
          />
        </Labelled>
      )}
      {step.does === "ACT" && (
        <Labelled name={t("flows.refused")}>
          <NextStep
            {...next}
            label={t("flows.refused")}
            none={t("flows.refused-none")}
            value={step.refused ?? ""}
            change={(refused, grown) => {
              set({ ...step, refused: refused === "" ? null : refused }, grown);
            }}
          />
        </Labelled>
      )}
    </div>
  );
}

type Ask = Extract<Step, { does: "ASK" }>;

const NEW = "+";

/** What is asked for may be asked elsewhere too; a new thing to know is entered here. */
function Asked({ flow, step, change }: { flow: Flow; step: Ask; change: (flow: Flow) => void }) {
  const slot = flow.slots.find(({ name }) => name === step.slot);
  const ask = (name: string, grown: Flow) => {
    const steps = grown.steps.map((each) => (each.id === step.id ? { ...step, slot: name } : each));
    change({ ...grown, steps });
  };
  return (
    <>
      <Labelled name={t("flows.slot")}>
        <Select
          aria-label={t("flows.slot")}
          value={step.slot}
          options={[
            ...flow.slots.map(({ name, label }) => ({
              value: name,
              label: `${inMyLanguage(label)} (${name})`,
            })),
            { value: NEW, label: `＋ ${t("flows.new-slot")}` },
          ]}
          onChange={(chosen) => {
            const taken = flow.slots.map(({ name }) => name);
            const name = chosen === NEW ? freeName("slot", taken) : chosen;
            const slots = chosen === NEW ? [...flow.slots, emptySlot(name)] : flow.slots;
            ask(name, { ...flow, slots });
          }}
        />
      </Labelled>
      {slot && (
        <SlotForm
          slot={slot}
          change={(next) => {
            const slots = flow.slots.map((each) => (each.name === slot.name ? next : each));
            change({ ...flow, slots });
          }}
        />
      )}
    </>
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

export const stepName = (flow: Flow, id: string): string => {
  const step = flow.steps.find((each) => each.id === id);
  return step ? `${t(`flows.does.${step.does}`)} · ${summary(step, flow)}` : id;
};

export const slotName = (flow: Flow, name: string): string => {
  const slot = flow.slots.find((each) => each.name === name);
  return slot ? inMyLanguage(slot.label) : name;
};
