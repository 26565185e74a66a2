import { entriesOf, type Entry } from "@/features/conversation/entries";
import { bubble, chip, entryView, type MessageActions } from "@/features/conversation/message-view";
import type { SessionState } from "@/features/conversation/session-state";
import { t } from "@/shared/i18n/words";
import { dayWords } from "@/shared/time";
import { h } from "@/shared/ui/dom";
import { bridge, down } from "@/shared/ui/icons";

const NEAR = 80;

interface Shown {
  node: HTMLElement;
  signature: string;
}

/** The conversation on the screen. It stays at the newest line unless the customer reads above. */
export class LogView {
  readonly element: HTMLElement;
  private readonly log = h("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": t("log.label"),
  });
  private readonly foot = h("div", { class: "log-foot" });
  private readonly typing = typingView(bridge());
  private readonly writing = typingView("…");
  private readonly scroller: HTMLElement;
  private readonly pill: HTMLButtonElement;
  private readonly shown = new Map<string, Shown>();
  private stuck = true;
  private quick: HTMLElement | null = null;

  constructor(
    private readonly actions: MessageActions,
    private readonly now: () => number,
  ) {
    this.pill = h(
      "button",
      {
        type: "button",
        class: "pill",
        hidden: true,
        onclick: () => this.toEnd(),
      },
      down(),
      t("log.new"),
    );
    this.scroller = h(
      "div",
      {
        class: "scroller",
        tabindex: "0",
        onscroll: () => this.scrolled(),
      },
      h("div", { class: "column" }, this.log, this.typing, this.writing, this.foot),
    );
    this.element = h("div", { class: "log-area" }, this.scroller, this.pill);
  }

  /** What stands below the last message: quick questions or the rating. The same stays, with its focus. */
  below(...nodes: Node[]): void {
    const shown = [...this.foot.childNodes];
    if (shown.length === nodes.length && shown.every((node, index) => node === nodes[index]))
      return;
    this.foot.replaceChildren(...nodes);
    this.follow();
  }

  offer(questions: readonly string[]): void {
    const chips = questions.map((words) => chip(words, () => this.actions.ask(words)));
    const title = h("h2", {}, t("log.quick"));
    const group = h("div", { class: "chips" }, ...chips);
    const label = { class: "quick", "aria-label": t("log.quick") };
    this.quick = chips.length === 0 ? null : h("section", label, title, group);
  }

  update(state: SessionState): void {
    const entries = entriesOf(state);
    const last = entries.at(-1);
    const added = last !== undefined && !this.shown.has(last.key);
    this.draw(entries);
    this.typing.hidden = !thinking(state, this.now());
    this.writing.hidden = !state.typing;
    if (added && last.kind === "own" && last.delivery !== "stored") this.toEnd();
    else if (this.stuck) this.follow();
    else if (added) this.pill.hidden = false;
  }

  /** Goes on standing at the end after the room for the log has changed. */
  follow(): void {
    if (this.stuck) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  private toEnd(): void {
    this.stuck = true;
    this.pill.hidden = true;
    this.follow();
  }

  private scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.stuck = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.stuck) this.pill.hidden = true;
  }

  private draw(entries: readonly Entry[]): void {
    const keys = new Set(entries.map((entry) => entry.key));
    for (const [key, { node }] of this.shown) {
      if (keys.has(key)) continue;
      node.remove();
      this.shown.delete(key);
    }
    const nodes = entries.map((entry) => this.nodeOf(entry));
    let place: ChildNode | null = this.log.firstChild;
    for (const node of nodes) {
      if (node === place) place = place.nextSibling;
      else this.log.insertBefore(node, place);
    }
  }

  private nodeOf(entry: Entry): HTMLElement {
    const signature = JSON.stringify(entry);
    const known = this.shown.get(entry.key);
    if (known?.signature === signature) return known.node;
    const view = entryView(entry, this.now(), this.actions);
    const day = entry.newDay && h("div", { class: "day" }, dayWords(entry.at, this.now()));
    const node = h("div", { class: "entry" }, day, view);
    known?.node.replaceWith(node);
    this.shown.set(entry.key, { node, signature });
    return node;
  }

  /** Shown until the customer says something. */
  get quickQuestions(): HTMLElement | null {
    return this.quick;
  }
}

/** The assistant has a question before it and a few seconds to answer. */
function thinking(state: SessionState, now: number): boolean {
  const last = state.messages.at(-1);
  return (
    state.conversation?.state === "ASSISTANT" &&
    last?.from.kind === "CUSTOMER" &&
    now - Date.parse(last.at) < 8_000
  );
}

function typingView(who: Node | string): HTMLElement {
  const dots = bubble("");
  dots.append(h("i"), h("i"), h("i"));
  return h(
    "div",
    {
      class: typeof who === "string" ? "msg typing person" : "msg typing",
      hidden: true,
      role: "status",
      "aria-label": t("log.typing"),
    },
    h("span", { class: "avatar", "aria-hidden": "true" }, who),
    dots,
  );
}
