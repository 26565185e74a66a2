import type { SessionState } from "@/features/conversation/session-state";
import { t } from "@/shared/i18n/words";

/** One line on how the connection is; empty while all is well. */
export function netBar(
  bar: HTMLElement,
  state: SessionState,
  online: boolean,
  hotline: string,
): void {
  const words = netWords(state, online, hotline);
  if (bar.textContent !== words) bar.textContent = words;
  bar.hidden = words === "";
  bar.classList.toggle("saving", state.saving && state.net !== "away" && online);
}

function netWords(state: SessionState, online: boolean, hotline: string): string {
  if (!online) return t("net.offline");
  if (state.net === "away") {
    return state.conversation === null && hotline !== ""
      ? t("net.unreachable", { hotline })
      : t("net.away");
  }
  return state.saving ? t("net.saving") : "";
}
