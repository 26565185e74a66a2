import { Input, InputNumber, Select } from "antd";
import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { periodWords } from "./period";
import { useChangeSchedule, type Schedule } from "./retention-api";

const LONGEST = 500;

/** A kind should be kept longer or shorter; somebody else decides. */
export function ScheduleForm({ schedule, close }: { schedule: Schedule; close: () => void }) {
  const [n, setN] = useState(Number(/\d+/.exec(schedule.keep)?.[0] ?? 3));
  const [unit, setUnit] = useState(schedule.keep.slice(-1));
  const [law, setLaw] = useState(schedule.law);
  const [begins, setBegins] = useState("");
  const [reason, setReason] = useState("");
  const change = useChangeSchedule(schedule.kind);
  const send = () => {
    change.mutate(
      {
        keep: `P${String(n)}${unit}`,
        law: law.trim(),
        from: begins === "" ? null : new Date(begins).toISOString(),
        reason: reason.trim(),
      },
      {
        onSuccess: () => {
          toast.done(t("retention.sent"));
          close();
        },
      },
    );
  };
  return (
    <FormDrawer
      size={440}
      title={t("retention.change-title", { kind: inMyLanguage(schedule.title) })}
      close={close}
      action={t("retention.send")}
      ready={law.trim() !== "" && reason.trim() !== ""}
      pending={change.isPending}
      error={change.error}
      send={send}
    >
      <div className="row">
        <InputNumber
          aria-label={t("retention.n")}
          min={1}
          max={100}
          value={n}
          onChange={(value) => {
            setN(value ?? 1);
          }}
        />
        <Select
          aria-label={t("retention.unit")}
          value={unit}
          onChange={setUnit}
          options={[
            { value: "Y", label: t("retention.years", { n }) },
            { value: "M", label: t("retention.months", { n }) },
            { value: "D", label: t("retention.period-days", { n }) },
          ]}
        />
        {schedule.least !== null && (
          <span className="muted small">
            {t("retention.least", { keep: periodWords(schedule.least) })}
          </span>
        )}
      </div>
      <label className="stack">
        {t("retention.law")}
        <Input.TextArea
          rows={2}
          maxLength={300}
          value={law}
          onChange={({ target }) => {
            setLaw(target.value);
          }}
        />
      </label>
      <label className="stack">
        {t("retention.begins")}
        <Input
          type="datetime-local"
          value={begins}
          onChange={({ target }) => {
            setBegins(target.value);
          }}
        />
      </label>
      <label className="stack">
        {t("retention.reason")}
        <Input.TextArea
          rows={3}
          maxLength={LONGEST}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
    </FormDrawer>
  );
}
