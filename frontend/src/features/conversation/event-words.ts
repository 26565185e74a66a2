import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { moment } from "@/shared/time/time";

type Detail = Record<string, unknown> | null;

const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A person or a team, as the server names them: in both languages. */
const named = (value: unknown) =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value
    ? inMyLanguage({ zh: String(value.zh), en: String(value.en) })
    : text(value);

/** What happened in the conversation, in words for staff. */
export function eventWords(detail: Detail): string {
  const { event, name, number, team, result, subject, place, reason, language, title } =
    detail ?? {};
  switch (event) {
    case "queued":
      return t("event.queued", { place: text(place) });
    case "assigned":
      return t("event.assigned", { name: named(name), number: text(number) });
    case "joined":
      return t("event.joined", { name: named(name), number: text(number) });
    case "parted":
      return t("event.parted", { name: named(name) });
    case "transferred":
      return t("event.transferred", { to: named(name) || named(team) });
    case "handed-over":
      return t("event.handed-over", { reason: tCode("reason", text(reason)) });
    case "call-back-agreed":
    case "call-back-put-off":
    case "call-back-missed":
      return t(`event.${event}`, { at: moment(text(detail?.at), Date.now()) });
    case "left":
      return t("event.left");
    case "closed":
      return t("event.closed", { result: tCode("closing", text(result)) });
    case "complaint-filed":
      return t("event.complaint-filed", { number: text(number) });
    case "complaint-proposed":
      return t("event.complaint-proposed", { number: text(number) });
    case "complaint-letter":
      return t("event.complaint-letter", { number: text(number), title: text(title) });
    case "ticket-opened":
      return t("event.ticket-opened", { number: text(number), subject: text(subject) });
    case "ticket-resolved":
      return t("event.ticket-resolved", { number: text(number), result: text(result) });
    case "ticket-merged":
      return t("event.ticket-merged", { number: text(number), into: text(detail?.into) });
    case "step-up-asked":
      return t("event.step-up-asked", { to: text(detail?.to) });
    case "step-up-passed":
      return t("event.step-up-passed", { level: text(detail?.level) });
    case "step-up-failed":
      return t("event.step-up-failed");
    case "secret-hidden":
      return t("event.secret-hidden");
    case "language":
      return t("event.language", { language: tCode("language", text(language)) });
    default:
      return t("event.other", { event: text(event) });
  }
}
