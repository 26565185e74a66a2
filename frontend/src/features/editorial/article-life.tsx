import { Input } from "antd";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";

import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { ArticleActs } from "./article-acts";
import { Difference } from "./difference";
import { useDifference, useEdition, useLife } from "./editorial-api";
import { Preview } from "./preview";
import "./editorial.css";

/** An article over time: its versions on a rail, what each changed, where it is used. */
export function ArticleLife({ id }: { id: string }) {
  const life = useLife(id);
  const [address, setAddress] = useSearchParams();
  const asOf = address.get("as-of") ?? "";
  const edition = useEdition(
    id,
    asOf !== ""
      ? { asOf: new Date(`${asOf}T23:59:59`).toISOString() }
      : address.has("version")
        ? { version: Number(address.get("version")) }
        : {},
  );
  const { version } = edition.life;
  return (
    <div className="life">
      <Rail id={id} versions={life.versions} open={version} />
      <div className="stack life-middle">
        <div className="row wrap">
          <h1 className="grow">{edition.content.wordings.zh?.title}</h1>
          <label className="row small">
            {t("life.as-of")}
            <Input
              type="date"
              style={{ width: 150 }}
              value={asOf}
              onChange={({ target }) => {
                setAddress(target.value === "" ? {} : { "as-of": target.value });
              }}
            />
          </label>
          <ArticleActs id={id} content={edition.content} inForce={edition.life.endedAt === null} />
        </div>
        <Standing edition={edition} />
        <Used used={life.used} />
        {life.open.map((proposal) => (
          <Link key={proposal} to={`/knowledge/editing/${proposal}`}>
            {t("life.open-proposal")}
          </Link>
        ))}
        {version > 1 && (
          <section>
            <h2>{t("life.changed", { from: version - 1, to: version })}</h2>
            <Pane key={version} what="life.difference">
              <Changed id={id} to={version} />
            </Pane>
          </section>
        )}
        <Preview content={edition.content} language="zh" />
      </div>
    </div>
  );
}

function Changed({ id, to }: { id: string; to: number }) {
  const [from, setFrom] = useState(to - 1);
  const comparison = useDifference(id, from, to);
  return (
    <div className="stack tight">
      {to > 2 && (
        <label className="row small">
          {t("life.compare-with")}
          <select
            value={from}
            onChange={({ target }) => {
              setFrom(Number(target.value));
            }}
          >
            {Array.from({ length: to - 1 }, (_, index) => (
              <option key={index} value={index + 1}>
                {t("knowledge.version", { version: index + 1 })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Difference comparison={comparison} />
    </div>
  );
}

type Life = ReturnType<typeof useLife>;

function Rail({ id, versions, open }: { id: string; versions: Life["versions"]; open: number }) {
  const staffName = useStaffName();
  return (
    <nav className="rail" aria-label={t("life.versions")}>
      <h2>{t("life.versions")}</h2>
      <ol>
        {versions.toReversed().map((each) => (
          <li key={each.version}>
            <Link
              to={`/knowledge/articles/${id}?version=${String(each.version)}`}
              aria-current={each.version === open ? "true" : undefined}
            >
              <b>{t("knowledge.version", { version: each.version })}</b>
              <span className={`chip ${each.ending === null ? "green" : ""}`}>
                {tCode("version", each.ending ?? "IN_FORCE")}
              </span>
              <span className="muted small block">
                <When at={each.publishedAt} as="moment" />{" "}
                {each.publishedBy.kind === "STAFF" && staffName(each.publishedBy.id)}
              </span>
              {each.endingReason !== "" && <span className="red small">{each.endingReason}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Standing({ edition: { life, content } }: { edition: ReturnType<typeof useEdition> }) {
  const staffName = useStaffName();
  const { owner, effectiveTo, reviewBy } = content.upkeep;
  return (
    <p className="row wrap small">
      <span className={`chip ${life.ending === null ? "green" : "red"}`}>
        {t("knowledge.version", { version: life.version })} ·{" "}
        {tCode("version", life.ending ?? "IN_FORCE")}
      </span>
      <span className="chip">{tCode("article-kind", content.kind)}</span>
      <span className="chip">{tCode("audience", content.forCustomers ? "CUSTOMER" : "AGENT")}</span>
      <span className="muted">
        {t("editing.owner")} {owner === null ? "—" : staffName(owner)}
      </span>
      {effectiveTo !== null && (
        <span className="amber">
          {t("editing.expires")} <When at={effectiveTo} as="moment" />
        </span>
      )}
      {reviewBy !== null && <span>{t("editing.review-by", { day: reviewBy })}</span>}
    </p>
  );
}

function Used({ used }: { used: Life["used"] }) {
  const rated = used.useful + used.useless;
  return (
    <dl className="figures" aria-label={t("life.used")}>
      <Figure label={t("life.by-machine")} value={used.byMachine} />
      <Figure label={t("life.by-staff")} value={used.byStaff} />
      <Figure label={t("life.conversations")} value={used.conversations} />
      <Figure label={t("life.readers")} value={used.readers} />
      <Figure
        label={t("life.useful", { n: rated })}
        value={rated === 0 ? "—" : `${String(Math.round((used.useful / rated) * 100))}%`}
      />
    </dl>
  );
}

function Figure({ label, value }: { label: string; value: number | string }) {
  return (
    <div>
      <dt className="muted small">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
