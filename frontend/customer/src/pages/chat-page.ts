import { Session } from "@/features/conversation/session";
import type { SessionState } from "@/features/conversation/session-state";
import { settled } from "@/features/conversation/settled";
import { demoOf, demoStrip, demoText, type Demo } from "@/features/demo/demo-strip";
import { ChatView } from "@/pages/chat-view";
import { tellHost } from "@/pages/frame";
import { Api, Problem } from "@/shared/api/api";
import type { Institution, Language } from "@/shared/api/types";
import { language, named, speak, t } from "@/shared/i18n/words";
import type { Platform } from "@/shared/platform";

const LANGUAGE = "jinqiao.language";
const DRAFT = "jinqiao.draft";
const TICK = 5_000;
const PATIENCE = 4_000;

/** The customer's page: puts session, views and browser together. */
export class ChatPage {
  private readonly api: Api;
  private readonly session: Session;
  private readonly embedded: boolean;
  private awaited: boolean;
  private view: ChatView | null = null;
  private institution: Institution | null = null;
  private demo: Demo | null = null;
  private questions: string[] = [];
  private drawing = false;
  private draft = "";
  private heard = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly platform: Platform,
    url: URL,
  ) {
    this.embedded = url.searchParams.has("embed");
    this.awaited = this.embedded && url.searchParams.has("identify");
    speak(this.preferred(url.searchParams.get("language")));
    this.api = new Api(platform, language);
    this.session = new Session(platform, this.api, language, {
      changed: () => this.draw(),
      fact: (kind) => {
        if (/^(ticket|feedback|complaint)\./.test(kind)) this.view?.mattersChanged();
        if (kind.startsWith("identity.")) void this.view?.identityChanged();
        if (/^(routing|conversation)\./.test(kind)) void this.view?.placeChanged();
      },
    });
  }

  open(): void {
    this.listen();
    this.build();
    this.begin();
    void this.learn();
    this.tick();
  }

  /** Where the page around us said that it knows the customer, its word is waited for. */
  private begin(): void {
    if (!this.awaited) {
      void this.session.start();
      return;
    }
    tellHost({ jinqiao: "ready" });
    this.platform.later(PATIENCE, () => {
      if (this.awaited) void this.session.start();
    });
  }

  /** The token is worth nothing a second time: a page that shows one of its own gains nothing but its own customer. */
  private async identify(token: string): Promise<void> {
    const show = () =>
      this.api.identify(token).then(
        () => {
          tellHost({ jinqiao: "identified" });
        },
        (failed: unknown) => {
          const code = failed instanceof Problem ? failed.code : "web.unexpected";
          tellHost({ jinqiao: "refused", code });
        },
      );
    if (!this.awaited) await settled(this.session, this.platform);
    this.awaited = false;
    this.session.stepAside();
    await show();
    await this.session.stepIn();
  }

  private forget(): void {
    this.session.stepOut();
    this.api.leave();
    void this.session.stepIn();
  }

  private preferred(asked: string | null): Language {
    const wanted = this.platform.store.get(LANGUAGE) ?? asked ?? navigator.language;
    return wanted.startsWith("en") ? "en" : "zh";
  }

  /** What the page wants to know beside the conversation; it works without. */
  private async learn(): Promise<void> {
    const institution = this.api.open<Institution>("/api/customer/institution");
    const demo = demoOf(this.api);
    this.institution = await institution.catch(() => this.institution);
    this.demo = await demo;
    this.build();
    await this.ask();
  }

  private async ask(): Promise<void> {
    const path = `/api/customer/quick-questions?language=${language()}`;
    this.questions = await this.api.get<string[]>(path).catch(() => this.questions);
    this.view?.offer(this.questions);
    this.draw();
  }

  private build(): void {
    const change = {
      leaves: () => this.session.stepOut(),
      enters: () => void this.session.stepIn(),
    };
    const writing = this.view?.writing === true;
    document.title = `${named(this.institution?.name)} ${t("page.title")}`.trim();
    this.view = new ChatView(this.session, this.api, this.platform, {
      institution: this.institution,
      demo: this.demo && demoStrip(this.demo, this.api, this.platform.store, change),
      telephone: () => (this.demo === null ? Promise.resolve("") : demoText(this.api)),
      draft: this.draft,
      drafted: (draft) => {
        this.draft = draft;
        this.keepDraft();
      },
      switchLanguage: () => this.switchLanguage(),
      close: this.embedded
        ? () => {
            tellHost({ jinqiao: "close" });
          }
        : null,
    });
    this.view.offer(this.questions);
    this.place.replaceChildren(this.view.element);
    this.view.shown();
    if (writing) this.view.focus();
    this.render();
  }

  private switchLanguage(): void {
    const other = language() === "zh" ? "en" : "zh";
    this.platform.store.set(LANGUAGE, other);
    speak(other);
    this.build();
    this.view?.focusLanguage();
    void this.session.speak(other);
    void this.ask();
  }

  /** Many changes in one turn are drawn once. */
  private draw(): void {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      this.render();
    });
  }

  private render(): void {
    const { state } = this.session;
    this.view?.update(state);
    if (this.embedded) this.tellUnread(state);
  }

  private tellUnread({ messages }: SessionState): void {
    const others = messages.filter(
      (each) => each.from.kind !== "CUSTOMER" && each.kind !== "EVENT",
    );
    if (others.length > this.heard)
      tellHost({ jinqiao: "unread", count: others.length - this.heard });
    this.heard = others.length;
  }

  /** Things that end by themselves, such as waiting for an answer, end on the screen too. */
  private tick(): void {
    this.platform.later(TICK, () => {
      this.draw();
      this.tick();
    });
  }

  private hear(said: unknown): void {
    if (said === "jinqiao:focus") this.view?.focus();
    if (!this.embedded || typeof said !== "object" || said === null) return;
    const { jinqiao, token } = said as { jinqiao?: unknown; token?: unknown };
    if (jinqiao === "identify" && typeof token === "string") void this.identify(token);
    if (jinqiao === "forget") this.forget();
  }

  private keepDraft(): void {
    try {
      sessionStorage.setItem(DRAFT, this.draft);
    } catch {
      // A draft that cannot be kept is still on the screen.
    }
  }

  private listen(): void {
    try {
      this.draft = sessionStorage.getItem(DRAFT) ?? "";
    } catch {
      this.draft = "";
    }
    window.addEventListener("online", () => this.session.wake());
    window.addEventListener("offline", () => this.draw());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.session.wake();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      if (this.view?.closeMatters() === true) return;
      if (this.embedded) tellHost({ jinqiao: "close" });
    });
    window.addEventListener("message", (event) => {
      if (event.source === window.parent) this.hear(event.data);
    });
  }
}
