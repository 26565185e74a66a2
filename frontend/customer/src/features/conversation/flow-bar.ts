import type { SessionState } from "@/features/conversation/session-state";
import type { FlowDetail } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

/** What is being settled just now, how far it is, and the way out; hidden while nothing is. */
export class FlowBar {
  readonly element = h("div", { class: "flow-bar", role: "status", hidden: true });
  private readonly words = h("span", { class: "flow-words" });
  private readonly meter = h("progress", { "aria-hidden": "true" });

  constructor(cancel: () => void) {
    const pressed = () => cancel();
    this.element.append(
      this.words,
      this.meter,
      h("button", { type: "button", class: "plain", onclick: pressed }, t("flow.cancel")),
    );
  }

  update(state: SessionState): void {
    const flow = underWay(state);
    this.element.hidden = flow === null;
    if (flow === null) return;
    const { name, step = 1, of = 1 } = flow;
    const words = t("flow.progress", { name, step, of });
    if (this.words.textContent !== words) this.words.textContent = words;
    this.meter.max = of;
    this.meter.value = step - 1;
  }
}

/** The newest thing a flow said tells whether it goes on; a person who takes over ends it. */
function underWay({ messages, conversation }: SessionState): FlowDetail | null {
  if (conversation?.state !== "ASSISTANT") return null;
  const last = messages.findLast((each) => each.kind === "TEXT" && each.detail?.flow !== undefined);
  const flow = last?.kind === "TEXT" ? last.detail?.flow : undefined;
  return flow?.step === undefined ? null : flow;
}
