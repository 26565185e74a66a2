import type { Api } from "@/shared/api/api";
import type { Matter } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

/** A message left for whoever takes it up; it becomes a ticket. */
export function noteForm(api: Api, sent: () => void): HTMLElement {
  const subject = field(t("note.subject"), { maxlength: 80 });
  const detail = field(t("note.detail"), { maxlength: 2000, rows: 3 }, true);
  const phone = field(t("note.phone"), { autocomplete: "tel", inputmode: "tel", maxlength: 20 });
  const panel = h("section", { class: "note", "aria-label": t("note.title") });

  const send = () => {
    const words = sendable(subject.input.value);
    subject.tell(words === "" ? t("note.subject-bad") : "");
    if (words === "") {
      subject.input.focus();
      return null;
    }
    const note = {
      subject: words,
      detail: sendable(detail.input.value),
      phone: sendable(phone.input.value),
    };
    return api.post<Matter | null>("/api/customer/matters", note).then((matter) => {
      panel.replaceChildren(done(matter?.number));
      sent();
    });
  };
  panel.append(
    h("h3", {}, t("note.title")),
    h("p", { class: "hint" }, t("note.why")),
    sendingForm(
      h("button", { class: "primary" }, t("note.send")),
      send,
      subject.element,
      detail.element,
      phone.element,
    ),
  );
  return panel;
}

function done(number: string | undefined): HTMLElement {
  const words = number === undefined ? t("note.done-plain") : t("note.done", { number });
  return h("p", { class: "done", role: "status" }, words);
}
