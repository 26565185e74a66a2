import { Button, Cascader, Input } from "antd";
import { useState } from "react";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { problemText, t } from "@/shared/i18n/i18n";

import { useAddQuestion, type LabelSet } from "./intent-api";

/** One more way in which customers say something. */
export function AddQuestion({ set }: { set: LabelSet }) {
  const [words, setWords] = useState("");
  const [label, setLabel] = useState("");
  const { mutate: add, isPending, error } = useAddQuestion(set.name);
  return (
    <form
      className="row intent-add"
      onSubmit={(event) => {
        event.preventDefault();
        add(
          { words: words.trim(), label: label.trim() },
          {
            onSuccess: () => {
              setWords("");
            },
          },
        );
      }}
    >
      <Input
        className="grow"
        aria-label={t("intent.words")}
        placeholder={t("intent.words-hint")}
        maxLength={500}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      {set.name === "business" ? (
        <BusinessLabel label={label} choose={setLabel} />
      ) : (
        <Input
          className="intent-label"
          aria-label={t("intent.label")}
          placeholder={t("intent.label")}
          list="intent-labels"
          maxLength={100}
          value={label}
          onChange={({ target }) => {
            setLabel(target.value);
          }}
        />
      )}
      <datalist id="intent-labels">
        {set.labels.map((each) => (
          <option key={each.label} value={each.label} />
        ))}
      </datalist>
      <Button
        htmlType="submit"
        loading={isPending}
        disabled={words.trim() === "" || label.trim() === ""}
      >
        {t("intent.add")}
      </Button>
      {error && <span role="alert">{problemText(error)}</span>}
    </form>
  );
}

function BusinessLabel({ label, choose }: { label: string; choose: (code: string) => void }) {
  const catalog = useCatalog();
  return (
    <Cascader
      className="intent-label"
      showSearch
      changeOnSelect
      aria-label={t("intent.label")}
      placeholder={t("intent.label")}
      options={useCatalogOptions()}
      value={codesTo(catalog, label === "" ? null : label)}
      onChange={(path) => {
        choose(path.at(-1) ?? "");
      }}
    />
  );
}
