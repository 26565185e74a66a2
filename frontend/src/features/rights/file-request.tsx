import { Button, Input, Select } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { kinds, useFileRequest, type RequestKind } from "./rights-api";

/** A customer asks something about their data by telephone or at the counter; an agent writes it down. */
export function FileRequest({ customer }: { customer: string }) {
  const [kind, setKind] = useState<RequestKind>("COPY");
  const [words, setWords] = useState("");
  const file = useFileRequest(customer);
  return (
    <section className="stack" aria-label={t("rights.file")}>
      <h3>{t("rights.file")}</h3>
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          file.mutate(
            { kind, words: words.trim() },
            {
              onSuccess: ({ card }) => {
                setWords("");
                toast.done(t("rights.filed-done", { number: card.number }));
              },
            },
          );
        }}
      >
        <Select
          aria-label={t("rights.what")}
          value={kind}
          onChange={setKind}
          options={kinds.map((each) => ({ value: each, label: t(`rights.kind.${each}`) }))}
          style={{ width: 160 }}
        />
        <Input
          className="grow"
          aria-label={t("rights.words")}
          placeholder={t("rights.words")}
          maxLength={1000}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
        <Button htmlType="submit" loading={file.isPending}>
          {t("rights.file-send")}
        </Button>
        {file.error && <span role="alert">{problemText(file.error)}</span>}
      </form>
    </section>
  );
}
