import { Button, Drawer, Input, InputNumber } from "antd";
import { useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";

import { Field } from "./field";
import { useProposeSetting, type Limit, type Setting, type Template } from "./settings-api";
import { Words } from "./words";

interface TemplateProps {
  now: Template;
  /** What is filled in from the case. */
  blanks: readonly string[];
  done: () => void;
}

/** Other words for a letter. */
export function TemplateSheet({ now, blanks, done }: TemplateProps) {
  const [title, setTitle] = useState(now.title);
  const [words, setWords] = useState(now.words);
  return (
    <Sheet setting={{ ...now, title, words }} done={done}>
      <Field id="template-title" label={t("complaint.template-title")}>
        <Input
          id="template-title"
          maxLength={100}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value);
          }}
        />
      </Field>
      <Field id="template-words" label={t("complaint.letter-words")}>
        <Input.TextArea
          id="template-words"
          rows={16}
          maxLength={8000}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </Field>
      <p className="muted small">
        {t("complaint.template-blanks", { blanks: blanks.map((each) => `{${each}}`).join(" ") })}
      </p>
    </Sheet>
  );
}

/** Another limit for a post. */
export function LimitSheet({ now, done }: { now: Limit; done: () => void }) {
  const [yuan, setYuan] = useState<number | null>(now.amount / 100);
  const amount = Math.round((yuan ?? 0) * 100);
  return (
    <Sheet setting={{ ...now, amount }} done={done}>
      <Field id="limit-amount" label={tCode("complaint.post", now.post)}>
        <InputNumber<number>
          id="limit-amount"
          min={0}
          precision={2}
          prefix="¥"
          style={{ width: 200 }}
          value={yuan}
          onChange={setYuan}
        />
      </Field>
    </Sheet>
  );
}

interface SheetProps {
  setting: Setting;
  children: React.ReactNode;
  done: () => void;
}

function Sheet({ setting, children, done }: SheetProps) {
  const propose = useProposeSetting();
  const [reason, setReason] = useState("");
  return (
    <Drawer open size={640} title={t("complaint.do.propose-change")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate({ setting, reason }, { onSuccess: done });
        }}
      >
        {children}
        <Words
          id="setting-reason"
          label={t("complaint.setting-reason")}
          value={reason}
          put={setReason}
          rows={2}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={reason.trim() === ""}
          loading={propose.isPending}
        >
          {t("complaint.do.ask-approval")}
        </Button>
      </form>
    </Drawer>
  );
}
