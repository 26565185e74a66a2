import { Input, Tag } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useTry, type ReadLabel } from "./intent-api";
import { percent, setName, useLabelName } from "./label-name";

/** Says a sentence to the versions in force and shows what they make of it. */
export function TrySentence() {
  const [words, setWords] = useState("");
  const { mutate: tryOut, data, error, isPending } = useTry();
  const sets = data ? Object.entries(data.bySet) : [];
  return (
    <section className="stack intent-try">
      <h2>{t("intent.try")}</h2>
      <Input.Search
        aria-label={t("intent.try")}
        placeholder={t("intent.try-hint")}
        enterButton={t("intent.try-go")}
        loading={isPending}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
        onSearch={(typed) => {
          if (typed.trim() !== "") tryOut(typed.trim());
        }}
      />
      {error && <p role="alert">{problemText(error)}</p>}
      <div aria-live="polite">
        {data && sets.length === 0 && <p className="muted">{t("intent.nothing-trained")}</p>}
        {sets.map(([set, label]) => (
          <ReadSet key={set} set={set} label={label} />
        ))}
      </div>
    </section>
  );
}

function ReadSet({ set, label }: { set: string; label: ReadLabel }) {
  const labelName = useLabelName();
  return (
    <div className="intent-read">
      <h3>
        {setName(set)} {!label.known && <Tag color="orange">{t("intent.unknown")}</Tag>}
      </h3>
      <ol>
        {label.ranking.slice(0, 3).map((each) => (
          <li key={each.label} className="row">
            <span className="grow cut">{labelName(set, each.label)}</span>
            <span className="muted small">{percent(each.probability)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
