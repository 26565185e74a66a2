import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { Markdown } from "@/shared/ui/markdown";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import {
  useAcknowledge,
  usePolicies,
  usePolicyReaders,
  usePolicyVersions,
  useRemind,
  type Policy,
  type PolicyCard,
} from "./policy-api";
import { PolicyForm } from "./policy-form";
import "./policy.css";

/** One policy: its text, my acknowledgement, who has read it, and what changed from version to version. */
export function PolicyView({ code }: { code: string }) {
  const card = usePolicies().find(({ policy }) => policy.code === code);
  const mayPropose = useMay("PROPOSE_RULES");
  const mayApprove = useMay("APPROVE_RULES");
  const [open, setOpen] = useState(false);
  if (!card) return <Empty title="policy.unknown" />;
  const { policy } = card;
  return (
    <section className="terms-detail stack" aria-label={inMyLanguage(policy.title)}>
      <div className="row">
        <h1 className="grow">{inMyLanguage(policy.title)}</h1>
        {mayPropose && (
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("policy.change")}
          </Button>
        )}
      </div>
      <p className="small muted">
        {policy.number} · {t(`policy.kind.${policy.kind}`)} ·{" "}
        {t("policy.version", { n: policy.version })} ·{" "}
        {t("policy.since", { at: exact(card.effectiveFrom).slice(0, 16) })} · {t("policy.scope")}：
        {scope(policy)}
      </p>
      <article className="policy-text">
        <Markdown text={policy.text} />
      </article>
      {card.mine && !policy.archived && <Own card={card} />}
      {(mayPropose || mayApprove) && !policy.archived && (
        <Pane what="policy.readers">
          <Readers code={code} />
        </Pane>
      )}
      <Pane what="policy.history">
        <History code={code} />
      </Pane>
      {open && (
        <PolicyForm
          from={policy}
          fresh={false}
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

const scope = ({ posts, teams }: Policy) =>
  posts.length + teams.length === 0 ? t("policy.everybody") : [...posts, ...teams].join("、");

function Own({ card }: { card: PolicyCard }) {
  const acknowledge = useAcknowledge(card.policy.code);
  if (card.acknowledgedAt !== null) {
    return (
      <p className="chip" role="status">
        {t("policy.acknowledged", { at: exact(card.acknowledgedAt).slice(0, 16) })}
      </p>
    );
  }
  return (
    <div className="row">
      <Button
        type="primary"
        loading={acknowledge.isPending}
        onClick={() => {
          acknowledge.mutate(card.policy.version, {
            onSuccess: () => {
              toast.done(t("policy.acknowledged-done"));
            },
          });
        }}
      >
        {t("policy.acknowledge")}
      </Button>
      <span className="small muted">{t("policy.due", { at: exact(card.dueAt).slice(0, 16) })}</span>
      {acknowledge.error && <span role="alert">{problemText(acknowledge.error)}</span>}
    </div>
  );
}

function Readers({ code }: { code: string }) {
  const readers = usePolicyReaders(code);
  const staffName = useStaffName();
  const remind = useRemind(code);
  const read = readers.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
  return (
    <section className="stack" aria-label={t("policy.readers")}>
      <div className="row">
        <h2>{t("policy.readers")}</h2>
        <span className="muted grow">
          {t("policy.readers-count", { read, all: readers.length })}
        </span>
        {read < readers.length && (
          <Button
            size="small"
            loading={remind.isPending}
            onClick={() => {
              remind.mutate(undefined, {
                onSuccess: () => {
                  toast.done(t("policy.reminded"));
                },
              });
            }}
          >
            {t("policy.remind")}
          </Button>
        )}
      </div>
      <p className="row wrap">
        {readers.map(({ person, acknowledgedAt }) => (
          <span
            key={person}
            className={`chip ${acknowledgedAt === null ? "red" : ""}`}
            title={acknowledgedAt === null ? t("policy.unread") : exact(acknowledgedAt)}
          >
            {staffName(person)}
          </span>
        ))}
      </p>
    </section>
  );
}

const SIGNS = { SAME: " ", REMOVED: "−", ADDED: "+" } as const;

function History({ code }: { code: string }) {
  const versions = usePolicyVersions(code);
  return (
    <section className="stack" aria-label={t("policy.history")}>
      <h2>{t("policy.history")}</h2>
      {versions.map(({ kept, changed, lines }) => (
        <details key={kept.policy.version} className="policy-version">
          <summary>
            <b>{t("policy.version", { n: kept.policy.version })}</b>{" "}
            {kept.state === "PROPOSED" && <span className="chip amber">{t("policy.waits")}</span>}{" "}
            <span className="muted small">
              {t("policy.since", { at: exact(kept.effectiveFrom).slice(0, 16) })} ·{" "}
              {t("policy.reason")}：{kept.reason}
            </span>
          </summary>
          {changed.map(({ field, before, after }) => (
            <p key={field} className="small">
              {field}: <del>{before}</del> <ins>{after}</ins>
            </p>
          ))}
          <pre className="policy-lines">
            {lines.map(({ kind, words }, at) => (
              <span key={at} className={kind.toLowerCase()}>
                {SIGNS[kind]} {words}
                {"\n"}
              </span>
            ))}
          </pre>
        </details>
      ))}
    </section>
  );
}
