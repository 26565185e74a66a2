import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { useIgnore, type Gap } from "./gaps-api";

/** Nobody writes it, and the reason stays for whoever asks. */
export function IgnoreSheet({ gap, done }: { gap: Gap; done: () => void }) {
  const [reason, setReason] = useState("");
  const ignore = useIgnore(gap.id);
  return (
    <Drawer open size={420} title={t("gaps.ignore")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          ignore.mutate(reason.trim(), { onSuccess: done });
        }}
      >
        <label htmlFor="ignore-reason">{t("gaps.why-ignore")}</label>
        <Input.TextArea
          id="ignore-reason"
          autoFocus
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === ""}
          loading={ignore.isPending}
        >
          {t("gaps.ignore-go")}
        </Button>
      </form>
    </Drawer>
  );
}
