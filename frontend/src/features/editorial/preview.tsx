import { useDeferredValue } from "react";

import { t, type Language } from "@/shared/i18n/i18n";
import { Markdown } from "@/shared/ui/markdown";

import { usePreview, type NewArticle } from "./editorial-api";

/** The same words twice: as colleagues read them, and as they are said to a customer on every channel. */
export function Preview({ content, language }: { content: NewArticle; language: Language }) {
  const wording = content.wordings[language] ?? content.wordings.zh;
  const said = usePreview(useDeferredValue(wording?.answer ?? ""));
  const pictures = content.attachments.filter(({ mediaType }) => mediaType.startsWith("image/"));
  return (
    <>
      {content.forCustomers && (
        <section>
          <h2>{t("editing.preview-customer")}</h2>
          <div className="said">
            <p className="words">{said === "" ? "…" : said}</p>
            {pictures.map(({ id, name }) => (
              <img key={id} src={`/api/desk/knowledge/attachments/${id}`} alt={name} />
            ))}
            <p className="muted small">{t("editing.source", { title: wording?.title ?? "" })}</p>
          </div>
        </section>
      )}
      <section>
        <h2>{t("editing.preview-staff")}</h2>
        <h3 className="preview-title">{wording?.title}</h3>
        <Markdown text={wording?.answer ?? ""} />
        <Facts content={content} />
      </section>
    </>
  );
}

function Facts({ content }: { content: NewArticle }) {
  return (
    <dl className="facts preview-facts">
      {content.fields.map(({ name, value, unit }, index) => (
        <div key={index} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>
            {value} {unit}
          </dd>
        </div>
      ))}
    </dl>
  );
}
