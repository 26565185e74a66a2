import type { Form } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

const PHONE = /^\+?[\d\s-]{5,20}$/;

/** The form a waiting customer may fill in; every part is optional. */
export function prefillForm(
  known: Form | null,
  save: (form: Form) => Promise<void>,
): HTMLFormElement {
  const name = field(t("form.name"), { autocomplete: "name", maxlength: 50 });
  const phone = field(t("form.phone"), { autocomplete: "tel", inputmode: "tel", maxlength: 20 });
  const matter = field(t("form.matter"), { maxlength: 200 });
  const card = field(t("form.card"), { inputmode: "numeric", maxlength: 4, autocomplete: "off" });
  const amount = field(t("form.amount"), {
    inputmode: "decimal",
    maxlength: 20,
    autocomplete: "off",
  });
  name.input.value = known?.name ?? "";
  matter.input.value = known?.matter ?? "";
  const all = { name, phone, matter, cardTail: card, amount };

  const send = () => {
    const form = Object.fromEntries(
      Object.entries(all).map(([key, { input }]) => [key, sendable(input.value)]),
    ) as unknown as Form;
    const badPhone = form.phone !== "" && !PHONE.test(form.phone);
    const badCard = form.cardTail !== "" && !/^\d{4}$/.test(form.cardTail);
    phone.tell(badPhone ? t("form.phone-bad") : "");
    card.tell(badCard ? t("form.card-bad") : "");
    if (!badPhone && !badCard) return save(form);
    (badPhone ? phone : card).input.focus();
    return null;
  };
  const form = sendingForm(
    h("button", { class: "primary" }, t("form.save")),
    send,
    h("p", { class: "hint" }, t("wait.form-why")),
    h("div", { class: "pairs" }, name.element, phone.element, card.element, amount.element),
    matter.element,
  );
  form.className = "prefill";
  return form;
}
