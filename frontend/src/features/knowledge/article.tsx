import { Segmented } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { useMay } from "@/shared/directory/me";
import { language, t, tCode, type Language } from "@/shared/i18n/i18n";
import { Markdown } from "@/shared/ui/markdown";
import { When } from "@/shared/ui/when";

import { Enclosed } from "./enclosed";
import { useArticle, useOpening } from "./knowledge-api";

/** An article as it is in force, with its version and its structured facts. */
export function Article({ id }: { id: string }) {
  const [tongue, setTongue] = useState<Language>(language.get);
  const article = useArticle(id, tongue);
  const businessName = useBusinessName();
  useOpening(id, article.version, useMay("SERVE"));
  return (
    <article className="article stack">
      <div className="row wrap">
        <h1 className="grow">{article.title}</h1>
        <Segmented<Language>
          size="small"
          value={tongue}
          onChange={setTongue}
          options={[
            { value: "zh", label: t("language.zh") },
            { value: "en", label: t("language.en") },
          ]}
        />
      </div>
      <p className="row wrap small">
        <span className="chip gold">{t("knowledge.version", { version: article.version })}</span>
        <span className="chip">{tCode("article-kind", article.kind)}</span>
        <span className="chip">{businessName(article.business)}</span>
        {!article.forCustomers && <span className="chip amber">{t("knowledge.staff-only")}</span>}
        <span className="muted">
          {t("knowledge.published")} <When at={article.publishedAt} as="moment" />
        </span>
      </p>
      <div className="article-answer">
        <Markdown text={article.answer} />
      </div>
      <Enclosed article={article} />
      {article.fields.length > 0 && (
        <section>
          <h2>{t("knowledge.fields")}</h2>
          <dl className="facts">
            {article.fields.map(({ name, value, unit }) => (
              <div key={name} style={{ display: "contents" }}>
                <dt>{name}</dt>
                <dd>
                  {value} {unit}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{t("knowledge.questions")}</h2>
        <ul className="row wrap">
          {article.questions.map((question) => (
            <li className="chip" key={question}>
              {question}
            </li>
          ))}
        </ul>
      </section>
      <p className="muted small row">
        {article.code}
        <Link to={`/knowledge/articles/${id}`}>{t("editing.versions")}</Link>
      </p>
    </article>
  );
}
