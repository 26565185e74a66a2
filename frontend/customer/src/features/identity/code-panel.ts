import type { Api } from "@/shared/api/api";
import type { OwnIdentity } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

/** Where a one-time code is entered, and never in a message; shown while one is waited for. */
export class CodePanel {
  readonly element = h("section", {
    class: "code-panel",
    "aria-label": t("code.title"),
    hidden: true,
  });
  private conversation: string | null = null;
  private shown = "";

  constructor(
    private readonly api: Api,
    /** In the demo the telephone is on the page. */
    private readonly telephone: () => Promise<string>,
    private readonly resized: () => void,
  ) {}

  update(conversation: string | null): void {
    if (this.conversation === conversation) return;
    this.conversation = conversation;
    void this.refresh();
  }

  async refresh(): Promise<void> {
    const asked = this.conversation;
    const now = asked === null ? null : await this.ask(asked);
    if (asked === this.conversation) await this.show(now);
  }

  private ask(conversation: string): Promise<OwnIdentity | null> {
    return this.api.get<OwnIdentity>(path(conversation, "identity")).catch(() => null);
  }

  private async show(now: OwnIdentity | null): Promise<void> {
    const code = now?.code ?? null;
    const open = code !== null && Date.parse(code.until) > Date.now();
    const key = open ? code.until : "";
    if (key === this.shown) return;
    this.shown = key;
    this.element.hidden = !open;
    this.element.replaceChildren(...(open ? [this.form(code.sentTo)] : []));
    this.resized();
    if (!open) return;
    const text = await this.telephone();
    if (text !== "") this.element.append(h("p", { class: "hint demo-text" }, text));
    this.resized();
  }

  private form(sentTo: string): HTMLFormElement {
    const code = field(t("code.label"), {
      inputmode: "numeric",
      autocomplete: "one-time-code",
      maxlength: 6,
    });
    const send = () => {
      const given = code.input.value.trim();
      if (!/^\d{6}$/.test(given)) {
        code.tell(t("code.six"));
        code.input.focus();
        return null;
      }
      return this.send(given);
    };
    return sendingForm(
      h("button", { class: "primary" }, t("code.send")),
      send,
      h("p", {}, t("code.sent", { to: sentTo })),
      h("p", { class: "hint" }, t("code.why")),
      code.element,
    );
  }

  private async send(code: string): Promise<void> {
    if (this.conversation === null) return;
    await this.api.post<OwnIdentity>(path(this.conversation, "code"), { code });
    await this.refresh();
  }
}

function path(conversation: string, what: string): string {
  return `/api/customer/conversations/${encodeURIComponent(conversation)}/${what}`;
}
