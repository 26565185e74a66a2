import { Checkbox, Input, InputNumber, Select } from "antd";
import { useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useProposeParameters, type SaleParameters } from "./suitability-api";

const DUTIES = ["fuller-disclosure", "extra-warning", "more-time", "follow-up"];
const LEVELS = [0, 1, 2, 3, 4, 5];
const BOUNDS = {
  validityMonths: [1, 60],
  maxADay: [1, 10],
  maxInTwelveMonths: [1, 50],
  elderAge: [50, 100],
} as const;

/** Other parameters, which hold once another person has approved them. */
export function ParametersForm({ from, done }: { from: SaleParameters; done: () => void }) {
  const [wanted, setWanted] = useState(from);
  const [begins, setBegins] = useState("");
  const [reason, setReason] = useState("");
  const propose = useProposeParameters();
  const change = (part: Partial<SaleParameters>) => {
    setWanted({ ...wanted, ...part });
  };
  return (
    <FormDrawer
      size={520}
      title={t("parameters.change")}
      close={done}
      action={t("parameters.propose")}
      ready={reason.trim() !== "" && wanted.source.trim() !== ""}
      pending={propose.isPending}
      error={propose.error}
      send={() => {
        propose.mutate(
          {
            parameters: wanted,
            effectiveFrom: begins === "" ? null : new Date(begins).toISOString(),
            reason: reason.trim(),
          },
          {
            onSuccess: () => {
              toast.done(t("parameters.proposed"));
              done();
            },
          },
        );
      }}
    >
      {(Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).map((field) => (
        <label key={field} className="row">
          <span className="grow">{t(`parameters.${field}`)}</span>
          <InputNumber
            min={BOUNDS[field][0]}
            max={BOUNDS[field][1]}
            value={wanted[field]}
            onChange={(value) => {
              change({ [field]: value ?? BOUNDS[field][0] });
            }}
          />
        </label>
      ))}
      <Checkbox.Group
        aria-label={t("parameters.elderDuties")}
        value={wanted.elderDuties}
        options={DUTIES.map((duty) => ({ value: duty, label: tCode("suitability.duty", duty) }))}
        onChange={(elderDuties) => {
          change({ elderDuties });
        }}
      />
      <fieldset className="plain-fieldset">
        <legend>{t("parameters.matrix")}</legend>
        <div className="row wrap">
          {wanted.matrix.map((level, at) => (
            <Select
              key={at}
              aria-label={`C${String(at + 1)}`}
              value={level}
              options={LEVELS.map((value) => ({
                value,
                label: `C${String(at + 1)} → ${value === 0 ? t("parameters.none") : `R${String(value)}`}`,
              }))}
              onChange={(next) => {
                change({
                  matrix: wanted.matrix.map((each, place) => (place === at ? next : each)),
                });
              }}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox
        checked={wanted.waiver}
        onChange={({ target }) => {
          change({ waiver: target.checked });
        }}
      >
        {t("parameters.waiver")}
      </Checkbox>
      <label className="stack">
        <span className="small muted">{t("parameters.source")}</span>
        <Input
          maxLength={300}
          value={wanted.source}
          onChange={({ target }) => {
            change({ source: target.value });
          }}
        />
      </label>
      <label className="stack">
        <span className="small muted">{t("parameters.from")}</span>
        <Input
          type="datetime-local"
          value={begins}
          onChange={({ target }) => {
            setBegins(target.value);
          }}
        />
      </label>
      <label className="stack">
        <span className="small muted">{t("parameters.reason")}</span>
        <Input
          maxLength={500}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
    </FormDrawer>
  );
}
