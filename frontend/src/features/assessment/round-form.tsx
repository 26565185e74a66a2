import { Input, Select } from "antd";
import { useState } from "react";

import { useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useBeginRound, useQuestionnaires, type NewRound } from "./assessment-api";
import { endOfDay, Field, PersonSelect } from "./field";

const year = new Date().getFullYear();

/** Begins a round: what is asked about which time, of whom, by when. */
export function RoundForm({ done }: { done: (round: string | null) => void }) {
  const teams = useTeams();
  const good = useQuestionnaires().filter(
    ({ state }) => state === "APPROVED" || state === "SHIPPED",
  );
  const codes = [...new Map(good.map((each) => [each.questionnaire.code, each])).values()];
  const [round, setRound] = useState<NewRound>({
    code: codes[0]?.questionnaire.code ?? "",
    title: "",
    from: `${String(year)}-01-01`,
    to: `${String(year)}-12-31`,
    dueAt: "",
    asked: [],
  });
  const begin = useBeginRound();
  const change = (part: Partial<NewRound>) => {
    setRound({ ...round, ...part });
  };
  const field = (label: string, name: "title" | "from" | "to" | "dueAt") => (
    <Field label={label}>
      <Input
        type={name === "title" ? "text" : "date"}
        maxLength={200}
        value={round[name]}
        onChange={({ target }) => {
          change({ [name]: target.value });
        }}
      />
    </Field>
  );
  const ready =
    round.title.trim() !== "" &&
    round.dueAt !== "" &&
    round.asked.length > 0 &&
    round.asked.every(({ person }) => person !== "");
  return (
    <FormDrawer
      size={600}
      title={t("assessment.round-new")}
      close={() => {
        done(null);
      }}
      action={t("assessment.begin")}
      ready={ready}
      pending={begin.isPending}
      error={begin.error}
      send={() => {
        begin.mutate(
          { ...round, title: round.title.trim(), dueAt: endOfDay(round.dueAt) },
          {
            onSuccess: (begun) => {
              toast.done(t("assessment.begun"));
              done(begun.round);
            },
          },
        );
      }}
    >
      <Field label={t("assessment.questionnaire")}>
        <Select
          value={round.code}
          options={codes.map(({ questionnaire }) => ({
            value: questionnaire.code,
            label: inMyLanguage(questionnaire.title),
          }))}
          onChange={(code) => {
            change({ code });
          }}
        />
      </Field>
      {field(t("assessment.round-title"), "title")}
      <div className="row">
        {field(t("assessment.from"), "from")}
        {field(t("assessment.to"), "to")}
        {field(t("assessment.due-day"), "dueAt")}
      </div>
      <Field label={t("assessment.units")}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          value={round.asked.map(({ unit }) => unit)}
          options={teams.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) }))}
          onChange={(units) => {
            change({
              asked: units.map(
                (unit) => round.asked.find((each) => each.unit === unit) ?? { unit, person: "" },
              ),
            });
          }}
        />
      </Field>
      {round.asked.map(({ unit, person }) => {
        const team = teams.find(({ code }) => code === unit);
        const label = t("assessment.person-of", { team: team ? inMyLanguage(team.name) : unit });
        return (
          <Field key={unit} label={label}>
            <PersonSelect
              label={label}
              team={unit}
              value={person === "" ? undefined : person}
              choose={(chosen) => {
                change({
                  asked: round.asked.map((each) =>
                    each.unit === unit ? { unit, person: chosen } : each,
                  ),
                });
              }}
            />
          </Field>
        );
      })}
    </FormDrawer>
  );
}
