import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Alert, Button, DatePicker, Drawer, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { useCatalog } from "@/shared/directory/catalog";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useLearn, type Person, type Skill } from "./people-api";
import { useSkillName } from "./skill-name";

const LEVELS = [1, 2, 3, 4, 5];

/** Skills, how good somebody is at each, and until when where a certificate ends. */
export function SkillsSheet({ person, done }: { person: Person; done: () => void }) {
  const [skills, setSkills] = useState(person.skills);
  const learn = useLearn(person.id);
  const nameOf = useSkillName();
  const codes = useCatalog().map(({ code }) => code);
  const free = [...codes, "lang.en"].filter((code) => !skills.some((one) => one.code === code));
  const change = (at: number, to: Partial<Skill>) => {
    setSkills(skills.map((one, index) => (index === at ? { ...one, ...to } : one)));
  };
  return (
    <Drawer
      open
      size={560}
      title={`${t("skills.change")} · ${inMyLanguage(person.name)}`}
      onClose={done}
      destroyOnHidden
    >
      <div className="stack">
        {skills.map((skill, at) => (
          <div key={skill.code} className="row">
            <span className="grow">{nameOf(skill.code)}</span>
            <Select
              aria-label={t("skills.level-of", { name: nameOf(skill.code) })}
              value={skill.level}
              options={LEVELS.map((n) => ({ value: n, label: t("skills.level", { n }) }))}
              onChange={(level) => {
                change(at, { level });
              }}
            />
            <DatePicker
              aria-label={t("skills.until-of", { name: nameOf(skill.code) })}
              placeholder={t("skills.until")}
              value={skill.until === null ? null : dayjs(skill.until)}
              onChange={(day) => {
                change(at, { until: day ? day.format("YYYY-MM-DD") : null });
              }}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t("skills.remove", { name: nameOf(skill.code) })}
              onClick={() => {
                setSkills(skills.filter((one) => one.code !== skill.code));
              }}
            />
          </div>
        ))}
        <Select
          aria-label={t("skills.add")}
          placeholder={t("skills.add")}
          suffix={<PlusOutlined />}
          value={null}
          options={free.map((code) => ({ value: code, label: nameOf(code) }))}
          onChange={(code: string | null) => {
            if (code !== null) setSkills([...skills, { code, level: 1, until: null }]);
          }}
        />
        <p className="muted">{t("skills.hint")}</p>
        {learn.error && <Alert type="error" title={problemText(learn.error)} />}
        <div>
          <Button
            type="primary"
            loading={learn.isPending}
            onClick={() => {
              learn.mutate(skills, {
                onSuccess: () => {
                  toast.done(t("skills.changed"));
                  done();
                },
              });
            }}
          >
            {t("skills.save")}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
