import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import type { Sheet } from "./complaint-api";
import { Field } from "./field";
import { useShelve } from "./papers-api";
import { Words } from "./words";

const parts = ["story", "solution", "lesson"] as const;

/** Into the library: nobody's name, and the customer's consent. */
export function ShelveSheet({ complaint, done }: { complaint: Sheet; done: () => void }) {
  const shelve = useShelve(complaint.id);
  const [shelved, setShelved] = useState({
    title: complaint.account.subject,
    story: complaint.progress.findings?.text ?? "",
    solution: complaint.progress.resolution?.text ?? "",
    lesson: "",
    consent: "",
  });
  const put = (part: keyof typeof shelved, words: string) => {
    setShelved({ ...shelved, [part]: words });
  };
  return (
    <Drawer open size={520} title={t("complaint.do.shelve")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          shelve.mutate(shelved, { onSuccess: done });
        }}
      >
        <p className="muted small">{t("complaint.shelve-hint")}</p>
        <Field id="shelve-title" label={t("complaint.subject")}>
          <Input
            id="shelve-title"
            value={shelved.title}
            onChange={(event) => {
              put("title", event.target.value);
            }}
          />
        </Field>
        {parts.map((part) => (
          <Words
            key={part}
            id={`shelve-${part}`}
            label={t(`complaint.${part}`)}
            value={shelved[part]}
            put={(words) => {
              put(part, words);
            }}
          />
        ))}
        <Field id="shelve-consent" label={t("complaint.consent")}>
          <Input
            id="shelve-consent"
            value={shelved.consent}
            onChange={(event) => {
              put("consent", event.target.value);
            }}
          />
        </Field>
        <Button
          type="primary"
          htmlType="submit"
          disabled={Object.values(shelved).some((each) => each.trim() === "")}
          loading={shelve.isPending}
        >
          {t("complaint.do.shelve")}
        </Button>
      </form>
    </Drawer>
  );
}
