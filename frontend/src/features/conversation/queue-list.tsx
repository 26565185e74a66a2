import { Link, useNavigate } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { customerName } from "@/shared/directory/customer-name";
import { t } from "@/shared/i18n/i18n";
import { Emotion } from "@/shared/ui/emotion";
import { Empty } from "@/shared/ui/empty";
import { Since } from "@/shared/ui/when";

import { useMyConversations, type ConversationCard } from "./conversation-api";
import { eventWords } from "./event-words";
import { byUrgency, useUnread, waitsSince } from "./seen";

const ANSWER_SOON = 45;
const ANSWER_LATE = 90;

/** My conversations, the one that waits longest for an answer on top. */
export function QueueList({ open }: { open: string | undefined }) {
  const cards = byUrgency(useMyConversations());
  const navigate = useNavigate();
  const go = (step: number) => {
    const at = cards.findIndex(({ conversation }) => conversation.id === open);
    const next = cards[Math.max(0, Math.min(cards.length - 1, at + step))];
    if (next) void navigate(`/c/${next.conversation.id}`);
  };
  useCommands([
    {
      id: "queue.next",
      label: "queue.next",
      keys: "j",
      run: () => {
        go(1);
      },
    },
    {
      id: "queue.previous",
      label: "queue.previous",
      keys: "k",
      run: () => {
        go(-1);
      },
    },
  ]);
  if (cards.length === 0) return <Empty title="queue.empty" hint="queue.empty-hint" />;
  return (
    <ul aria-label={t("queue.mine")}>
      {cards.map((card) => (
        <li key={card.conversation.id}>
          <QueueItem card={card} isOpen={card.conversation.id === open} />
        </li>
      ))}
    </ul>
  );
}

function QueueItem({ card, isOpen }: { card: ConversationCard; isOpen: boolean }) {
  const { conversation, customer, lastMessage } = card;
  const unread = useUnread()(card) && !isOpen;
  const since = waitsSince(card);
  return (
    <Link
      to={`/c/${conversation.id}`}
      className={`queue-item ${isOpen ? "open" : ""}`}
      aria-current={isOpen}
    >
      <span className="row">
        <i className={`unread ${unread ? "on" : ""}`} />
        {unread && <span className="out-of-sight">{t("queue.unread")}</span>}
        <b className="grow cut">{customerName(customer)}</b>
        {since !== null && (
          <span title={t("queue.waits")}>
            <Since at={since} amber={ANSWER_SOON} red={ANSWER_LATE} />
          </span>
        )}
      </span>
      <span className="row queue-more">
        <span className="grow cut muted">
          {conversation.subject || t("conversation.no-subject")}
        </span>
        <Emotion level={conversation.emotion} />
      </span>
      {lastMessage && <span className="cut muted small">{preview(lastMessage)}</span>}
    </Link>
  );
}

const preview = (message: NonNullable<ConversationCard["lastMessage"]>) =>
  message.kind === "EVENT" ? eventWords(message.detail) : message.text;
