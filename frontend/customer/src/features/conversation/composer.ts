import { t } from "@/shared/i18n/words";
import { LONGEST, sendable } from "@/shared/text";
import { h } from "@/shared/ui/dom";
import { send } from "@/shared/ui/icons";

const TELL_FROM = LONGEST - 400;
const TYPING_EVERY = 3_000;

export interface ComposerEvents {
  send: (text: string) => void;
  writing: () => void;
  changed: (draft: string) => void;
  now: () => number;
}

/** Where the customer writes. Enter sends, Shift+Enter breaks the line; too long a text stays and says so. */
export class Composer {
  readonly element: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  private readonly counter = h("p", {
    class: "counter",
    role: "status",
    id: "counter",
    hidden: true,
  });
  private readonly button: HTMLButtonElement;
  private told = 0;
  private composing = false;

  constructor(
    private readonly events: ComposerEvents,
    draft: string,
  ) {
    this.field = h("textarea", {
      id: "words",
      rows: 1,
      dir: "auto",
      "aria-label": t("compose.label"),
      "aria-describedby": "counter",
      placeholder: t("compose.hint"),
      enterkeyhint: "send",
      oninput: () => this.typed(),
      oncompositionstart: () => {
        this.composing = true;
      },
      // Safari sends the key that ends a composition after its end.
      oncompositionend: () => {
        setTimeout(() => {
          this.composing = false;
        });
      },
      onkeydown: (event: KeyboardEvent) => this.key(event),
    });
    this.field.value = draft;
    this.button = h("button", { class: "send", "aria-label": t("compose.send") }, send());
    this.element = h(
      "form",
      {
        class: "composer",
        onsubmit: (event: SubmitEvent) => {
          event.preventDefault();
          this.submit();
        },
      },
      this.counter,
      h("div", { class: "field" }, this.field, this.button),
    );
  }

  hint(words: string): void {
    this.field.placeholder = words;
  }

  focus(): void {
    this.field.focus();
  }

  private key(event: KeyboardEvent): void {
    const composing = event.isComposing || this.composing;
    if (event.key !== "Enter" || event.shiftKey || composing) return;
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    const text = sendable(this.field.value);
    if (text === "" || text.length > LONGEST) return;
    this.field.value = "";
    this.events.send(text);
    this.typed();
    this.field.focus();
  }

  private typed(): void {
    this.measure();
    this.events.changed(this.field.value);
    const now = this.events.now();
    if (this.field.value === "" || now - this.told < TYPING_EVERY) return;
    this.told = now;
    this.events.writing();
  }

  /** Grows with its words; to be called once it is on the page. */
  measure(): void {
    const length = sendable(this.field.value).length;
    const over = length > LONGEST;
    this.counter.hidden = length < TELL_FROM;
    this.counter.classList.toggle("over", over);
    this.counter.textContent = this.counter.hidden
      ? ""
      : t(over ? "compose.over" : "compose.left", { n: Math.abs(LONGEST - length) });
    this.button.disabled = length === 0 || over;
    this.field.setAttribute("aria-invalid", String(over));
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
