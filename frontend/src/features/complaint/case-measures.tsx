import { Button, DatePicker, Input, Select } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { useMe } from "@/shared/directory/me";
import { useStaff, useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { CaseFile } from "./complaint-api";
import { useCheck, useProve, useSetMeasure } from "./papers-api";

type Measure = Schema<"Measure">;

/** What shall change so that it does not happen again: owner, date, proof, effect. */
export function CaseMeasures({ file }: { file: CaseFile }) {
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t("complaint.measures")}>
      <div className="row">
        <h2 className="grow">{t("complaint.measures")}</h2>
        <Button
          size="small"
          onClick={() => {
            setAdding(!adding);
          }}
        >
          + {t("complaint.do.measure")}
        </Button>
      </div>
      {file.papers.measures.map((measure) => (
        <MeasureLine key={measure.id} measure={measure} />
      ))}
      {adding && (
        <Add
          id={file.card.complaint.id}
          done={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function MeasureLine({ measure }: { measure: Measure }) {
  const me = useMe();
  const staffName = useStaffName();
  const prove = useProve(measure.id);
  const check = useCheck(measure.id);
  const [words, setWords] = useState("");
  const open = measure.checkedAt === null && (measure.proof === null || measure.owner !== me.id);
  return (
    <div className="complaint-paper">
      <p>
        {measure.words}{" "}
        <span className="muted small">
          {staffName(measure.owner)} · {t("complaint.by-day", { day: measure.due })}
        </span>
      </p>
      {measure.proof !== null && (
        <p className="small">
          {t("complaint.proof")}：{measure.proof}
        </p>
      )}
      {measure.effect !== null && (
        <p className={`small ${measure.effective === true ? "green" : "red"}`}>
          {t("complaint.effect")}：{measure.effect}
        </p>
      )}
      {open && (
        <div className="row">
          <Input
            size="small"
            aria-label={t(measure.proof === null ? "complaint.proof" : "complaint.effect")}
            placeholder={t(measure.proof === null ? "complaint.proof" : "complaint.effect")}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
          {measure.proof === null ? (
            <Button
              size="small"
              disabled={words.trim() === ""}
              onClick={() => {
                prove.mutate(words, {
                  onSuccess: () => {
                    setWords("");
                  },
                });
              }}
            >
              {t("complaint.do.prove")}
            </Button>
          ) : (
            [true, false].map((effective) => (
              <Button
                key={String(effective)}
                size="small"
                disabled={words.trim() === ""}
                onClick={() => {
                  check.mutate({ effective, effect: words });
                }}
              >
                {t(effective ? "complaint.do.effective" : "complaint.do.ineffective")}
              </Button>
            ))
          )}
        </div>
      )}
    </div>
  );
}

function Add({ id, done }: { id: string; done: () => void }) {
  const me = useMe();
  const staff = useStaff();
  const set = useSetMeasure(id);
  const [words, setWords] = useState("");
  const [owner, setOwner] = useState(me.id);
  const [due, setDue] = useState("");
  return (
    <form
      className="row wrap"
      aria-label={t("complaint.do.measure")}
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate({ words, owner, due }, { onSuccess: done });
      }}
    >
      <Input
        style={{ width: 320 }}
        aria-label={t("complaint.measure-words")}
        placeholder={t("complaint.measure-words")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <Select
        showSearch={{ optionFilterProp: "label" }}
        style={{ width: 150 }}
        aria-label={t("complaint.owner")}
        value={owner}
        onChange={setOwner}
        options={staff.map((each) => ({
          value: each.id,
          label: `${inMyLanguage(each.name)} ${each.number}`,
        }))}
      />
      <DatePicker
        aria-label={t("complaint.due")}
        onChange={(_, day) => {
          setDue(typeof day === "string" ? day : "");
        }}
      />
      <Button
        type="primary"
        htmlType="submit"
        disabled={words.trim() === "" || due === ""}
        loading={set.isPending}
      >
        {t("complaint.do.measure")}
      </Button>
    </form>
  );
}
