import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { bounds } from "./answer-form";
import { useQuestionnaires, type Questionnaire } from "./assessment-api";
import { QuestionnaireForm } from "./questionnaire-form";

const BLANK: Questionnaire = {
  code: "",
  version: 0,
  title: { zh: "", en: "" },
  warnDays: 5,
  questions: [],
};

/** Questionnaires in all their versions, with the rules their questions come from. */
export function Questionnaires() {
  const versions = useQuestionnaires();
  const mayPropose = useMay("PROPOSE_RULES");
  const [changed, setChanged] = useState<Questionnaire>();
  const newest = new Set<string>();
  return (
    <section className="terms-detail stack" aria-label={t("assessment.questionnaires")}>
      <div className="row">
        <h1 className="grow">{t("assessment.questionnaires")}</h1>
        {mayPropose && (
          <Button
            onClick={() => {
              setChanged(BLANK);
            }}
          >
            {t("assessment.questionnaire-new")}
          </Button>
        )}
      </div>
      {versions.map(({ questionnaire, state, reason }) => {
        const good = state === "APPROVED" || state === "SHIPPED";
        const inForce = good && !newest.has(questionnaire.code);
        if (inForce) newest.add(questionnaire.code);
        return (
          <details key={`${questionnaire.code} ${String(questionnaire.version)}`} open={inForce}>
            <summary>
              <b>{inMyLanguage(questionnaire.title)}</b>{" "}
              {t("assessment.version", { n: questionnaire.version })}{" "}
              <span className={`chip ${state === "PROPOSED" ? "amber" : ""}`}>
                {t(inForce ? "assessment.in-force" : `assessment.state.${state}`)}
              </span>{" "}
              <span className="small muted">{reason}</span>
            </summary>
            <Asked questionnaire={questionnaire} />
            {mayPropose && inForce && (
              <Button
                size="small"
                onClick={() => {
                  setChanged(questionnaire);
                }}
              >
                {t("assessment.questionnaire-change")}
              </Button>
            )}
          </details>
        );
      })}
      {changed && (
        <QuestionnaireForm
          from={changed}
          done={() => {
            setChanged(undefined);
          }}
        />
      )}
    </section>
  );
}

function Asked({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <ol className="assessment-questions">
      {questionnaire.questions.map((question) => (
        <li key={question.code}>
          {inMyLanguage(question.text)}
          <p className="small muted">
            {question.source} · {t(`assessment.kind.${question.kind}`)} {bounds(question)}
            {inMyLanguage(question.proof) !== "" &&
              ` · ${t("assessment.proof-needed", { what: inMyLanguage(question.proof) })}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
