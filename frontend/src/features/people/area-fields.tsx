import { Cascader, Select } from "antd";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { useBranches, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode, type Message } from "@/shared/i18n/i18n";

import { EVERYWHERE, isEverywhere, SEGMENTS, useAreaWords, useDepartments } from "./area";
import type { Area, PostBook } from "./people-api";
import { postName } from "./post-name";

interface Props {
  posts: PostBook["posts"];
  areas: Record<string, Area>;
  change: (areas: Record<string, Area>) => void;
}

/** Where each post holds: everywhere, until something is named. */
export function AreaFields({ posts, areas, change }: Props) {
  const words = useAreaWords();
  if (posts.length === 0) return null;
  return (
    <section className="areas" aria-label={t("people.area")}>
      <h3>{t("people.area")}</h3>
      <p className="muted small">{t("people.area-hint")}</p>
      {posts.map((post) => (
        <details key={post.code} open={!isEverywhere(areas[post.code])}>
          <summary>
            <b>{postName(post)}</b> <span className="muted">{words(areas[post.code])}</span>
          </summary>
          <OneArea
            post={post.code}
            area={areas[post.code] ?? EVERYWHERE}
            change={(area) => {
              change({ ...areas, [post.code]: area });
            }}
          />
        </details>
      ))}
    </section>
  );
}

interface OneProps {
  post: string;
  area: Area;
  change: (area: Area) => void;
}

function OneArea({ post, area, change }: OneProps) {
  const teams = useTeams().map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }));
  const branches = useBranches().map(({ code, name }) => ({
    value: code,
    label: inMyLanguage(name),
  }));
  const departments = useDepartments();
  const segments = SEGMENTS.map((value) => ({ value, label: tCode("value", value) }));
  const catalog = useCatalog();
  const businesses = useCatalogOptions();
  const parts: [Exclude<keyof Area, "businesses">, Message, { value: string; label: string }[]][] =
    [
      ["departments", "people.area.departments", departments],
      ["teams", "people.area.teams", teams],
      ["branches", "people.area.branches", branches],
      ["segments", "people.area.segments", segments],
    ];
  return (
    <div className="area">
      {parts.map(([part, label, options]) => (
        <div key={part} className="field">
          <label htmlFor={`area-${post}-${part}`}>{t(label)}</label>
          <Select
            id={`area-${post}-${part}`}
            mode="multiple"
            value={area[part]}
            placeholder={t("people.area.any")}
            showSearch={{ optionFilterProp: "label" }}
            options={options}
            onChange={(chosen) => {
              change({ ...area, [part]: chosen });
            }}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor={`area-${post}-businesses`}>{t("people.area.businesses")}</label>
        <Cascader
          id={`area-${post}-businesses`}
          multiple
          changeOnSelect
          showCheckedStrategy={Cascader.SHOW_PARENT}
          value={area.businesses.map((code) => codesTo(catalog, code))}
          placeholder={t("people.area.any")}
          options={businesses}
          onChange={(paths: string[][]) => {
            change({ ...area, businesses: paths.flatMap((path) => path.slice(-1)) });
          }}
        />
      </div>
    </div>
  );
}
