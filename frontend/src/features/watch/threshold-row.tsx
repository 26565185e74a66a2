import { Button, InputNumber, Select } from "antd";
import type { ReactNode } from "react";

import { useCatalog } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";

import { OwnerSelect } from "./owner-select";
import { EACH, FLOOR, type Measure, type Threshold } from "./watch-api";
import { badWhenLow, measures, placesOf, useQueueWords } from "./watch-words";

interface RowProps {
  threshold: Threshold;
  change: (threshold: Threshold) => void;
  remove: () => void;
}

/** One threshold with its owner; the second figure lies on the better side of the first. */
export function ThresholdRow({ threshold, change, remove }: RowProps) {
  const queueWords = useQueueWords();
  const { measure, queue } = threshold;
  const codes = useCatalog().map(({ code }) => code);
  const places = placesOf(measure, codes);
  const set = (part: Partial<Threshold>) => {
    change({ ...threshold, ...part });
  };
  const title = `${queueWords(queue)} · ${t(`watch.measure.${measure}`)}`;
  const unit = t(`watch.unit.${measure}`);
  const number = (words: string, value: number, put: (value: number) => void, most = 100_000) => (
    <Field words={words}>
      <InputNumber
        aria-label={`${title} ${words}`}
        min={0}
        max={most}
        value={value}
        onChange={(next) => {
          if (next !== null) put(next);
        }}
      />
    </Field>
  );
  return (
    <fieldset className="threshold" aria-label={title}>
      <div className="row">
        <Select
          className="grow"
          aria-label={t("watch.measure")}
          value={measure}
          options={measures.map((each) => ({ value: each, label: t(`watch.measure.${each}`) }))}
          onChange={(chosen: Measure) => {
            const [usual = FLOOR, ...others] = placesOf(chosen, codes);
            set({ measure: chosen, queue: others.includes(queue) ? queue : usual });
          }}
        />
        <Select
          className="grow"
          aria-label={t("watch.queue")}
          disabled={places.length === 1}
          value={queue}
          options={places.map((code) => ({
            value: code,
            label:
              code === EACH && measure === "TOPIC_RISE" ? t("watch.each-topic") : queueWords(code),
          }))}
          onChange={(chosen) => {
            set({ queue: chosen });
          }}
        />
        <Button size="small" type="text" onClick={remove}>
          {t("watch.remove")}
        </Button>
      </div>
      <div className="threshold-figures">
        {number(
          `${t("watch.raise")} ${t(badWhenLow(measure) ? "watch.at-most" : "watch.at-least")} ${unit}`,
          threshold.raiseAt,
          (raiseAt) => {
            set({ raiseAt });
          },
        )}
        {number(`${t("watch.clear")} ${unit}`, threshold.clearAt, (clearAt) => {
          set({ clearAt });
        })}
        {number(
          t("watch.hold"),
          threshold.holdSeconds,
          (holdSeconds) => {
            set({ holdSeconds });
          },
          3_600,
        )}
        {(measure === "SERVICE_LEVEL" || measure === "ABANDONED") &&
          number(t("watch.least"), threshold.least, (least) => {
            set({ least });
          })}
      </div>
      <div className="threshold-figures">
        <Field words={t("watch.owner")}>
          <OwnerSelect
            words={`${title} ${t("watch.owner")}`}
            owner={threshold.owner}
            change={(owner) => {
              set({ owner });
            }}
          />
        </Field>
        {number(t("watch.ack"), threshold.ackSeconds, (ackSeconds) => {
          set({ ackSeconds });
        })}
        <Field words={t("watch.escalate")}>
          <OwnerSelect
            words={`${title} ${t("watch.escalate")}`}
            owner={threshold.escalateTo}
            change={(escalateTo) => {
              set({ escalateTo });
            }}
          />
        </Field>
      </div>
    </fieldset>
  );
}

const Field = ({ words, children }: { words: string; children: ReactNode }) => (
  <div className="stack tight grow">
    <span className="muted small">{words}</span>
    {children}
  </div>
);
