import { Input } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useClassName, useLibrary } from "./complaint-api";

/** Solved cases to learn from, nobody's name in them. */
export function Library() {
  const all = useLibrary();
  const className = useClassName();
  const [words, setWords] = useState("");
  const found = all.filter(({ title, story, solution, lesson }) =>
    (title + story + solution + lesson).includes(words.trim()),
  );
  if (all.length === 0)
    return <Empty title="complaint.no-library" hint="complaint.no-library-hint" />;
  return (
    <div className="stack">
      <Input.Search
        id="page-search"
        allowClear
        style={{ width: 300 }}
        aria-label={t("complaint.search-library")}
        placeholder={t("complaint.search-library")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      {found.map((shelved) => (
        <article key={shelved.complaint} className="complaint-shelved">
          <h2>{shelved.title}</h2>
          <p className="muted small">
            {className("LINE", shelved.line)} · {className("CAUSE", shelved.cause)} ·{" "}
            <When at={shelved.shelvedAt} />
          </p>
          <dl className="facts">
            <dt>{t("complaint.story")}</dt>
            <dd className="words">{shelved.story}</dd>
            <dt>{t("complaint.solution")}</dt>
            <dd className="words">{shelved.solution}</dd>
            <dt>{t("complaint.lesson")}</dt>
            <dd className="words">{shelved.lesson}</dd>
          </dl>
        </article>
      ))}
    </div>
  );
}
