import { prefillForm } from "@/features/waiting/prefill-form";
import { CallBackCard } from "@/features/waiting/call-back-card";
import type { Api } from "@/shared/api/api";
import type { Form, Place } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { maskName, maskPhone } from "@/shared/text";
import { waitWords } from "@/shared/time";
import { h } from "@/shared/ui/dom";

/** What a waiting customer sees and can do: the place, a form to pre-fill, a message to leave instead. */
export class WaitingPanel {
  readonly element: HTMLElement;
  private readonly place = h("p", { class: "wait-place" }, t("wait.told"));
  private readonly more = h("div", { class: "wait-more" });
  private readonly formButton: HTMLButtonElement;
  private readonly callBack: CallBackCard;
  private filled: Form | null = null;

  constructor(
    private readonly api: Api,
    private readonly conversation: string,
    formFilled: boolean,
    leaveMessage: () => void,
    private readonly resized: () => void,
  ) {
    this.formButton = h(
      "button",
      {
        type: "button",
        class: "secondary",
        "aria-expanded": "false",
        onclick: () => this.toggle(),
      },
      t(formFilled ? "wait.form-edit" : "wait.form"),
    );
    const line = h(
      "div",
      { class: "wait-line" },
      h("div", { role: "status" }, h("h2", {}, t("wait.title")), this.place),
      h(
        "div",
        { class: "wait-actions" },
        this.formButton,
        h(
          "button",
          { type: "button", class: "secondary", onclick: leaveMessage },
          t("wait.message"),
        ),
      ),
    );
    this.callBack = new CallBackCard(api, conversation, (agreed) => {
      line.hidden = agreed;
      this.resized();
    });
    this.element = h(
      "section",
      { class: "waiting", "aria-label": t("wait.title") },
      line,
      this.callBack.element,
      this.more,
    );
    if (formFilled) this.summary();
  }

  /** Asks where the customer stands now. */
  async refresh(): Promise<void> {
    await Promise.all([this.refreshPlace(), this.callBack.refresh()]);
  }

  private async refreshPlace(): Promise<void> {
    const path = `/api/customer/conversations/${this.conversation}/place`;
    const place = await this.api.get<Place | null>(path).catch(() => null);
    if (place === null) return;
    this.place.replaceChildren(
      h(
        "strong",
        {},
        place.place <= 1 && place.expectedSeconds < 60
          ? t("wait.next")
          : t("wait.place", { place: place.place }),
      ),
      h("span", {}, t("wait.expected", { wait: waitWords(place.expectedSeconds) })),
    );
  }

  private toggle(): void {
    const open = this.formButton.getAttribute("aria-expanded") === "true";
    if (open) this.summary();
    else this.openForm();
    this.resized();
  }

  private openForm(): void {
    this.formButton.setAttribute("aria-expanded", "true");
    this.formButton.textContent = t("wait.fold");
    const form = prefillForm(this.filled, (filled) => this.save(filled));
    this.more.replaceChildren(form);
    form.querySelector("input")?.focus();
  }

  private async save(filled: Form): Promise<void> {
    await this.api.put(`/api/customer/conversations/${this.conversation}/form`, filled);
    this.filled = filled;
    this.summary();
    this.formButton.focus();
    this.resized();
  }

  /** What was filled in, masked: somebody may look over the shoulder. */
  private summary(): void {
    const { filled } = this;
    this.formButton.setAttribute("aria-expanded", "false");
    const done = filled !== null || this.formButton.textContent === t("wait.form-edit");
    this.formButton.textContent = t(done ? "wait.form-edit" : "wait.form");
    if (!done) {
      this.more.replaceChildren();
      return;
    }
    this.more.replaceChildren(
      h("p", { class: "wait-filled", role: "status" }, t("wait.filled")),
      ...(filled ? [masked(filled)] : []),
    );
  }
}

function masked(form: Form): HTMLElement {
  const rows = [
    [t("form.name"), maskName(form.name)],
    [t("form.phone"), maskPhone(form.phone)],
    [t("form.card"), form.cardTail.replace(/^\d\d/, "**")],
    [t("form.amount"), form.amount.replace(/\d/g, "*")],
    [t("form.matter"), form.matter],
  ].filter(([, value]) => value !== "");
  return h(
    "dl",
    { class: "wait-summary" },
    ...rows.map(([label, value]) =>
      h("div", {}, h("dt", {}, label), h("dd", { dir: "auto" }, value)),
    ),
  );
}
