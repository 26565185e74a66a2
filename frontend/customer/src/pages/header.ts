import type { SessionState } from "@/features/conversation/session-state";
import type { Institution } from "@/shared/api/types";
import { language, named, t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";
import { back, bridge, close, list, person, shield } from "@/shared/ui/icons";

export interface HeaderActions {
  human: () => void;
  badge: () => void;
  matters: () => void;
  chat: () => void;
  language: () => void;
  close: (() => void) | null;
}

/** Who serves the customer now, and the ways that are always open: a person, the matters, the other language. */
export class Header {
  readonly element: HTMLElement;
  private readonly status = h("p", { class: "status" });
  private readonly title: HTMLElement;
  private readonly human: HTMLButtonElement;
  private readonly badge: HTMLButtonElement;
  private readonly matters: HTMLButtonElement;
  private readonly back: HTMLButtonElement;
  private readonly language: HTMLButtonElement;

  constructor(actions: HeaderActions, institution: Institution | null) {
    this.title = h("h1", { class: "title" }, named(institution?.name) || t("page.title"));
    this.human = button("human", t("head.human"), actions.human, person());
    this.badge = button("quiet badge-button", t("head.badge"), actions.badge, shield());
    this.badge.title = t("badge.title");
    this.matters = button("quiet matters-button", t("head.matters"), actions.matters, list());
    this.back = h(
      "button",
      {
        type: "button",
        class: "quiet icon-only",
        "aria-label": t("head.back"),
        onclick: actions.chat,
        hidden: true,
      },
      back(),
    );
    this.language = h(
      "button",
      {
        type: "button",
        class: "quiet",
        title: t("head.language-label"),
        lang: language() === "zh" ? "en" : "zh-CN",
        onclick: actions.language,
      },
      t("head.language"),
    );
    const out =
      actions.close &&
      h(
        "button",
        {
          type: "button",
          class: "quiet icon-only",
          "aria-label": t("head.close"),
          onclick: actions.close,
        },
        close(),
      );
    this.element = h(
      "header",
      { class: "head" },
      this.back,
      h("span", { class: "sign" }, bridge()),
      h("div", { class: "who" }, this.title, this.status),
      this.matters,
      this.language,
      this.badge,
      this.human,
      out,
    );
  }

  update({ conversation }: SessionState, mattersOpen: boolean): void {
    const state = conversation?.state;
    this.status.dataset.state = state ?? "";
    const number = conversation?.ownerNumber ?? "";
    const owner = named(conversation?.ownerName) || t("from.staff");
    this.status.textContent =
      state === undefined
        ? t("log.loading")
        : state === "ASSIGNED"
          ? `${owner}${number === "" ? "" : ` · ${t("from.staff-number", { number })}`}`
          : t(`head.${state}`);
    this.human.disabled = state === "WAITING";
    this.human.hidden = state === "ASSIGNED";
    this.badge.hidden = state !== "ASSIGNED";
    this.back.hidden = !mattersOpen;
    this.matters.setAttribute("aria-pressed", String(mattersOpen));
  }

  focusLanguage(): void {
    this.language.focus();
  }

  /** A dot at the matters: something there is new. */
  news(there: boolean): void {
    this.matters.classList.toggle("news", there);
  }
}

function button(
  kind: string,
  words: string,
  pressed: () => void,
  picture: Node,
): HTMLButtonElement {
  return h(
    "button",
    { type: "button", class: kind, onclick: pressed },
    picture,
    h("span", { class: "words" }, words),
  );
}
