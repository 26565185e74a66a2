import type { Session } from "@/features/conversation/session";
import { ratingForm, ratingOf, thanks } from "@/features/rating/rating-form";
import type { Api } from "@/shared/api/api";
import type { Conversation } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

const SURE_FOR = 5_000;

/** The end of a conversation: ending it, rating it, beginning another. */
export class ClosedFoot {
  readonly bar: HTMLElement;
  readonly rating = h("div");
  readonly endButton: HTMLButtonElement;
  private rated: string | null = null;
  private sure = false;

  constructor(
    private readonly session: Session,
    private readonly api: Api,
    private readonly resized: () => void,
  ) {
    const again = h("button", { type: "button", class: "primary" }, t("closed.new"));
    again.addEventListener("click", () => {
      again.disabled = true;
      void session
        .startNew()
        .catch(() => undefined)
        .finally(() => {
          again.disabled = false;
        });
    });
    this.bar = h("div", { class: "closed", hidden: true }, h("p", {}, t("closed.note")), again);
    this.endButton = h(
      "button",
      {
        type: "button",
        class: "plain end",
        hidden: true,
        onclick: () => this.end(),
      },
      t("compose.end"),
    );
  }

  update(conversation: Conversation | null): void {
    const over = conversation?.state === "CLOSED";
    this.bar.hidden = !over;
    this.endButton.hidden = conversation === null || over || conversation.lastNumber < 2;
    if (over && this.rated !== conversation.id) void this.invite(conversation.id);
  }

  private async invite(conversation: string): Promise<void> {
    this.rated = conversation;
    this.rating.replaceChildren();
    const given = await ratingOf(this.api, conversation);
    if (this.rated !== conversation) return;
    this.rating.replaceChildren(given ? thanks(given) : ratingForm(this.api, { conversation }));
    this.resized();
  }

  /** The first press asks, the second within five seconds ends it. */
  private end(): void {
    if (this.sure) void this.session.leave().catch(() => undefined);
    this.ask(!this.sure);
    if (this.sure) setTimeout(() => this.ask(false), SURE_FOR);
  }

  private ask(sure: boolean): void {
    this.sure = sure;
    this.endButton.classList.toggle("sure", sure);
    this.endButton.textContent = t(sure ? "compose.end-sure" : "compose.end");
  }
}
