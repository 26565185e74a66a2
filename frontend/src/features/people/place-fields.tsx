import { InputNumber, Select } from "antd";

import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import { useHouseRule, type Place, type PostBook } from "./people-api";

/** What a post is called: new ones by the house, the product's own by the screens. */
export const postName = ({ code, name }: PostBook["posts"][number]) =>
  name ? inMyLanguage(name) : tCode("post", code);

/** Posts, team, and how many conversations at once. */
export function PlaceFields({ place, change }: { place: Place; change: (place: Place) => void }) {
  const { posts } = useHouseRule("posts").inForce as PostBook;
  const teams = useTeams();
  return (
    <>
      <div className="field">
        <label htmlFor="place-posts">{t("people.posts")}</label>
        <Select
          id="place-posts"
          mode="multiple"
          value={place.posts}
          showSearch={{ optionFilterProp: "label" }}
          options={posts.map((post) => ({ value: post.code, label: postName(post) }))}
          onChange={(chosen) => {
            change({ ...place, posts: chosen });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="place-team">{t("people.team")}</label>
        <Select
          id="place-team"
          value={place.team}
          options={[
            { value: "", label: t("people.no-team") },
            ...teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) })),
          ]}
          onChange={(team) => {
            change({ ...place, team });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="place-capacity">{t("people.capacity")}</label>
        <InputNumber
          id="place-capacity"
          min={0}
          max={20}
          value={place.capacity}
          onChange={(capacity) => {
            change({ ...place, capacity: capacity ?? 0 });
          }}
        />
      </div>
    </>
  );
}
