import { Checkbox, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useAskAllowance, type Guidance } from "./manual-api";
import { missingOf } from "./manual-missing";

/** Asks a leader to let something be left out, or to confirm what asks for a second person. */
export function AskAllowance({
  id,
  guidance,
  done,
}: {
  id: string;
  guidance: Guidance;
  done: () => void;
}) {
  const ask = useAskAllowance(id);
  const [items, setItems] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  return (
    <FormDrawer
      size={420}
      title={t("manual.ask")}
      close={done}
      action={t("manual.ask-send")}
      ready={items.length > 0 && reason.trim() !== ""}
      pending={ask.isPending}
      error={ask.error}
      send={() => {
        ask.mutate(
          { guidance: guidance.id, items, reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("manual.ask-sent"));
              done();
            },
          },
        );
      }}
    >
      <Checkbox.Group
        className="stack"
        aria-label={t("manual.ask")}
        value={items}
        options={missingOf(guidance).map(({ item, words }) => ({ value: item, label: words }))}
        onChange={setItems}
      />
      <Input.TextArea
        aria-label={t("manual.ask-why")}
        placeholder={t("manual.ask-why")}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
    </FormDrawer>
  );
}
