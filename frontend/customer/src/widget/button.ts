import css from "./widget.css?inline";

const WORDS = {
  zh: { title: "在线客服", open: "打开在线客服", close: "关闭在线客服", unread: "条新消息" },
  en: {
    title: "Customer service",
    open: "Open the chat",
    close: "Close the chat",
    unread: "new messages",
  },
};

const CHAT = "M4 5h16v11H10l-4 4v-4H4zM8 9.500h8M8 12.500h5";
const CLOSE = "M6 6l12 12M18 6L6 18";

/** A token, or what fetches one: it lives for minutes and counts once, so fetching it when it is needed is better. */
export type TokenSource = string | (() => string | Promise<string>);

/**
 * A round button that opens the bank's chat in a frame. It lives in a shadow root with an adopted style sheet, so
 * neither page styles the other and a strict content policy needs no inline permission.
 */
export class Widget {
  private readonly words: (typeof WORDS)["zh"];
  private readonly language: "zh" | "en";
  private readonly host = document.createElement("div");
  private readonly button = document.createElement("button");
  private readonly picture = document.createElementNS("http://www.w3.org/2000/svg", "path");
  private readonly badge = document.createElement("span");
  private frame: HTMLIFrameElement | null = null;
  private unread = 0;
  private who: TokenSource | null = null;

  constructor(
    private readonly from: URL,
    private readonly settings: DOMStringMap,
  ) {
    const asked = settings.language ?? document.documentElement.lang;
    this.who = settings.token ?? null;
    this.language = asked.startsWith("en") ? "en" : "zh";
    this.words = WORDS[this.language];
  }

  /** The frame hears it now, or asks for it when it opens. */
  identify(token: TokenSource): void {
    this.who = token;
    if (this.frame !== null) void this.introduce();
  }

  forget(): void {
    this.who = null;
    this.tellFrame({ jinqiao: "forget" });
  }

  private async introduce(): Promise<void> {
    const source = this.who;
    if (source === null) return;
    if (typeof source === "string") this.who = null;
    try {
      const token = typeof source === "string" ? source : await source();
      if (token !== "") this.tellFrame({ jinqiao: "identify", token });
    } catch {
      this.say("refused", "web.no-token");
    }
  }

  private tellFrame(said: object): void {
    this.frame?.contentWindow?.postMessage(said, this.from.origin);
  }

  /** For the page around: `jinqiao:identified`, or `jinqiao:refused` with the code as detail. */
  private say(what: "identified" | "refused", code = ""): void {
    document.dispatchEvent(new CustomEvent(`jinqiao:${what}`, { detail: code }));
  }

  attach(): void {
    const root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.host.classList.toggle("left", this.settings.position === "left");
    this.host.dataset.jinqiao = "widget";
    this.drawButton();
    root.append(this.button);
    document.body.append(this.host);
    window.addEventListener("message", (event) => this.hear(event));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.isOpen) this.close();
    });
  }

  private get isOpen(): boolean {
    return this.host.classList.contains("open");
  }

  private drawButton(): void {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    svg.append(this.picture);
    this.badge.hidden = true;
    this.button.type = "button";
    this.button.append(svg, this.badge);
    this.button.addEventListener("click", () => {
      if (this.isOpen) this.close();
      else this.open();
    });
    this.tell();
  }

  private open(): void {
    this.frame ??= this.newFrame();
    this.host.classList.add("open");
    this.unread = 0;
    this.tell();
    this.frame.focus();
    this.frame.contentWindow?.postMessage("jinqiao:focus", this.from.origin);
  }

  private close(): void {
    this.host.classList.remove("open");
    this.tell();
    this.button.focus();
  }

  private newFrame(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.title = this.settings.title ?? this.words.title;
    const known = this.who === null ? "" : "&identify=1";
    frame.src = new URL(`/?embed=1&language=${this.language}${known}`, this.from).href;
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () =>
      frame.contentWindow?.postMessage("jinqiao:focus", this.from.origin),
    );
    this.button.before(frame);
    return frame;
  }

  /** Only the frame that we made, showing the page it should, is listened to. */
  private hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (this.frame === null || source !== this.frame.contentWindow) return;
    if (origin !== this.from.origin || typeof data !== "object" || data === null) return;
    const said = data as { jinqiao?: unknown; count?: unknown; code?: unknown };
    if (said.jinqiao === "ready") void this.introduce();
    if (said.jinqiao === "identified") this.say("identified");
    if (said.jinqiao === "refused") this.say("refused", String(said.code));
    if (said.jinqiao === "close") this.close();
    if (said.jinqiao === "unread" && typeof said.count === "number" && !this.isOpen) {
      this.unread += said.count;
      this.tell();
    }
  }

  private tell(): void {
    const { title } = this.settings;
    this.picture.setAttribute("d", this.isOpen ? CLOSE : CHAT);
    this.badge.hidden = this.unread === 0;
    this.badge.textContent = this.unread > 9 ? "9+" : String(this.unread);
    const action = this.isOpen ? this.words.close : (title ?? this.words.open);
    const news = this.unread > 0 ? `, ${this.unread} ${this.words.unread}` : "";
    this.button.setAttribute("aria-label", action + news);
    this.button.setAttribute("aria-expanded", String(this.isOpen));
  }
}
