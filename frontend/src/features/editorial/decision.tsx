import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { useMay, useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { useDrop, usePublish, useReview, type Proposal } from "./editorial-api";

/** What this person may decide about a proposal in its step. */
export function Decision({ proposal }: { proposal: Proposal }) {
  const reviews = useMay("REVIEW_KNOWLEDGE");
  const publishes = useMay("PUBLISH_KNOWLEDGE");
  const mine = useMe().id === proposal.proposer;
  if (proposal.state === "IN_REVIEW" && reviews && !mine) return <Review proposal={proposal} />;
  if (proposal.state === "APPROVED" && publishes) return <Publication proposal={proposal} />;
  if (proposal.state === "SCHEDULED" && (publishes || mine)) return <GiveUp id={proposal.id} />;
  return <p className="muted">{t(`proposal-next.${proposal.state}`)}</p>;
}

const rules = ["true", "complete", "forbidden", "risk", "dates"] as const;

function Review({ proposal }: { proposal: Proposal }) {
  const [reason, setReason] = useState("");
  const review = useReview(proposal.id);
  const decide = (approved: boolean) => {
    review.mutate({ approved, reason: reason.trim() });
  };
  useCommands([
    {
      id: "editing.approve",
      label: "editing.approve",
      keys: "mod+enter",
      run: () => {
        decide(true);
      },
    },
  ]);
  return (
    <section className="stack decision" aria-label={t("editing.review-title")}>
      <h2>{t("editing.review-title")}</h2>
      <ul className="rules small">
        {rules.map((rule) => (
          <li key={rule}>{t(`review-rule.${rule}`)}</li>
        ))}
      </ul>
      <label htmlFor="verdict">{t("editing.verdict")}</label>
      <Input.TextArea
        id="verdict"
        rows={4}
        maxLength={1000}
        placeholder={t("editing.verdict-hint")}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <div className="row">
        <Button
          type="primary"
          loading={review.isPending}
          onClick={() => {
            decide(true);
          }}
        >
          {t("editing.approve")}
        </Button>
        <Button
          danger
          disabled={reason.trim() === ""}
          loading={review.isPending}
          onClick={() => {
            decide(false);
          }}
        >
          {t("editing.refuse")}
        </Button>
      </div>
    </section>
  );
}

function Publication({ proposal }: { proposal: Proposal }) {
  const publish = usePublish(proposal.id);
  const from = proposal.content.upkeep.effectiveFrom;
  return (
    <section className="stack decision">
      <h2>{t("editing.publication")}</h2>
      {proposal.meanwhile && <Alert type="warning" title={t("editing.outdated-publisher")} />}
      <p className="small">
        {t(from === null ? "editing.publish-now-hint" : "editing.publish-at-hint")}
      </p>
      <div className="row">
        <Button
          type="primary"
          loading={publish.isPending}
          onClick={() => {
            publish.mutate(undefined);
          }}
        >
          {t("editing.publish")}
        </Button>
        <GiveUp id={proposal.id} />
      </div>
    </section>
  );
}

function GiveUp({ id }: { id: string }) {
  const drop = useDrop(id);
  return (
    <Button
      danger
      type="text"
      loading={drop.isPending}
      onClick={() => {
        drop.mutate("");
      }}
    >
      {t("editing.drop")}
    </Button>
  );
}
