import { Button } from "antd";
import { useLayoutEffect, useRef, useState } from "react";

import { customerName } from "@/shared/directory/customer-name";
import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { useLetters, useLive } from "@/shared/live/live-provider";
import { useStore } from "@/shared/store";
import { useNow } from "@/shared/time/time";
import { When } from "@/shared/ui/when";

import { useConversation, useMessages, useNotes, useSigns } from "./conversation-api";
import { LetterBubble } from "./letter-bubble";
import { MessageBubble } from "./message-bubble";
import { useSee } from "./seen";

const NEAR_END = 80;
const TYPING_LASTS = 5000;

/** Everything said, by number; notes among staff stand where they were written. */
export function Thread({ id }: { id: string }) {
  const { customer } = useConversation(id);
  const messages = useMessages(id);
  const notes = useNotes(id);
  const signs = useSigns(id);
  const letters = useLetters(id);
  const staffName = useStaffName();
  const me = useMe();
  const typing = useTyping(id);
  useSee(id, messages.at(-1)?.number ?? 0);

  const name = customerName(customer);
  const newestMine = messages.findLast(({ from }) => from.kind === "STAFF" && from.id === me.id);
  const lines = [
    ...messages.map((message) => ({ at: message.at, key: `m${String(message.number)}`, message })),
    ...notes.map((note) => ({ at: note.at, key: `n${note.at}`, note })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const { box, onScroll, behind, toEnd } = useFollowing(
    lines.length + letters.length + (typing ? 1 : 0),
  );

  return (
    <div className="thread-frame grow">
      <div className="thread scroll" ref={box} onScroll={onScroll} tabIndex={0}>
        <ol aria-label={t("conversation.messages")} aria-live="polite">
          {lines.map((line) =>
            "message" in line ? (
              <MessageBubble
                key={line.key}
                message={line.message}
                signs={signs.filter(({ number }) => number === line.message.number)}
                customer={name}
                delivered={line.message === newestMine}
              />
            ) : (
              <li key={line.key} className="note words">
                <b>{t("note.by", { name: staffName(line.note.by) })}</b> <When at={line.note.at} />
                <br />
                {line.note.text}
              </li>
            ),
          )}
          {letters.map((letter) => (
            <LetterBubble key={letter.clientId} letter={letter} />
          ))}
          {typing && <li className="event">{t("conversation.typing", { name })}</li>}
        </ol>
      </div>
      {behind && (
        <Button className="thread-newest" size="small" shape="round" onClick={toEnd}>
          ↓ {t("conversation.newest")}
        </Button>
      )}
    </div>
  );
}

function useTyping(id: string): boolean {
  const typists = useStore(useLive().typists);
  return useNow() - (typists[id] ?? 0) < TYPING_LASTS;
}

/** Stays at the end while the reader is there, and leaves a reader further up alone. */
function useFollowing(length: number) {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [behind, setBehind] = useState(false);
  const toEnd = () => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
    following.current = true;
    setBehind(false);
  };
  useLayoutEffect(() => {
    if (following.current) box.current?.scrollTo({ top: box.current.scrollHeight });
    else setBehind(true);
  }, [length]);
  const onScroll = () => {
    if (!box.current) return;
    const { scrollHeight, scrollTop, clientHeight } = box.current;
    following.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (following.current) setBehind(false);
  };
  return { box, onScroll, behind, toEnd };
}
