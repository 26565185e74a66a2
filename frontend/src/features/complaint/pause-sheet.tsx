import { Button, Drawer, Select } from "antd";
import { useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";

import { Field } from "./field";
import { useAskPause } from "./papers-api";
import { Words } from "./words";

interface SheetProps {
  id: string;
  /** What the rule of the term allows. */
  reasons: readonly string[];
  done: () => void;
}

/** Somebody outside has to appraise first: the time of the law stands still once a head allowed it. */
export function PauseSheet({ id, reasons, done }: SheetProps) {
  const ask = useAskPause(id);
  const [why, setWhy] = useState(reasons[0] ?? "");
  const [reason, setReason] = useState("");
  return (
    <Drawer open size={440} title={t("complaint.do.pause")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate({ why, reason }, { onSuccess: done });
        }}
      >
        <Field id="pause-why" label={t("complaint.pause-why")}>
          <Select
            id="pause-why"
            value={why}
            onChange={setWhy}
            options={reasons.map((value) => ({ value, label: tCode("terms.pause", value) }))}
          />
        </Field>
        <Words
          id="pause-reason"
          label={t("complaint.pause-reason")}
          value={reason}
          put={setReason}
        />
        <p className="muted small">{t("complaint.pause-hint")}</p>
        <Button
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === ""}
          loading={ask.isPending}
        >
          {t("complaint.do.ask-approval")}
        </Button>
      </form>
    </Drawer>
  );
}
