import { Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";

import { useSetIndicator, type IndicatorView } from "./insight-api";

const VARIANTS = ["WITHOUT_SHORT", "OF_ANSWERED", "OF_OFFERED", "SHORT_IS_GOOD"] as const;

/** The steps in which waits are counted. */
const STEPS = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600];

/** Another target, and of service level another way to reckon it: a new version, from now on. */
export function SetIndicator({ one, done }: { one: IndicatorView; done: () => void }) {
  const [target, setTarget] = useState(one.target);
  const [variant, setVariant] = useState(one.variant);
  const [within, setWithin] = useState(one.within);
  const [reason, setReason] = useState("");
  const set = useSetIndicator();
  return (
    <FormDrawer
      size={420}
      title={t("indicator.set-title", { name: inMyLanguage(one.name) })}
      close={done}
      action={t("indicator.set-send")}
      ready={reason.trim() !== ""}
      pending={set.isPending}
      error={set.error}
      send={() => {
        set
          .mutateAsync({ code: one.code, version: one.version, target, variant, within, reason })
          .then(done, () => undefined);
      }}
    >
      <Form.Item label={t("indicator.target")} layout="vertical">
        <InputNumber aria-label={t("indicator.target")} value={target} onChange={setTarget} />
      </Form.Item>
      {one.variant !== null && (
        <>
          <Form.Item label={t("indicator.variant")} layout="vertical">
            <Select
              aria-label={t("indicator.variant")}
              value={variant}
              options={VARIANTS.map((value) => ({
                value,
                label: t(`indicator.variant.${value}`),
              }))}
              onChange={setVariant}
            />
          </Form.Item>
          <Form.Item label={t("indicator.within")} layout="vertical">
            <Select
              aria-label={t("indicator.within")}
              value={within}
              options={STEPS.map((value) => ({ value, label: String(value) }))}
              onChange={setWithin}
            />
          </Form.Item>
        </>
      )}
      <Form.Item label={t("indicator.reason")} layout="vertical" required>
        <Input.TextArea
          aria-label={t("indicator.reason")}
          rows={3}
          value={reason}
          onChange={({ target: { value } }) => {
            setReason(value);
          }}
        />
      </Form.Item>
    </FormDrawer>
  );
}
