import { Button, Input, Tag } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "@/shared/directory/me";
import { useStaff, useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";

import { HireSheet } from "./hire-sheet";
import { PeopleFile } from "./people-file";

/** Everybody who works here, found by name, number or sign-in name. */
export function PeopleList({ chosen }: { chosen: string | null }) {
  const staff = useStaff();
  const teamName = useTeamName();
  const [words, setWords] = useState("");
  const [hiring, setHiring] = useState(false);
  const [fromFile, setFromFile] = useState(false);
  const may = useMay("MANAGE_STAFF");
  const sought = words.trim().toLowerCase();
  const found = staff.filter(({ name, number, username }) =>
    [name.zh, name.en, number, username].some((word) => word.toLowerCase().includes(sought)),
  );
  return (
    <div className="people-list">
      <div className="people-search">
        <Input.Search
          aria-label={t("people.search")}
          placeholder={t("people.search")}
          allowClear
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
        {may && (
          <Button
            block
            onClick={() => {
              setHiring(true);
            }}
          >
            {t("people.hire")}
          </Button>
        )}
        {may && (
          <Button
            block
            onClick={() => {
              setFromFile(true);
            }}
          >
            {t("roster.open")}
          </Button>
        )}
        {fromFile && (
          <PeopleFile
            done={() => {
              setFromFile(false);
            }}
          />
        )}
        {hiring && (
          <HireSheet
            done={() => {
              setHiring(false);
            }}
          />
        )}
      </div>
      <ul aria-label={t("people.title")}>
        {found.map((person) => (
          <li key={person.id}>
            <Link
              to={{ search: `?person=${person.id}` }}
              aria-current={person.id === chosen ? "true" : undefined}
            >
              <span className="row">
                <b className="grow">{inMyLanguage(person.name)}</b>
                <span className="muted">{person.number}</span>
              </span>
              <span className="small muted">
                {[...person.posts.map((post) => tCode("post", post)), teamName(person.team)]
                  .filter(Boolean)
                  .join(" · ")}
                {Object.keys(person.areas).length > 0 && (
                  <>
                    {" "}
                    <Tag>{t("people.narrowed")}</Tag>
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
