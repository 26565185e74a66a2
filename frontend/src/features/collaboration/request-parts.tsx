import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { money } from "@/shared/ui/money";
import { When } from "@/shared/ui/when";

import type { RequestStep, RequestView } from "./collaboration-api";

/** What was filled in, and what was written beside it. */
export function Filled({ request }: { request: RequestView }) {
  return (
    <dl className="facts">
      {request.form.map((field) => (
        <Pair key={field.code} name={inMyLanguage(field.name)} value={worded(field)} />
      ))}
      {request.text !== "" && <Pair name={t("request.text")} value={request.text} />}
    </dl>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="words">{value}</dd>
    </>
  );
}

function worded({ kind, value, label }: RequestView["form"][number]): string {
  if (label !== null) return inMyLanguage(label);
  if (kind === "MONEY") return money(value);
  if (kind === "YES_NO") return t(value === "yes" ? "request.yes" : "request.no");
  return value;
}

/** What came back: the decision, the words, figures, and who said so. */
export function AnswerBlock({ request: { answer } }: { request: RequestView }) {
  const staffName = useStaffName();
  if (answer === null) return null;
  return (
    <blockquote className="request-answer">
      {answer.outcome && <b>{inMyLanguage(answer.outcome)}</b>}
      <p className="words">{inMyLanguage(answer.text)}</p>
      {answer.details.length > 0 && (
        <dl className="facts">
          {answer.details.map(({ name, value }) => (
            <Pair key={name.en} name={inMyLanguage(name)} value={value} />
          ))}
        </dl>
      )}
      <footer className="muted small">
        {answer.system === null
          ? staffName(answer.by.id)
          : t("request.by-system", { system: tCode("system", answer.system) })}{" "}
        · <When at={answer.at} as="moment" />
      </footer>
    </blockquote>
  );
}

/** Every step, who made it and when. */
export function Steps({ steps }: { steps: readonly RequestStep[] }) {
  const staffName = useStaffName();
  return (
    <ol className="request-steps" aria-label={t("request.history")}>
      {steps.map((step, index) => (
        <li key={index}>
          <span className="row wrap">
            <b>{t(`request.step.${step.kind}`)}</b>
            <span className="muted small">
              {step.by.kind === "STAFF" ? staffName(step.by.id) : t("request.the-system")}
              {step.kind === "HANDED_ON" || (step.kind === "LATE" && step.to !== null)
                ? ` → ${staffName(step.to)}`
                : ""}{" "}
              · <When at={step.at} as="moment" />
            </span>
          </span>
          <Words step={step} />
        </li>
      ))}
    </ol>
  );
}

/** What was said; the asker's first words and the answer stand elsewhere. */
function Words({ step }: { step: RequestStep }) {
  if (step.text === "" || step.kind === "ASKED" || step.kind === "ANSWERED") return null;
  const words =
    step.kind === "LATE"
      ? tCode("term", step.text)
      : step.kind === "SYSTEM_SILENT"
        ? tCode("request.silent", step.text)
        : step.text;
  return <p className="words small">{words}</p>;
}
