import { Button } from "antd";

import { isMessage, t } from "@/shared/i18n/i18n";
import { useLink, useLive } from "@/shared/live/live-provider";
import type { Letter } from "@/shared/live/outbox";

import { draftOf } from "./draft";

/** Words on their way: nothing counts as said before the server has stored it. */
export function LetterBubble({ letter }: { letter: Letter }) {
  const live = useLive();
  const link = useLink();
  const { refused, clientId, conversation, text } = letter;
  if (refused === null) {
    return (
      <li className="message STAFF unsent">
        <div className="bubble words">{text}</div>
        <p className="message-foot small" role="status">
          ◷ {t(link === "open" ? "message.sending" : "message.waiting-for-line")}
        </p>
      </li>
    );
  }
  const takeBack = () => {
    live.outbox.remove(clientId);
    draftOf(conversation).set({ text, article: null });
  };
  return (
    <li className="message STAFF unsent">
      <div className="bubble words">{text}</div>
      <p className="message-foot small red" role="alert">
        {t("message.not-sent", { why: isMessage(refused) ? t(refused) : refused })}
        <Button
          type="link"
          size="small"
          onClick={() => {
            live.retry(clientId, refused === "compliance.ask");
          }}
        >
          {t(refused === "compliance.ask" ? "compliance.sure" : "message.retry")}
        </Button>
        <Button type="link" size="small" onClick={takeBack}>
          {t("message.take-back")}
        </Button>
      </p>
    </li>
  );
}
