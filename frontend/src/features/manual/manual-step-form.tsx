import { Button, Checkbox, InputNumber } from "antd";

import { t } from "@/shared/i18n/i18n";

import type { ManualPhrase, ManualStep } from "./manual-api";
import { Line, Lines } from "./manual-fields";

type Kind = ManualStep["controls"][number]["kind"];
type Point = ManualPhrase["points"][number];

const BLANK_POINT: Point = { name: "", samples: [], unlike: [] };
const BLANK_PHRASE: ManualPhrase = {
  code: "",
  meaning: { zh: "", en: "" },
  wording: { zh: "", en: "" },
  points: [BLANK_POINT],
};

const put = <T,>(all: T[], at: number, next: T | null) =>
  all.flatMap((each, place) => (place === at ? (next === null ? [] : [next]) : [each]));

interface StepFormProps {
  at: number;
  step: ManualStep;
  set: (step: ManualStep | null) => void;
}

/** One step of a manual: its name, controls and phrases. */
export function ManualStepForm({ at, step, set }: StepFormProps) {
  const identity = step.controls.find(({ kind }) => kind === "IDENTITY");
  const has = (kind: Kind) => step.controls.some((control) => control.kind === kind);
  const control = (kind: Kind, level: number | null) => {
    const others = step.controls.filter((each) => each.kind !== kind);
    set({ ...step, controls: level === null ? others : [...others, { kind, level }] });
  };
  return (
    <fieldset className="manual-step-form stack">
      <legend>
        {at + 1}. {step.name.zh}
      </legend>
      <Line
        label={t("manual.code")}
        value={step.code}
        set={(code) => {
          set({ ...step, code });
        }}
      />
      <Line
        label={t("manual.name-zh")}
        value={step.name.zh}
        set={(zh) => {
          set({ ...step, name: { ...step.name, zh } });
        }}
      />
      <Line
        label={t("manual.name-en")}
        value={step.name.en}
        set={(en) => {
          set({ ...step, name: { ...step.name, en } });
        }}
      />
      <div className="row wrap">
        <Checkbox
          checked={identity !== undefined}
          onChange={({ target }) => {
            control("IDENTITY", target.checked ? 2 : null);
          }}
        >
          {t("manual.identity")}
        </Checkbox>
        {identity && (
          <InputNumber
            aria-label={t("manual.level")}
            min={1}
            max={4}
            value={identity.level}
            onChange={(level) => {
              control("IDENTITY", level ?? 1);
            }}
          />
        )}
        <Checkbox
          checked={has("SUITABILITY")}
          onChange={({ target }) => {
            control("SUITABILITY", target.checked ? 0 : null);
          }}
        >
          {t("manual.needs-suitability")}
        </Checkbox>
        <Checkbox
          checked={has("SECOND_PERSON")}
          onChange={({ target }) => {
            control("SECOND_PERSON", target.checked ? 0 : null);
          }}
        >
          {t("manual.needs-second")}
        </Checkbox>
        <Checkbox
          checked={step.sells}
          onChange={({ target }) => {
            set({ ...step, sells: target.checked });
          }}
        >
          {t("manual.sale-step")}
        </Checkbox>
      </div>
      {step.phrases.map((phrase, place) => (
        <PhraseForm
          key={place}
          phrase={phrase}
          set={(next) => {
            set({ ...step, phrases: put(step.phrases, place, next) });
          }}
        />
      ))}
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            set({ ...step, phrases: [...step.phrases, BLANK_PHRASE] });
          }}
        >
          {t("manual.add-phrase")}
        </Button>
        <Button
          size="small"
          danger
          onClick={() => {
            set(null);
          }}
        >
          {t("manual.remove")}
        </Button>
      </div>
    </fieldset>
  );
}

function PhraseForm({
  phrase,
  set,
}: {
  phrase: ManualPhrase;
  set: (phrase: ManualPhrase | null) => void;
}) {
  const { meaning, wording, points } = phrase;
  const point = (at: number, next: Point | null) => {
    set({ ...phrase, points: put(points, at, next) });
  };
  return (
    <fieldset className="manual-step-form stack">
      <legend className="small">{t("manual.phrase")}</legend>
      <Line
        label={t("manual.code")}
        value={phrase.code}
        set={(code) => {
          set({ ...phrase, code });
        }}
      />
      <Line
        label={t("manual.meaning-zh")}
        value={meaning.zh}
        set={(zh) => {
          set({ ...phrase, meaning: { ...meaning, zh } });
        }}
      />
      <Line
        label={t("manual.meaning-en")}
        value={meaning.en}
        set={(en) => {
          set({ ...phrase, meaning: { ...meaning, en } });
        }}
      />
      <Line
        label={t("manual.wording-zh")}
        value={wording.zh}
        set={(zh) => {
          set({ ...phrase, wording: { ...wording, zh } });
        }}
      />
      <Line
        label={t("manual.wording-en")}
        value={wording.en}
        set={(en) => {
          set({ ...phrase, wording: { ...wording, en } });
        }}
      />
      {points.map((each, at) => (
        <div key={at} className="stack">
          <Line
            label={t("manual.point")}
            value={each.name}
            set={(name) => {
              point(at, { ...each, name });
            }}
          />
          <Lines
            label={t("manual.samples")}
            value={each.samples}
            set={(samples) => {
              point(at, { ...each, samples });
            }}
          />
          <Lines
            label={t("manual.unlike")}
            value={each.unlike}
            set={(unlike) => {
              point(at, { ...each, unlike });
            }}
          />
        </div>
      ))}
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            set({ ...phrase, points: [...points, BLANK_POINT] });
          }}
        >
          {t("manual.add-point")}
        </Button>
        <Button
          size="small"
          danger
          onClick={() => {
            set(null);
          }}
        >
          {t("manual.remove")}
        </Button>
      </div>
    </fieldset>
  );
}
