import { Alert, Button, Cascader, Checkbox, Drawer, Input } from "antd";
import { useState } from "react";

import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { usePropose, type GapDetail } from "./gaps-api";

/** The article that is missing, filled in as far as customers and agents have said it. */
export function DraftSheet({ detail, done }: { detail: GapDetail; done: () => void }) {
  const { gap, suggestion } = detail;
  const [title, setTitle] = useState(suggestion.title);
  const [answer, setAnswer] = useState(suggestion.answer);
  const [questions, setQuestions] = useState(suggestion.questions.join("\n"));
  const [business, setBusiness] = useState(suggestion.business);
  const [forCustomers, setForCustomers] = useState(true);
  const [reason, setReason] = useState(
    t("gaps.draft-because", { customers: gap.customers, questions: gap.questions }),
  );
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const propose = usePropose(gap.id);
  const chinese = gap.language === "zh";
  const whole = title.trim() !== "" && business !== null && reason.trim() !== "";
  const send = (finished: boolean) => {
    propose.mutate(
      {
        content: {
          kind: "FAQ",
          business: business ?? "",
          forCustomers,
          title: title.trim(),
          answer: answer.trim(),
          questions: questions
            .split("\n")
            .flatMap((each) => (each.trim() === "" ? [] : [each.trim()])),
        },
        reason: reason.trim(),
        finished,
      },
      {
        onSuccess: () => {
          toast.done(t(finished ? "gaps.proposed-done" : "gaps.saved-done"));
          done();
        },
      },
    );
  };
  return (
    <Drawer open size={560} title={t("gaps.draft")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send(true);
        }}
      >
        {!chinese && <Alert type="info" title={t("gaps.english-only")} />}
        <div className="field">
          <label htmlFor="draft-title">{t("gaps.draft-title")}</label>
          <Input
            id="draft-title"
            maxLength={120}
            value={title}
            onChange={({ target }) => {
              setTitle(target.value);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="draft-answer">{t("gaps.draft-answer")}</label>
          <span className="chip amber">
            {suggestion.from === 0
              ? t("gaps.draft-empty")
              : t("gaps.draft-of", { n: suggestion.from })}
          </span>
          <Input.TextArea
            id="draft-answer"
            autoFocus
            rows={8}
            maxLength={3900}
            value={answer}
            onChange={({ target }) => {
              setAnswer(target.value);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="draft-questions">{t("gaps.draft-questions")}</label>
          <Input.TextArea
            id="draft-questions"
            rows={4}
            value={questions}
            onChange={({ target }) => {
              setQuestions(target.value);
            }}
          />
        </div>
        <Cascader
          showSearch
          aria-label={t("ticket.business")}
          placeholder={t("close.business-hint")}
          value={codesTo(catalog, business)}
          options={options}
          onChange={(path) => {
            setBusiness((path as string[] | undefined)?.at(-1) ?? null);
          }}
        />
        <Checkbox
          checked={forCustomers}
          onChange={({ target }) => {
            setForCustomers(target.checked);
          }}
        >
          {t("gaps.draft-customers")}
        </Checkbox>
        <div className="field">
          <label htmlFor="draft-reason">{t("gaps.draft-reason")}</label>
          <Input.TextArea
            id="draft-reason"
            rows={2}
            maxLength={500}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </div>
        <div className="row">
          <Button
            disabled={!whole}
            loading={propose.isPending}
            onClick={() => {
              send(false);
            }}
          >
            {t("gaps.save-draft")}
          </Button>
          <span className="grow" />
          {chinese && (
            <Button
              type="primary"
              htmlType="submit"
              disabled={!whole || answer.trim() === ""}
              loading={propose.isPending}
            >
              {t("gaps.propose")}
            </Button>
          )}
        </div>
      </form>
    </Drawer>
  );
}
