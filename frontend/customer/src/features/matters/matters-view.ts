import { complaintCard, type ComplaintActions } from "@/features/matters/complaint-card";
import { complaintForm } from "@/features/matters/complaint-form";
import type { Complaint } from "@/features/matters/complaint-types";
import { matterCard, type MatterActions } from "@/features/matters/matter-card";
import { myData } from "@/features/matters/my-data";
import { myRequests } from "@/features/matters/my-requests";
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
  private readonly complain: HTMLButtonElement;

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
    this.complain = h(
      "button",
      {
        type: "button",
        class: "secondary",
        onclick: () => this.writeComplaint(),
      },
      t("complaint.new"),
    );
    this.element = h(
      "section",
      { class: "matters" },
      h(
        "div",
        { class: "column" },
        h("header", {}, this.heading, this.complain, this.leave),
        this.note,
        this.body,
        myData(this.api),
        myRequests(this.api),
      ),
    );
  }

  async open(withNote: boolean): Promise<void> {
    if (withNote) this.writeNote();
    else this.heading.focus();
    await this.load();
  }

  /** Something changed elsewhere: shown at once, unless the customer is writing here; then once they have sent it. */
  async refresh(): Promise<void> {
    if (!this.writing()) await this.load();
  }

  private writing(): boolean {
    const fields = this.body.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:not([type="file"])',
    );
    return [...fields].some(
      (field) => field === document.activeElement || field.value.trim() !== "",
    );
  }

  /** Shows what is true now; what was shown stays until then. */
  async load(): Promise<void> {
    if (!this.body.hasChildNodes())
      this.body.append(h("p", { class: "hint", role: "status" }, t("matters.loading")));
    try {
      const [matters, complaints] = await Promise.all([
        this.api.get<Matter[]>("/api/customer/matters"),
        this.api.get<Complaint[]>("/api/customer/complaints"),
      ]);
      this.show(matters, complaints);
    } catch (problem) {
      this.fail(problem instanceof Problem ? problem.code : "");
    }
  }

  private show(matters: readonly Matter[], complaints: readonly Complaint[]): void {
    const about: ComplaintActions = {
      act: async (id, what, said) => {
        await this.api.post(`/api/customer/complaints/${id}/${what}`, said);
        await this.load();
      },
      add: async (id, file) => {
        await this.api.send(`/api/customer/complaints/${id}/evidence`, file);
        await this.load();
      },
    };
    const actions: MatterActions = {
      confirm: async (id, satisfied, comment) => {
        await this.api.post(`/api/customer/matters/${id}/confirmation`, { satisfied, comment });
        await this.load();
      },
      rate: this.rate,
    };
    this.body.replaceChildren(
      ...(matters.length + complaints.length === 0 ? [empty()] : []),
      ...complaints.map((each) => complaintCard(each, this.now(), about)),
      ...matters.map((each) => matterCard(each, this.now(), actions)),
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
    this.write(this.leave, noteForm);
  }

  private writeComplaint(): void {
    this.write(this.complain, complaintForm);
  }

  /** One form at a time; its button comes back once it is sent. */
  private write(button: HTMLButtonElement, formOf: typeof noteForm): void {
    this.leave.hidden = this.complain.hidden = false;
    button.hidden = true;
    const form = formOf(this.api, () => {
      button.hidden = false;
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
