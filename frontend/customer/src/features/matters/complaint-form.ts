import type { Complaint } from "@/features/matters/complaint-types";
import type { Api } from "@/shared/api/api";
import { t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

/** A complaint in the customer's own words; it has a number and a term from then on. */
export function complaintForm(api: Api, sent: () => void): HTMLElement {
  const subject = field(t("complaint.subject"), { maxlength: 80 });
  const facts = field(t("complaint.facts"), { maxlength: 4000, rows: 4 }, true);
  const demand = field(t("complaint.demand"), { maxlength: 500 });
  const panel = h("section", { class: "note", "aria-label": t("complaint.new") });
  const missing = (words: string, at: typeof subject) => {
    at.tell(words === "" ? t("complaint.missing") : "");
    if (words === "") at.input.focus();
    return words === "";
  };
  const send = () => {
    const told = {
      subject: sendable(subject.input.value),
      facts: sendable(facts.input.value),
      demand: sendable(demand.input.value),
    };
    if (missing(told.subject, subject) || missing(told.facts, facts)) return null;
    return api.post<Complaint>("/api/customer/complaints", told).then(({ number }) => {
      panel.replaceChildren(
        h("p", { class: "done", role: "status" }, t("complaint.done", { number })),
      );
      sent();
    });
  };
  panel.append(
    h("h3", {}, t("complaint.new")),
    h("p", { class: "hint" }, t("complaint.why")),
    sendingForm(
      h("button", { class: "primary" }, t("complaint.send")),
      send,
      subject.element,
      facts.element,
      demand.element,
    ),
  );
  return panel;
}
