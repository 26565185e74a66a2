import type { Bilingual, EventDetail } from "@/shared/api/types";
import { isWord, named, t } from "@/shared/i18n/words";
import { clock } from "@/shared/time";

/** What happened, in the customer's words; null for what others say already, as the assistant does when it hands over. */
export function eventWords(detail: EventDetail): string | null {
  const number = text(detail.number);
  switch (detail.event) {
    case "queued":
      return typeof detail.place === "number"
        ? t("event.queued", { place: detail.place })
        : t("event.queued-plain");
    case "assigned": {
      const name = named(detail.name as string | Bilingual | null);
      return name === "" ? t("event.assigned-plain") : t("event.assigned", { name, number });
    }
    case "joined":
    case "parted": {
      const name = named(detail.name as string | Bilingual | null);
      return t(`event.${detail.event}`, { name, number });
    }
    case "transferred": {
      const to = named((detail.name ?? detail.team) as string | Bilingual | null);
      return to === "" ? t("event.transferred-plain") : t("event.transferred", { to });
    }
    case "call-back-agreed":
    case "call-back-put-off":
    case "call-back-missed":
      return t(`event.${detail.event}`, { at: clock(text(detail.at), Date.now()) });
    case "left":
      return t("event.left");
    case "closed":
      if (detail.result === "LEFT") return t("event.left");
      return t(detail.result === "TICKET" ? "event.closed-TICKET" : "event.closed");
    case "complaint-filed":
      return t("event.complaint-filed", { number });
    case "complaint-proposed":
      return t("event.complaint-proposed", { number });
    case "complaint-letter":
      return t("event.complaint-letter", { number, title: text(detail.title) });
    case "ticket-opened":
      return t("event.ticket-opened", { number });
    case "ticket-resolved":
      return t("event.ticket-resolved", { number });
    case "ticket-merged":
      return t("event.ticket-merged", { number, into: text(detail.into) });
    case "ticket-reopened":
      return t("event.ticket-reopened", { number });
    case "step-up-asked": {
      const to = text(detail.to);
      return to === "" ? t("event.step-up-asked-plain") : t("event.step-up-asked", { to });
    }
    case "step-up-passed":
      return t("event.step-up-passed");
    case "step-up-failed":
      return t("event.step-up-failed");
    case "secret-hidden":
      return t("event.secret-hidden");
    case "language": {
      const word = `event.language-${text(detail.language)}`;
      return isWord(word) ? t("event.language", { language: t(word) }) : null;
    }
    default:
      return null;
  }
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
