import { Button, Input, Radio } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { whys, type Reason, type Why } from "./customer-api";

interface ReasonFormProps {
  act: string;
  busy: boolean;
  give: (reason: Reason) => void;
}

/** Why somebody looks at a customer's data: one of a few reasons, and words. */
export function ReasonForm({ act, busy, give }: ReasonFormProps) {
  const [why, setWhy] = useState<Why>("CUSTOMER_ASKS");
  const [words, setWords] = useState("");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        give({ why, words: words.trim() });
      }}
    >
      <Radio.Group
        aria-label={t("reason.why")}
        value={why}
        onChange={(event) => {
          setWhy(event.target.value as Why);
        }}
        options={whys.map((each) => ({ value: each, label: t(`reason.${each}`) }))}
      />
      <label htmlFor="reason-words">{t("reason.words")}</label>
      <Input.TextArea
        id="reason-words"
        autoFocus
        rows={2}
        maxLength={200}
        value={words}
        placeholder={t("reason.example")}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <p className="muted small">{t("reason.kept")}</p>
      <Button type="primary" htmlType="submit" loading={busy} disabled={words.trim().length < 4}>
        {act}
      </Button>
    </form>
  );
}
