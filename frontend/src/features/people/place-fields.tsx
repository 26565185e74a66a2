import { InputNumber, Select } from "antd";

import { useBranches, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { AreaFields } from "./area-fields";
import { useHouseRule, type Place, type PostBook } from "./people-api";
import { postName } from "./post-name";

/** Posts, team, branch, where each post holds, and how many conversations at once. */
export function PlaceFields({ place, change }: { place: Place; change: (place: Place) => void }) {
  const { posts } = useHouseRule("posts").inForce as PostBook;
  const teams = useTeams();
  const branches = useBranches();
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
            const areas = Object.entries(place.areas).filter(([post]) => chosen.includes(post));
            change({ ...place, posts: chosen, areas: Object.fromEntries(areas) });
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
        <label htmlFor="place-branch">{t("people.branch")}</label>
        <Select
          id="place-branch"
          value={place.branch}
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { value: "", label: t("people.head-office") },
            ...branches.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) })),
          ]}
          onChange={(branch) => {
            change({ ...place, branch });
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
      <AreaFields
        posts={posts.filter(({ code }) => place.posts.includes(code))}
        areas={place.areas}
        change={(areas) => {
          change({ ...place, areas });
        }}
      />
    </>
  );
}
