import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { useSetTags } from "./conversation-api";

const usual = ["tag.urgent", "tag.elderly", "tag.follow-up", "tag.complaint-risk"] as const;

interface TagsProps {
  id: string;
  tags: string[];
  mayEdit: boolean;
}

/** Tags are free words; a few usual ones are offered. */
export function TagsEditor({ id, tags, mayEdit }: TagsProps) {
  const { mutate: set, isPending } = useSetTags(id);
  const drop = (tag: string) => {
    set(tags.filter((each) => each !== tag));
  };
  return (
    <ul className="row wrap tags" aria-label={t("conversation.tags")}>
      {tags.map((tag) => (
        <li className="chip" key={tag}>
          {tag}
          {mayEdit && (
            <button
              className="plain tag-drop"
              aria-label={t("conversation.drop-tag", { tag })}
              disabled={isPending}
              onClick={() => {
                drop(tag);
              }}
            >
              ×
            </button>
          )}
        </li>
      ))}
      {mayEdit && (
        <li>
          <NewTag
            add={(tag) => {
              if (!tags.includes(tag)) set([...tags, tag]);
            }}
          />
        </li>
      )}
    </ul>
  );
}

function NewTag({ add }: { add: (tag: string) => void }) {
  const [words, setWords] = useState<string | null>(null);
  if (words === null) {
    return (
      <button
        className="plain chip new-tag"
        onClick={() => {
          setWords("");
        }}
      >
        {t("conversation.add-tag")}
      </button>
    );
  }
  const done = () => {
    if (words.trim() !== "") add(words.trim());
    setWords(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        className="new-tag-field"
        autoFocus
        list="usual-tags"
        maxLength={20}
        aria-label={t("conversation.add-tag")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === "Escape") setWords(null);
        }}
      />
      <datalist id="usual-tags">
        {usual.map((key) => (
          <option key={key} value={t(key)} />
        ))}
      </datalist>
    </form>
  );
}
