import { Select } from "antd";

import { t } from "@/shared/i18n/i18n";

import { useSetTags } from "./conversation-api";

/** Tags are free words; what is typed becomes one. */
export function TagsEditor({ id, tags }: { id: string; tags: string[] }) {
  const { mutate: set, isPending } = useSetTags(id);
  return (
    <Select
      mode="tags"
      size="small"
      variant="borderless"
      className="tags-editor"
      aria-label={t("conversation.tags")}
      placeholder={t("conversation.add-tag")}
      value={tags}
      loading={isPending}
      suffix={null}
      maxTagTextLength={12}
      tokenSeparators={[",", "，", " "]}
      onChange={(next: string[]) => {
        set(next.map((each) => each.trim()).filter((each) => each !== ""));
      }}
      options={["tag.urgent", "tag.elderly", "tag.follow-up", "tag.complaint-risk"].map((key) => {
        const word = t(key as "tag.urgent");
        return { value: word, label: word };
      })}
    />
  );
}
