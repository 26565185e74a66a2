import { Button, Input, InputNumber, Select } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { toast } from "@/shared/ui/toast";

import { useProposeQuestionnaire, type Question, type Questionnaire } from "./assessment-api";
import { Field } from "./field";

const KINDS = ["YES_NO", "YES_PARTLY_NO", "FIGURE"] as const;

const newQuestion = (code: string): Question => ({
  code,
  text: { zh: "", en: "" },
  source: "",
  kind: "YES_NO",
  proof: { zh: "", en: "" },
  unit: "",
  least: null,
  most: null,
});

const freeCode = (questions: readonly Question[]) => {
  let n = questions.length + 1;
  while (questions.some(({ code }) => code === `question-${String(n)}`)) n++;
  return `question-${String(n)}`;
};

/** A questionnaire, or another version of one; another person decides. */
export function QuestionnaireForm({ from, done }: { from: Questionnaire; done: () => void }) {
  const [questionnaire, setQuestionnaire] = useState(from);
  const [reason, setReason] = useState("");
  const propose = useProposeQuestionnaire();
  const { title, questions } = questionnaire;
  const change = (part: Partial<Questionnaire>) => {
    setQuestionnaire({ ...questionnaire, ...part });
  };
  return (
    <FormDrawer
      size={760}
      title={t(
        from.code === "" ? "assessment.questionnaire-new" : "assessment.questionnaire-change",
      )}
      close={done}
      action={t("assessment.propose")}
      ready={questionnaire.code !== "" && questions.length > 0 && reason.trim() !== ""}
      pending={propose.isPending}
      error={propose.error}
      send={() => {
        propose.mutate(
          { questionnaire, reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("assessment.proposed"));
              done();
            },
          },
        );
      }}
    >
      {from.code === "" && (
        <Line
          label={t("assessment.code")}
          value={questionnaire.code}
          set={(code) => {
            change({ code });
          }}
        />
      )}
      <Line
        label={t("assessment.title-zh")}
        value={title.zh}
        set={(zh) => {
          change({ title: { ...title, zh } });
        }}
      />
      <Line
        label={t("assessment.title-en")}
        value={title.en}
        set={(en) => {
          change({ title: { ...title, en } });
        }}
      />
      <Field label={t("assessment.warn-days")}>
        <InputNumber
          min={1}
          max={30}
          value={questionnaire.warnDays}
          onChange={(days) => {
            change({ warnDays: days ?? 5 });
          }}
        />
      </Field>
      {questions.map((question, at) => (
        <QuestionFields
          key={question.code}
          at={at}
          question={question}
          change={(part) => {
            change({
              questions: questions.map((each) => (each === question ? { ...each, ...part } : each)),
            });
          }}
          remove={() => {
            change({ questions: questions.filter((each) => each !== question) });
          }}
        />
      ))}
      <Button
        onClick={() => {
          change({ questions: [...questions, newQuestion(freeCode(questions))] });
        }}
      >
        {t("assessment.question-new")}
      </Button>
      <Line label={t("assessment.reason")} value={reason} set={setReason} />
    </FormDrawer>
  );
}

interface LineProps {
  label: string;
  value: string;
  set: (words: string) => void;
}

function Line({ label, value, set }: LineProps) {
  return (
    <Field label={label}>
      <Input
        maxLength={500}
        value={value}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
    </Field>
  );
}

interface QuestionProps {
  at: number;
  question: Question;
  change: (part: Partial<Question>) => void;
  remove: () => void;
}

function QuestionFields({ at, question, change, remove }: QuestionProps) {
  const { text, proof } = question;
  const words = (label: string, value: string, set: (words: string) => void) => (
    <Line label={label} value={value} set={set} />
  );
  const bound = (label: string, name: "least" | "most") => (
    <Field label={label}>
      <InputNumber
        value={question[name]}
        onChange={(value) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <details className="assessment-edited" open={text.zh === ""}>
      <summary>
        {at + 1}. {text.zh === "" ? t("assessment.question-new") : text.zh}
      </summary>
      {words(t("assessment.text-zh"), text.zh, (zh) => {
        change({ text: { ...text, zh } });
      })}
      {words(t("assessment.text-en"), text.en, (en) => {
        change({ text: { ...text, en } });
      })}
      {words(t("assessment.source"), question.source, (source) => {
        change({ source });
      })}
      <Field label={t("assessment.kind")}>
        <Select
          value={question.kind}
          options={KINDS.map((value) => ({ value, label: t(`assessment.kind.${value}`) }))}
          onChange={(kind) => {
            change(kind === "FIGURE" ? { kind } : { kind, least: null, most: null, unit: "" });
          }}
        />
      </Field>
      {question.kind === "FIGURE" && (
        <div className="row">
          {words(t("assessment.unit"), question.unit, (unit) => {
            change({ unit });
          })}
          {bound(t("assessment.least"), "least")}
          {bound(t("assessment.most"), "most")}
        </div>
      )}
      {words(t("assessment.proof-zh"), proof.zh, (zh) => {
        change({ proof: { ...proof, zh } });
      })}
      {words(t("assessment.proof-en"), proof.en, (en) => {
        change({ proof: { ...proof, en } });
      })}
      <Button size="small" danger onClick={remove}>
        {t("assessment.question-remove")}
      </Button>
    </details>
  );
}
