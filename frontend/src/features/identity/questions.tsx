import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { timeOfDay } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import { useAnswerQuestions, useAskQuestions, type IdentitySheet } from "./identity-api";

/** What only the customer should know, asked by who serves them; nobody sees what would be right. */
export function Questions({ id, sheet: { questions } }: { id: string; sheet: IdentitySheet }) {
  const ask = useAskQuestions(id);
  const answer = useAnswerQuestions(id);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  if (!questions.available) return null;
  const error = answer.error ?? ask.error;
  return (
    <form
      className="stack"
      aria-label={t("identity.questions")}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate(answers, {
          onSuccess: () => {
            toast.done(t("identity.answers-right"));
          },
        });
        setAnswers({});
      }}
    >
      {questions.open.length === 0 ? (
        <div>
          <Button
            loading={ask.isPending}
            onClick={() => {
              answer.reset();
              ask.mutate(undefined);
            }}
          >
            {t("identity.ask-questions")}
          </Button>
        </div>
      ) : (
        <>
          {questions.open.map(({ code, title }) => (
            <label key={code} className="stack">
              <span className="small">{inMyLanguage(title)}</span>
              <Input
                maxLength={100}
                value={answers[code] ?? ""}
                onChange={({ target }) => {
                  setAnswers({ ...answers, [code]: target.value });
                }}
              />
            </label>
          ))}
          <span className="muted small">
            {t("identity.questions-hint", {
              at: questions.until === null ? "" : timeOfDay(questions.until),
              left: questions.failuresLeft,
            })}
          </span>
          <div>
            <Button
              htmlType="submit"
              loading={answer.isPending}
              disabled={questions.open.some(({ code }) => (answers[code] ?? "").trim() === "")}
            >
              {t("identity.answers-send")}
            </Button>
          </div>
        </>
      )}
      {error && <Alert type="error" title={problemText(error)} />}
    </form>
  );
}
