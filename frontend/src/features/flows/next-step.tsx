import { Select } from "antd";

import { t } from "@/shared/i18n/i18n";

import { summary } from "./flow-drawing";
import type { Flow } from "./flows-api";
import { EVERY, withStep, type Does } from "./shape";

interface NextProps {
  flow: Flow;
  acts: string[];
  label: string;
  value: string;
  /** What it is called to go nowhere; absent where it must go on. */
  none?: string;
  /** Gets the flow with the step that it leads to, which may have been added just now. */
  change: (next: string, flow: Flow) => void;
}

const NEW = "+";

/** Where it goes on: a step that is there, or a new one put in between. */
export function NextStep({ flow, acts, label, value, none, change }: NextProps) {
  return (
    <Select
      aria-label={label}
      className="grow"
      value={value}
      options={[
        ...(none === undefined ? [] : [{ value: "", label: none }]),
        {
          label: t("flows.existing"),
          options: flow.steps.map((step) => ({
            value: step.id,
            label: `${t(`flows.does.${step.does}`)} · ${summary(step, flow)}`,
          })),
        },
        {
          label: t("flows.new-step"),
          options: EVERY.map((does) => ({
            value: NEW + does,
            label: `＋ ${t(`flows.does.${does}`)}`,
          })),
        },
      ]}
      onChange={(chosen) => {
        if (!chosen.startsWith(NEW)) {
          change(chosen, flow);
          return;
        }
        const added = withStep(
          flow,
          chosen.slice(1) as Does,
          value || (flow.steps.at(-1)?.id ?? ""),
          acts,
        );
        change(added.id, added.flow);
      }}
    />
  );
}
