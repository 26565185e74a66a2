import { Form, Input, Segmented, Select } from "antd";
import { useState } from "react";

import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";

import type { Asked } from "./asked";
import { apartWords } from "./words";
import { reportPeriods, useSaveReport, type Period } from "./saved-api";

const TIMES = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

interface SaveReportProps {
  /** What is on the screen: its figures and of whom they are. */
  asked: Asked;
  done: () => void;
  saved: () => void;
}

/** The figures on the screen, from now on of every day, month or quarter, told to people at a time. */
export function SaveReport({ asked, done, saved }: SaveReportProps) {
  const staff = useStaff();
  const save = useSaveReport();
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState<Period>("DAILY");
  const [at, setAt] = useState("08:00");
  const [readers, setReaders] = useState<string[]>([]);
  return (
    <FormDrawer
      size={420}
      title={t("saved.save")}
      close={done}
      action={t("saved.save-send")}
      ready={title.trim() !== ""}
      pending={save.isPending}
      error={save.error}
      send={() => {
        const { dimension, second, codes } = asked;
        save
          .mutateAsync({ title: title.trim(), period, dimension, second, codes, at, readers })
          .then(saved, () => undefined);
      }}
    >
      <p className="muted">
        {t("saved.save-hint", {
          n: asked.codes.length,
          dimension: apartWords(asked),
        })}
      </p>
      <Form.Item label={t("saved.title-of")} layout="vertical" required>
        <Input
          autoFocus
          aria-label={t("saved.title-of")}
          maxLength={60}
          value={title}
          onChange={({ target: { value } }) => {
            setTitle(value);
          }}
        />
      </Form.Item>
      <Form.Item label={t("saved.period")} layout="vertical">
        <Segmented
          aria-label={t("saved.period")}
          value={period}
          options={reportPeriods.map((each) => ({
            value: each,
            label: t(`saved.period.${each}`),
          }))}
          onChange={setPeriod}
        />
      </Form.Item>
      <Form.Item label={t("saved.at")} layout="vertical" extra={t(`saved.at-hint.${period}`)}>
        <Select
          aria-label={t("saved.at")}
          style={{ width: 110 }}
          value={at}
          options={TIMES.map((value) => ({ value, label: value }))}
          onChange={setAt}
        />
      </Form.Item>
      <Form.Item label={t("saved.readers")} layout="vertical" extra={t("saved.readers-hint")}>
        <Select
          mode="multiple"
          aria-label={t("saved.readers")}
          value={readers}
          showSearch={{ optionFilterProp: "label" }}
          options={staff.map(({ id, name, number }) => ({
            value: id,
            label: `${inMyLanguage(name)} ${number}`,
          }))}
          onChange={setReaders}
        />
      </Form.Item>
    </FormDrawer>
  );
}
