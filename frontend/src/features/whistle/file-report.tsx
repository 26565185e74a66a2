import { Alert, Button, Input, Radio, Select } from "antd";
import { useState } from "react";

import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";

import { CATEGORIES, useFileReport } from "./whistle-api";

/** Where anybody of the house reports a concern; what they need to follow it up is shown once. */
export function FileReport() {
  const [category, setCategory] = useState<string>("other");
  const [words, setWords] = useState("");
  const [byName, setByName] = useState(false);
  const [notTo, setNotTo] = useState<string | null>(null);
  const people = useStaff();
  const file = useFileReport();
  if (file.data) {
    return (
      <Alert
        type="success"
        title={t("whistle.receipt")}
        description={
          <dl className="terms-facts">
            <dt>{t("whistle.number")}</dt>
            <dd data-testid="number">{file.data.number}</dd>
            <dt>{t("whistle.secret")}</dt>
            <dd data-testid="secret">{file.data.secret}</dd>
          </dl>
        }
      />
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        file.mutate({ category, words: words.trim(), byName, notTo });
      }}
    >
      <p className="muted">{t("whistle.promise")}</p>
      <Radio.Group
        value={byName}
        options={[
          { value: false, label: t("whistle.anonymous") },
          { value: true, label: t("whistle.by-name") },
        ]}
        onChange={({ target }) => {
          setByName(target.value as boolean);
        }}
      />
      <Select
        aria-label={t("whistle.category")}
        value={category}
        options={CATEGORIES.map((value) => ({ value, label: t(`whistle.category.${value}`) }))}
        onChange={setCategory}
      />
      <Input.TextArea
        aria-label={t("whistle.words")}
        placeholder={t("whistle.words")}
        autoSize={{ minRows: 6, maxRows: 16 }}
        maxLength={10_000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("whistle.not-to")}
        placeholder={t("whistle.not-to")}
        value={notTo}
        options={people.map(({ id, name }) => ({ value: id, label: inMyLanguage(name) }))}
        onChange={(chosen: string | undefined) => {
          setNotTo(chosen ?? null);
        }}
      />
      {file.error && <span role="alert">{problemText(file.error)}</span>}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          disabled={words.trim() === ""}
          loading={file.isPending}
        >
          {t("whistle.send")}
        </Button>
      </div>
    </form>
  );
}
