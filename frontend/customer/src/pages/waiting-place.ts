import { WaitingPanel } from "@/features/waiting/waiting-panel";
import type { Api } from "@/shared/api/api";
import type { Conversation } from "@/shared/api/types";
import { h } from "@/shared/ui/dom";

const ASK_EVERY = 10_000;

/** Where the waiting panel stands while somebody waits, and only then. */
export class WaitingPlace {
  readonly element = h("div", { class: "waiting-place" });
  private panel: WaitingPanel | null = null;
  private conversation: string | null = null;

  constructor(
    private readonly api: Api,
    private readonly leaveMessage: () => void,
    private readonly resized: () => void,
  ) {}

  update(conversation: Conversation | null): void {
    const waiting = conversation?.state === "WAITING" ? conversation : null;
    if (this.conversation === (waiting?.id ?? null)) return;
    this.conversation = waiting?.id ?? null;
    this.panel = waiting
      ? new WaitingPanel(this.api, waiting.id, waiting.formFilled, this.leaveMessage, this.resized)
      : null;
    this.element.replaceChildren(...(this.panel ? [this.panel.element] : []));
    if (this.panel) void this.keepAsking(this.panel);
  }

  async refresh(): Promise<void> {
    await this.panel?.refresh();
  }

  private async keepAsking(panel: WaitingPanel): Promise<void> {
    if (panel !== this.panel) return;
    await panel.refresh();
    if (panel.element.isConnected) setTimeout(() => void this.keepAsking(panel), ASK_EVERY);
  }
}
