import { matterCard, type MatterActions } from "@/features/matters/matter-card";
import { noteForm } from "@/features/matters/note-form";
import { Problem, type Api } from "@/shared/api/api";
import type { Matter } from "@/shared/api/types";
import { problemText, t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

/** Everything that goes on for this customer, with its steps, its result and what they think of it. */
export class MattersView {
  readonly element: HTMLElement;
  private readonly body = h("div", { class: "matters-body" });
  private readonly note = h("div");
  private readonly heading = h("h2", { tabindex: "-1" }, t("matters.title"));
  private readonly leave: HTMLButtonElement;

  constructor(
    private readonly api: Api,
    private readonly rate: (ticket: string) => HTMLElement,
    private readonly now: () => number,
  ) {
    this.leave = h(
      "button",
      {
        type: "button",
        class: "secondary",
        onclick: () => this.writeNote(),
      },
      t("matters.leave"),
    );
    this.element = h(
      "section",
      { class: "matters" },
      h(
        "div",
        { class: "column" },
        h("header", {}, this.heading, this.leave),
        this.note,
        this.body,
      ),
    );
  }

  async open(withNote: boolean): Promise<void> {
    if (withNote) this.writeNote();
    else this.heading.focus();
    await this.load();
  }

  /** Shows what is true now; what was shown stays until then. */
  async load(): Promise<void> {
    if (!this.body.hasChildNodes())
      this.body.append(h("p", { class: "hint", role: "status" }, t("matters.loading")));
    try {
      this.show(await this.api.get<Matter[]>("/api/customer/matters"));
    } catch (problem) {
      this.fail(problem instanceof Problem ? problem.code : "");
    }
  }

  private show(matters: readonly Matter[]): void {
    const actions: MatterActions = {
      confirm: async (id, satisfied, comment) => {
        await this.api.post(`/api/customer/matters/${id}/confirmation`, { satisfied, comment });
        await this.load();
      },
      rate: this.rate,
    };
    this.body.replaceChildren(
      ...(matters.length === 0
        ? [empty()]
        : matters.map((each) => matterCard(each, this.now(), actions))),
    );
  }

  private fail(code: string): void {
    const again = () => void this.load();
    this.body.replaceChildren(
      h(
        "div",
        { class: "empty", role: "alert" },
        h("p", {}, problemText(code)),
        h("button", { type: "button", class: "secondary", onclick: again }, t("pane.retry")),
      ),
    );
  }

  private writeNote(): void {
    this.leave.hidden = true;
    const form = noteForm(this.api, () => {
      this.leave.hidden = false;
      void this.load();
    });
    this.note.replaceChildren(form);
    form.querySelector("input")?.focus();
  }
}

function empty(): HTMLElement {
  return h(
    "div",
    { class: "empty" },
    h("p", {}, t("matters.empty")),
    h("p", { class: "hint" }, t("matters.empty-why")),
  );
}
