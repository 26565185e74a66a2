import { Button } from "antd";
import { useState } from "react";

import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useTopicExamples, useTopics, type Topic } from "./topic-api";

/** With fewer weeks behind it the server judges nothing; see Usual.LEAST_WEEKS. */
const LEAST_WEEKS = 4;
const FIRST = 8;

interface HotTopicsProps {
  open: (conversation: string) => void;
}

/** What customers ask about today, what rises first, each with conversations to open. */
export function HotTopics({ open }: HotTopicsProps) {
  const { topics, weeks } = useTopics();
  const [all, setAll] = useState(false);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const sorted = topics.toSorted((a, b) => Number(rises(b)) - Number(rises(a)));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <section className="floor-part" aria-label={t("topic.title")}>
      <h2>{t("topic.title")}</h2>
      {topics.length === 0 && <Empty title="topic.nothing" hint="topic.nothing-hint" />}
      <ul>
        {shown.map((topic) => (
          <Row
            key={topic.business}
            topic={topic}
            known={weeks >= LEAST_WEEKS}
            unfolded={unfolded === topic.business}
            unfold={() => {
              setUnfolded(unfolded === topic.business ? null : topic.business);
            }}
            open={open}
          />
        ))}
      </ul>
      {topics.length > shown.length && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {t("topic.all", { n: topics.length })}
        </Button>
      )}
      {topics.length > 0 && weeks < LEAST_WEEKS && (
        <p className="muted small">{t("topic.too-early", { weeks, least: LEAST_WEEKS })}</p>
      )}
    </section>
  );
}

const rises = ({ now }: Topic) => now?.rises === true;

interface RowProps extends HotTopicsProps {
  topic: Topic;
  known: boolean;
  unfolded: boolean;
  unfold: () => void;
}

function Row({ topic, known, unfolded, unfold, open }: RowProps) {
  const name = useBusinessName();
  const { business, today, usual, now } = topic;
  return (
    <li>
      <button
        className="plain floor-row row"
        title={name(business)}
        aria-expanded={unfolded}
        onClick={unfold}
      >
        <span className="grow cut">{name(business, false)}</span>
        {now?.rises === true && (
          <span className="chip red">{t("topic.times", { n: now.times.toFixed(1) })}</span>
        )}
        {known && <span className="muted small">{t("topic.usual", { n: Math.round(usual) })}</span>}
        <b>{today}</b>
      </button>
      {unfolded && <Examples business={business} open={open} />}
    </li>
  );
}

function Examples({ business, open }: { business: string } & HotTopicsProps) {
  const { data } = useTopicExamples(business);
  if (data?.length === 0) return <p className="muted small">{t("topic.no-examples")}</p>;
  return (
    <ul aria-label={t("topic.examples")}>
      {data?.map(({ conversation, subject, openedAt }) => (
        <li key={conversation}>
          <button
            className="plain floor-row row small"
            onClick={() => {
              open(conversation);
            }}
          >
            <span className="grow cut">{subject || t("topic.no-subject")}</span>
            <span className="muted nowrap">
              <When at={openedAt} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
