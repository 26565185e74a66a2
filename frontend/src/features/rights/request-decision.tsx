import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { Problem } from "@/shared/api/problem";
import { problemText, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useDecideRequest, type DataRequest } from "./rights-api";

/** Yes or no, in the words that the customer reads; a no with its law. */
export function Decision({ request: { card } }: { request: DataRequest }) {
  const [answer, setAnswer] = useState("");
  const [law, setLaw] = useState("");
  const decide = useDecideRequest(card.id);
  const asked = decide.error instanceof Problem && decide.error.code === "compliance.ask";
  const send = (granted: boolean) => {
    decide.mutate(
      { granted, answer: answer.trim(), law: law.trim(), sure: asked },
      {
        onSuccess: () => {
          toast.done(t(granted && card.kind === "DELETE" ? "rights.sent-on" : "rights.decided"));
        },
      },
    );
  };
  const said = answer.trim() !== "";
  return (
    <section className="stack" aria-label={t("rights.decide")}>
      <h3>{t("rights.decide")}</h3>
      <Input.TextArea
        rows={3}
        maxLength={1000}
        aria-label={t("rights.answer")}
        placeholder={t("rights.answer")}
        value={answer}
        onChange={({ target }) => {
          setAnswer(target.value);
        }}
      />
      <Input
        maxLength={300}
        aria-label={t("rights.law")}
        placeholder={t("rights.law-example")}
        value={law}
        onChange={({ target }) => {
          setLaw(target.value);
        }}
      />
      {decide.error && <Alert type="error" title={problemText(decide.error)} />}
      <div className="row">
        <Button
          type="primary"
          disabled={!said}
          loading={decide.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {t(card.kind === "DELETE" ? "rights.grant-delete" : "rights.grant")}
        </Button>
        <Button
          disabled={!said || law.trim() === "" || decide.isPending}
          onClick={() => {
            send(false);
          }}
        >
          {t("rights.refuse")}
        </Button>
      </div>
    </section>
  );
}
