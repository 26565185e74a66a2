import { Button, Checkbox, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { Line } from "./manual-fields";
import { useProposeManual, type ManualStep, type ServiceManual } from "./manual-api";
import { ManualStepForm } from "./manual-step-form";
import { ManualTrial } from "./manual-trial";

const BLANK_STEP: ManualStep = {
  code: "",
  name: { zh: "", en: "" },
  phrases: [],
  controls: [],
  sells: false,
};

const codes = (words: string) =>
  words
    .split(/[,，]/)
    .map((code) => code.trim())
    .filter((code) => code !== "");

interface FormProps {
  from: ServiceManual;
  fresh: boolean;
  done: () => void;
}

/** Another version of a manual, or a new one; it can be tried before another person decides on it. */
export function ManualForm({ from, fresh, done }: FormProps) {
  const [manual, setManual] = useState(from);
  const [begins, setBegins] = useState("");
  const [reason, setReason] = useState("");
  const propose = useProposeManual();
  const change = (part: Partial<ServiceManual>) => {
    setManual({ ...manual, ...part });
  };
  const step = (at: number, next: ManualStep | null) => {
    change({
      steps: manual.steps.flatMap((each, place) =>
        place === at ? (next === null ? [] : [next]) : [each],
      ),
    });
  };
  return (
    <FormDrawer
      size={760}
      title={fresh ? t("manual.new") : manual.code}
      close={done}
      action={t("manual.propose")}
      ready={reason.trim() !== "" && manual.code !== "" && manual.steps.length > 0}
      pending={propose.isPending}
      error={propose.error}
      send={() => {
        propose.mutate(
          {
            manual,
            effectiveFrom: begins === "" ? null : new Date(begins).toISOString(),
            reason: reason.trim(),
          },
          {
            onSuccess: () => {
              toast.done(t("manual.proposed"));
              done();
            },
          },
        );
      }}
    >
      {fresh && (
        <Line
          label={t("manual.code")}
          value={manual.code}
          set={(code) => {
            change({ code });
          }}
        />
      )}
      <Line
        label={t("manual.name-zh")}
        value={manual.title.zh}
        set={(zh) => {
          change({ title: { ...manual.title, zh } });
        }}
      />
      <Line
        label={t("manual.name-en")}
        value={manual.title.en}
        set={(en) => {
          change({ title: { ...manual.title, en } });
        }}
      />
      <Line
        label={t("manual.businesses")}
        value={manual.businesses.join(", ")}
        set={(words) => {
          change({ businesses: codes(words) });
        }}
        late
      />
      <Line
        label={t("manual.channel-codes")}
        value={manual.channels.join(", ")}
        set={(words) => {
          change({ channels: codes(words) });
        }}
        late
      />
      <Line
        label={t("manual.process-codes")}
        value={manual.processes.join(", ")}
        set={(words) => {
          change({ processes: codes(words) });
        }}
        late
      />
      <Line
        label={t("manual.source")}
        value={manual.source}
        set={(source) => {
          change({ source });
        }}
      />
      {manual.steps.map((each, at) => (
        <ManualStepForm
          key={at}
          at={at}
          step={each}
          set={(next) => {
            step(at, next);
          }}
        />
      ))}
      <Button
        onClick={() => {
          change({ steps: [...manual.steps, BLANK_STEP] });
        }}
      >
        {t("manual.add-step")}
      </Button>
      <ManualTrial manual={manual} />
      <label className="stack manual-field">
        <span className="small muted">{t("manual.from")}</span>
        <Input
          type="datetime-local"
          value={begins}
          onChange={({ target }) => {
            setBegins(target.value);
          }}
        />
      </label>
      {!fresh && (
        <Checkbox
          checked={manual.retired}
          onChange={({ target }) => {
            change({ retired: target.checked });
          }}
        >
          {t("manual.retire")}
        </Checkbox>
      )}
      <Line label={t("manual.reason")} value={reason} set={setReason} />
    </FormDrawer>
  );
}
