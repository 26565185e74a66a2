import { Button, Tag } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import type { Person, Skill } from "./people-api";
import { useSkillName } from "./skill-name";
import { SkillsSheet } from "./skills-sheet";

/** What somebody can do; what ended with its certificate stands out, because routing gives them none of it. */
export function Skills({ person }: { person: Person }) {
  const me = useMe();
  const mayChange = useMay("MANAGE_STAFF") && person.id !== me.id;
  const [open, setOpen] = useState(false);
  const nameOf = useSkillName();
  return (
    <>
      <div className="row">
        <h2 className="grow">{t("skills.title")}</h2>
        {mayChange && (
          <Button
            size="small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("skills.change")}
          </Button>
        )}
      </div>
      {person.skills.length === 0 ? (
        <p className="muted">{t("skills.none")}</p>
      ) : (
        <div className="row skills">
          {person.skills.map((skill) => (
            <Tag key={skill.code} color={isOver(skill) ? "error" : "default"}>
              {nameOf(skill.code)} {t("skills.level", { n: skill.level })}
              {skill.until !== null &&
                ` · ${t(isOver(skill) ? "skills.over" : "skills.until-day", { day: skill.until })}`}
            </Tag>
          ))}
        </div>
      )}
      {open && (
        <SkillsSheet
          person={person}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

const isOver = ({ until }: Skill) => until !== null && until < dayjs().format("YYYY-MM-DD");
