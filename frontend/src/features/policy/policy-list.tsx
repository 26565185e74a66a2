import { Link } from "react-router";

import { inMyLanguage, t } from "@/shared/i18n/i18n";

import { usePolicies, type PolicyCard } from "./policy-api";

/** What there is for me to do about it. */
function standing({ policy, mine, acknowledgedAt }: PolicyCard) {
  if (policy.archived) return <span className="chip">{t("policy.archived")}</span>;
  if (!mine) return <span className="chip">{t("policy.not-mine")}</span>;
  return acknowledgedAt === null ? (
    <span className="chip red">{t("policy.unread")}</span>
  ) : (
    <span className="chip">{t("policy.read")}</span>
  );
}

/** The policies that are for me, or all of them for who answers for them. */
export function PolicyList({ chosen }: { chosen: string | null }) {
  const cards = usePolicies();
  return (
    <div className="terms-list">
      <ul aria-label={t("policy.list")}>
        {cards.map((card) => (
          <li key={card.policy.code}>
            <Link
              to={{ search: `?policy=${card.policy.code}` }}
              aria-current={card.policy.code === chosen ? "true" : undefined}
            >
              <span className="row">
                <b className="grow">{inMyLanguage(card.policy.title)}</b>
                {card.waits && <span className="chip amber">{t("policy.waits")}</span>}
                {standing(card)}
              </span>
              <span className="small muted">
                {card.policy.number} · {t(`policy.kind.${card.policy.kind}`)} ·{" "}
                {t("policy.version", { n: card.policy.version })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
