import type { Api } from "@/shared/api/api";
import type { CallBackOffer } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { clock } from "@/shared/time";
import { h } from "@/shared/ui/dom";
import { sendingForm } from "@/shared/ui/form";

const AT_MY_TURN = "";

/** Being called instead of waiting: what is offered, what was agreed, and the way back. */
export class CallBackCard {
  readonly element = h("div", { class: "call-back", hidden: true });
  private shown = "";

  constructor(
    private readonly api: Api,
    private readonly conversation: string,
    private readonly settled: (agreed: boolean) => void,
  ) {}

  /** Asks what is offered now; what somebody is choosing from stays as it is while nothing has changed. */
  async refresh(): Promise<void> {
    const offer = await this.api.get<CallBackOffer>(this.path).catch(() => null);
    if (offer === null) return;
    const now = JSON.stringify({ ...offer, turnAt: offer.turnAt !== null });
    if (now === this.shown) return;
    this.shown = now;
    this.show(offer);
  }

  private get path(): string {
    return `/api/customer/conversations/${this.conversation}/call-back`;
  }

  private show(offer: CallBackOffer): void {
    const agreed = offer.agreedAt !== null;
    this.element.hidden = !agreed && !offer.offered;
    this.element.classList.toggle("agreed", agreed);
    this.element.replaceChildren(...(agreed ? this.agreed(offer) : this.offered(offer)));
    this.settled(agreed);
  }

  private agreed({ agreedAt, phone }: CallBackOffer): Node[] {
    const when = clock(agreedAt ?? "", Date.now());
    return [
      h(
        "div",
        { role: "status" },
        h("h2", {}, t("call-back.agreed-title")),
        h("p", {}, t("call-back.agreed", { when, phone: phone ?? "" })),
      ),
      sendingForm(h("button", { class: "secondary" }, t("call-back.wait-after-all")), () =>
        this.change(this.api.remove(this.path)),
      ),
    ];
  }

  private offered({ backAt, phone, turnAt, slots }: CallBackOffer): Node[] {
    const now = Date.now();
    const why =
      backAt === null
        ? t("call-back.why-long")
        : t("call-back.why-closed", { when: clock(backAt, now) });
    if (phone === null)
      return [h("p", {}, why), h("p", { class: "hint" }, t("call-back.no-phone"))];
    const when = h(
      "select",
      { "aria-label": t("call-back.when") },
      turnAt !== null &&
        h("option", { value: AT_MY_TURN }, t("call-back.turn", { when: clock(turnAt, now) })),
      ...slots.map((slot) => h("option", { value: slot }, clock(slot, now))),
    );
    return [
      h("p", {}, why, " ", t("call-back.to", { phone })),
      sendingForm(
        h("button", { class: "primary" }, t("call-back.ask")),
        () =>
          this.change(
            this.api.post(this.path, { slot: when.value === AT_MY_TURN ? null : when.value }),
          ),
        when,
      ),
    ];
  }

  private async change(sent: Promise<unknown>): Promise<void> {
    await sent;
    this.shown = "";
    await this.refresh();
  }
}
