import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { money } from "@/shared/ui/money";

import { useConversation, useMessages, useSummary } from "./conversation-api";

const SIGNS = 4;

/** The story so far: asked, tried, filled in. It folds itself once I have begun to answer. */
export function StoryBlock({ id }: { id: string }) {
  const { question, tried, lines, writing, signs } = useSummary(id);
  const { form } = useConversation(id).conversation;
  const me = useMe();
  const begun = useMessages(id).some(({ from }) => from.kind === "STAFF" && from.id === me.id);
  return (
    <details className="story" open={!begun}>
      <summary>{t("story.title")}</summary>
      <dl className="facts">
        {question !== "" && <Fact name={t("story.question")}>{question}</Fact>}
        {tried.length > 0 && (
          <Fact name={t("story.tried")}>{tried.map(({ title }) => title).join("、")}</Fact>
        )}
        {lines.length > 0 && (
          <Fact name={t("story.lines")}>{lines.map((line) => `“${line}”`).join(" ")}</Fact>
        )}
        {signs.length > 0 && (
          <Fact name={t("story.signs")}>
            {signs
              .slice(0, SIGNS)
              .map(
                ({ signal, words, byMeaning }) =>
                  `${t(`signal.${signal}`)}${byMeaning ? ` (${t("signal.by-meaning")})` : ""} “${words}”`,
              )
              .join(" · ")}
          </Fact>
        )}
        {writing === "zh-Hant" && (
          <Fact name={t("story.writing")}>{t("story.writing.zh-Hant")}</Fact>
        )}
        {form && (
          <Fact name={t("story.form")}>
            {[
              form.matter,
              form.name,
              form.phone,
              form.cardTail && t("story.card-tail", { tail: form.cardTail }),
              form.amount && money(form.amount),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="words">{children}</dd>
    </>
  );
}
