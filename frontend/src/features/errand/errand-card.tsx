import { Tag } from "antd";

import { customerName } from "@/shared/directory/customer-name";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { span, useNow } from "@/shared/time/time";

import type { Card } from "./errand-api";

type Errand = Card["errand"];

interface CardProps {
  card: Card;
  chosen?: boolean;
  open: () => void;
}

/** One errand in a list: what, for whom, whose turn, and how its step stands against its term. */
export function ErrandCard({ card, chosen = false, open }: CardProps) {
  const { errand, process, stepName, customer } = card;
  return (
    <button className="errand-card" aria-current={chosen} onClick={open}>
      <span className="row">
        <b className="grow">{inMyLanguage(process)}</b>
        <span className="muted small number">{errand.number}</span>
      </span>
      <span className="row small">
        <span className="grow">
          {[customer && customerName(customer), errand.remark].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className="row small wrap">
        <span className="grow muted">
          {stepName ? inMyLanguage(stepName) : t(`errand.state.${errand.state}`)}
        </span>
        <TermTag errand={errand} />
      </span>
    </button>
  );
}

/** How the step stands against its term; nothing where it has none. */
export function TermTag({ errand }: { errand: Errand }) {
  const now = useNow();
  const { place } = errand;
  if (!place?.dueAt) return null;
  const left = Date.parse(place.dueAt) - now;
  if (left < 0) return <Tag color="red">{t("errand.late", { span: span(-left) })}</Tag>;
  return (
    <Tag color={place.warned >= 80 ? "gold" : "default"}>
      {t("errand.due", { span: span(left) })}
    </Tag>
  );
}

/** Whose turn it is: a post, or whoever is waited for outside. */
export const turn = ({ place }: Errand): string =>
  place === null
    ? ""
    : place.owner === ""
      ? t("errand.outside")
      : t("errand.turn", { who: tCode("process.post", place.owner) });
