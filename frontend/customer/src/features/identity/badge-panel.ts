import { Problem, type Api } from "@/shared/api/api";
import type { Badge } from "@/shared/api/types";
import { named, problemText, t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

/** Who serves the customer, and whether that is true: never more than name, number, house and a code that both see. */
export class BadgePanel {
  readonly element = h("section", {
    class: "badge-panel",
    "aria-label": t("badge.title"),
    tabindex: "-1",
    hidden: true,
  });

  constructor(
    private readonly api: Api,
    private readonly resized: () => void,
  ) {}

  async toggle(conversation: string): Promise<void> {
    this.element.hidden = !this.element.hidden;
    if (!this.element.hidden) {
      this.element.replaceChildren(h("p", { role: "status" }, t("log.loading")));
      const path = `/api/customer/conversations/${encodeURIComponent(conversation)}/badge`;
      const answer = await this.api.get<Badge>(path).then(card, refusal);
      this.element.replaceChildren(h("h2", {}, t("badge.title")), answer, this.check(), this.out());
      this.element.focus();
    }
    this.resized();
  }

  close(): void {
    this.element.hidden = true;
    this.resized();
  }

  /** For a code that somebody told the customer elsewhere, for example by telephone. */
  private check(): HTMLElement {
    const code = field(t("badge.other"), {
      maxlength: 12,
      autocomplete: "off",
      spellcheck: "false",
    });
    const answer = h("div", { role: "status" });
    const send = () => {
      const path = `/api/customer/badges/${encodeURIComponent(code.input.value.trim())}`;
      return this.api
        .get<Badge>(path)
        .then(card, refusal)
        .then((told) => {
          answer.replaceChildren(told);
        });
    };
    return h(
      "details",
      {},
      h("summary", {}, t("badge.elsewhere")),
      sendingForm(h("button", {}, t("badge.check")), send, code.element),
      answer,
    );
  }

  private out(): HTMLElement {
    return h(
      "button",
      { type: "button", class: "plain", onclick: () => this.close() },
      t("badge.close"),
    );
  }
}

function card({ name, number, institution, code }: Badge): HTMLElement {
  return h(
    "div",
    { class: "badge-card" },
    h("p", { class: "genuine" }, t("badge.genuine", { institution: named(institution) })),
    h(
      "dl",
      {},
      h("dt", {}, t("badge.name")),
      h("dd", {}, named(name)),
      h("dt", {}, t("badge.number")),
      h("dd", {}, number),
      h("dt", {}, t("badge.code")),
      h("dd", { class: "badge-code" }, `${code.slice(0, 4)} ${code.slice(4)}`),
    ),
    h("p", { class: "hint" }, t("badge.hint")),
  );
}

function refusal(failed: unknown): HTMLElement {
  const code = failed instanceof Problem ? failed.code : "";
  return h("p", { class: "problem", role: "alert" }, problemText(code));
}
