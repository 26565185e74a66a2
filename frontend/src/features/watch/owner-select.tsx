import { Select } from "antd";

import type { Schema } from "@/shared/api/types";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

type Owner = Schema<"ThresholdOwner">;

interface OwnerProps {
  words: string;
  owner: Owner;
  change: (owner: Owner) => void;
}

/** Everybody of a post, or one person; only posts that somebody has. */
export function OwnerSelect({ words, owner, change }: OwnerProps) {
  const staff = useStaff();
  const posts = [...new Set(staff.flatMap((person) => person.posts))];
  const written = ({ kind, ref }: Owner) => `${kind}:${ref}`;
  return (
    <Select
      className="grow"
      aria-label={words}
      showSearch={{ optionFilterProp: "label" }}
      value={written(owner)}
      options={[
        {
          label: t("watch.posts"),
          options: posts.map((code) => ({
            value: written({ kind: "POST", ref: code }),
            label: tCode("post", code),
          })),
        },
        {
          label: t("watch.people"),
          options: staff.map(({ id, name, number }) => ({
            value: written({ kind: "PERSON", ref: id }),
            label: `${inMyLanguage(name)} ${number}`,
          })),
        },
      ]}
      onChange={(chosen: string) => {
        const colon = chosen.indexOf(":");
        change({
          kind: chosen.slice(0, colon) === "POST" ? "POST" : "PERSON",
          ref: chosen.slice(colon + 1),
        });
      }}
    />
  );
}
