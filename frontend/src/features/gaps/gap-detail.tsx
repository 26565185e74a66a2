import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useBusinessName } from "@/shared/directory/catalog";
import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";
import { When } from "@/shared/ui/when";

import { DraftSheet } from "./draft-sheet";
import { Trend } from "./gap-list";
import {
  useAddWordings,
  useGap,
  useReopen,
  type Gap,
  type GapDetail,
  type GapExample,
} from "./gaps-api";
import { IgnoreSheet } from "./ignore-sheet";

/** One gap: what was asked, what agents said, and what can be done about it. */
export function GapPane({ id }: { id: string }) {
  const detail = useGap(id);
  const { gap, examples } = detail;
  const businessName = useBusinessName();
  return (
    <article className="gap stack">
      <header className="stack tight">
        <div className="row wrap">
          <h1 className="grow">{gap.title || t("gaps.unnamed")}</h1>
          <Actions detail={detail} />
        </div>
        <p className="row wrap small muted">
          <span className="chip gold">{t(`gaps.state.${gap.state}`)}</span>
          <span>{t("gaps.customers", { n: gap.customers })}</span>
          <span>{t("gaps.questions", { n: gap.questions })}</span>
          {gap.answered > 0 && <span>{t("gaps.answered", { n: gap.answered })}</span>}
          <span>{businessName(gap.business)}</span>
          <Trend weeks={gap.weeks} />
        </p>
        <Settled gap={gap} />
      </header>
      <Nearest detail={detail} />
      <section className="stack tight">
        <h2>{t("gaps.examples")}</h2>
        <p className="small muted">{t("gaps.masked")}</p>
        <ul>
          {examples.map((example) => (
            <Example key={`${example.conversation} ${String(example.number)}`} example={example} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function Actions({ detail }: { detail: GapDetail }) {
  const [sheet, setSheet] = useState<"draft" | "ignore" | null>(null);
  const { gap } = detail;
  const reopen = useReopen(gap.id);
  const done = () => {
    setSheet(null);
  };
  if (gap.state !== "OPEN")
    return (
      <Button
        loading={reopen.isPending}
        onClick={() => {
          reopen.mutate(undefined);
        }}
      >
        {t("gaps.reopen")}
      </Button>
    );
  return (
    <>
      <Button
        onClick={() => {
          setSheet("ignore");
        }}
      >
        {t("gaps.ignore")}
      </Button>
      <Button
        type="primary"
        onClick={() => {
          setSheet("draft");
        }}
      >
        {t("gaps.write")}
      </Button>
      {sheet === "draft" && <DraftSheet detail={detail} done={done} />}
      {sheet === "ignore" && <IgnoreSheet gap={gap} done={done} />}
    </>
  );
}

function Settled({ gap }: { gap: Gap }) {
  const staffName = useStaffName();
  const name = staffName(gap.settledBy ?? "");
  switch (gap.state) {
    case "OPEN":
      return null;
    case "IGNORED":
      return <p>{t("gaps.ignored-because", { name, reason: gap.ignoredBecause })}</p>;
    case "PROPOSED":
      return <p>{t("gaps.proposed", { name })}</p>;
    case "COVERED":
      return (
        <p>
          {t("gaps.covered")}{" "}
          <Link to={`/knowledge?article=${gap.article ?? ""}`}>{t("gaps.see-article")}</Link>
        </p>
      );
  }
}

function Nearest({ detail: { gap, suggestion } }: { detail: GapDetail }) {
  const add = useAddWordings(gap.id);
  const { nearest } = gap;
  if (nearest === null || gap.state !== "OPEN") return null;
  const words = [suggestion.title, ...suggestion.questions];
  return (
    <section className="gap-nearest stack tight" aria-label={t("gaps.nearest")}>
      <p className="row wrap">
        <span className="muted">{t("gaps.nearest")}</span>
        <Link to={`/knowledge?article=${nearest.article}`}>{nearest.title}</Link>
        <span className="muted small">
          {t("gaps.match", { n: Math.round(nearest.score * 100) })}
        </span>
      </p>
      <p className="row wrap small">
        <span className="grow">{t("gaps.only-wording")}</span>
        <Button
          size="small"
          loading={add.isPending}
          onClick={() => {
            add.mutate(
              { article: nearest.article, words },
              {
                onSuccess: () => {
                  toast.done(t("gaps.wordings-added"));
                },
              },
            );
          }}
        >
          {t("gaps.add-wordings")}
        </Button>
      </p>
    </section>
  );
}

function Example({ example }: { example: GapExample }) {
  const staffName = useStaffName();
  const searches = useMay("SEARCH_RECORDS");
  const to = searches
    ? `/records?conversation=${example.conversation}`
    : `/c/${example.conversation}`;
  return (
    <li className="gap-example">
      <p className="words">{example.words}</p>
      <p className="row wrap small muted">
        <span className="chip">{t(`gaps.reason.${example.reason}`)}</span>
        <When at={example.at} />
        {example.readable && <Link to={to}>{t("gaps.see-conversation")}</Link>}
      </p>
      {example.answer !== "" && (
        <blockquote className="words">
          <span className="small muted">
            {t("gaps.agent-said")} · {staffName(example.answeredBy ?? "")}
          </span>
          <br />
          {example.answer}
        </blockquote>
      )}
    </li>
  );
}
