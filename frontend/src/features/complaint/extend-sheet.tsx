import { Button, Drawer, InputNumber } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { Field } from "./field";
import { useExtend } from "./papers-api";
import { Words } from "./words";

/** More time, with the reason the complainant will read. */
export function ExtendSheet({ id, done }: { id: string; done: () => void }) {
  const extend = useExtend(id);
  const [days, setDays] = useState<number | null>(15);
  const [reason, setReason] = useState("");
  return (
    <Drawer open size={440} title={t("complaint.do.extend")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (days !== null) extend.mutate({ days, reason }, { onSuccess: done });
        }}
      >
        <Field id="extend-days" label={t("complaint.extend-days")}>
          <InputNumber<number> id="extend-days" min={1} max={45} value={days} onChange={setDays} />
        </Field>
        <Words
          id="extend-reason"
          label={t("complaint.extend-reason")}
          value={reason}
          put={setReason}
        />
        <p className="told">{t("complaint.extend-told")}</p>
        <Button
          type="primary"
          htmlType="submit"
          disabled={days === null || reason.trim() === ""}
          loading={extend.isPending}
        >
          {t("complaint.do.ask-approval")}
        </Button>
      </form>
    </Drawer>
  );
}
