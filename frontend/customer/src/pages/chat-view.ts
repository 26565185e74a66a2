import { Composer } from "@/features/conversation/composer";
import { FlowBar } from "@/features/conversation/flow-bar";
import { LogView } from "@/features/conversation/log-view";
import type { Session } from "@/features/conversation/session";
import type { SessionState } from "@/features/conversation/session-state";
import { BadgePanel } from "@/features/identity/badge-panel";
import { CodePanel } from "@/features/identity/code-panel";
import { MattersView } from "@/features/matters/matters-view";
import { ratingForm } from "@/features/rating/rating-form";
import { ClosedFoot } from "@/pages/closed-foot";
import { Header } from "@/pages/header";
import { netBar } from "@/pages/net-bar";
import { side } from "@/pages/side";
import { WaitingPlace } from "@/pages/waiting-place";
import type { Api } from "@/shared/api/api";
import type { Institution, Message } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import type { Platform } from "@/shared/platform";
import { h } from "@/shared/ui/dom";

export interface ChatSurroundings {
  institution: Institution | null;
  demo: HTMLElement | null;
  telephone: () => Promise<string>;
  draft: string;
  drafted: (draft: string) => void;
  switchLanguage: () => void;
  close: (() => void) | null;
}

/** Everything on the screen in one language; another language builds another. */
export class ChatView {
  readonly element: HTMLElement;
  private readonly header: Header;
  private readonly log: LogView;
  private readonly composer: Composer;
  private readonly closed: ClosedFoot;
  private readonly waiting: WaitingPlace;
  private readonly flow: FlowBar;
  private readonly code: CodePanel;
  private readonly badge: BadgePanel;
  private readonly net = h("div", { class: "net", role: "status" });
  private readonly hint = h("p", { class: "compose-hint" });
  private readonly chat: HTMLElement;
  private readonly matters: MattersView;

  constructor(
    private readonly session: Session,
    private readonly api: Api,
    private readonly platform: Platform,
    private readonly around: ChatSurroundings,
  ) {
    const { now } = platform;
    this.header = new Header(
      {
        human: () => void session.human(t("head.human-words")),
        badge: () => void this.showBadge(),
        matters: () => this.openMatters(false),
        chat: () => this.closeMatters(),
        language: around.switchLanguage,
        close: around.close,
      },
      around.institution,
    );
    this.log = new LogView(
      {
        ask: (text, choice) => session.send(text, choice ?? null),
        retry: (id) => session.retry(id),
        discard: (id) => session.discard(id),
        rate: (message, useful) => this.rateAnswer(message, useful),
        seeMatters: () => this.openMatters(false),
      },
      now,
    );
    this.composer = new Composer(
      {
        send: (text) => session.send(text),
        writing: () => session.writing(),
        changed: (draft) => {
          around.drafted(draft);
          this.log.follow();
        },
        now,
      },
      around.draft,
    );
    this.flow = new FlowBar(() => session.send(t("flow.cancel-words")));
    this.code = new CodePanel(api, around.telephone, () => this.log.follow());
    this.badge = new BadgePanel(api, () => this.log.follow());
    this.closed = new ClosedFoot(session, api, () => this.log.follow());
    this.waiting = new WaitingPlace(
      api,
      () => this.openMatters(true),
      () => this.log.follow(),
    );
    this.matters = new MattersView(api, (ticket) => ratingForm(api, { ticket }), now);
    this.matters.element.hidden = true;
    this.chat = h(
      "div",
      { class: "chat" },
      this.log.element,
      this.waiting.element,
      this.badge.element,
      this.code.element,
      this.flow.element,
      h("div", { class: "foot" }, this.closed.bar, this.composer.element, this.foot()),
    );
    this.element = h(
      "div",
      { class: around.close ? "page embedded" : "page" },
      h("a", { class: "skip", href: "#words" }, t("page.skip")),
      side(around.institution),
      h(
        "main",
        { class: "main" },
        this.header.element,
        around.demo,
        this.net,
        this.chat,
        this.matters.element,
      ),
    );
  }

  update(state: SessionState): void {
    const over = state.conversation?.state === "CLOSED";
    this.header.update(state, !this.matters.element.hidden);
    this.composer.element.hidden = over;
    this.hint.parentElement?.toggleAttribute("hidden", over);
    const staffed = state.conversation?.state === "ASSIGNED";
    this.composer.hint(t(staffed ? "compose.hint-staff" : "compose.hint"));
    this.hint.textContent = t(staffed ? "compose.safety-note" : "compose.machine-note");
    netBar(this.net, state, this.platform.online(), this.around.institution?.hotline ?? "");
    this.waiting.update(state.conversation);
    this.closed.update(state.conversation);
    this.flow.update(state);
    this.code.update(over ? null : (state.conversation?.id ?? null));
    if (!staffed) this.badge.element.hidden = true;
    this.log.below(...this.below(state, over));
    this.log.update(state);
  }

  /** It is on the page now and can be measured. */
  shown(): void {
    this.composer.measure();
  }

  offer(questions: readonly string[]): void {
    this.log.offer(questions);
  }

  get writing(): boolean {
    return document.activeElement === this.composer.field;
  }

  focus(): void {
    this.composer.focus();
  }

  focusLanguage(): void {
    this.header.focusLanguage();
  }

  mattersChanged(): void {
    if (this.matters.element.hidden) this.header.news(true);
    else void this.matters.refresh();
  }

  placeChanged(): Promise<void> {
    return this.waiting.refresh();
  }

  identityChanged(): Promise<void> {
    return this.code.refresh();
  }

  private async showBadge(): Promise<void> {
    const id = this.session.state.conversation?.id;
    if (id !== undefined) await this.badge.toggle(id);
  }

  /** False when they were not open. */
  closeMatters(): boolean {
    if (this.matters.element.hidden) return false;
    this.matters.element.hidden = true;
    this.chat.hidden = false;
    this.header.update(this.session.state, false);
    this.composer.focus();
    this.log.follow();
    return true;
  }

  private openMatters(withNote: boolean): void {
    this.chat.hidden = true;
    this.matters.element.hidden = false;
    this.header.news(false);
    this.header.update(this.session.state, true);
    void this.matters.open(withNote);
  }

  private below(state: SessionState, over: boolean): Node[] {
    if (over) return [this.closed.rating];
    const said = state.messages.some((each) => each.from.kind === "CUSTOMER");
    const quiet = !said && state.outgoing.length === 0 && state.conversation?.state === "ASSISTANT";
    const quick = quiet ? this.log.quickQuestions : null;
    return quick ? [quick] : [];
  }

  private async rateAnswer({ conversation, number }: Message, useful: boolean): Promise<void> {
    const path = `/api/customer/conversations/${conversation}/messages/${number}/usefulness`;
    await this.api.post(path, { useful });
  }

  private foot(): HTMLElement {
    return h("div", { class: "compose-foot" }, this.hint, this.closed.endButton);
  }
}
