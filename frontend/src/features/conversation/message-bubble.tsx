import { Link } from "react-router";

import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { useStaff } from "@/shared/directory/staff";
import { useMay } from "@/shared/directory/me";
import { When } from "@/shared/ui/when";

import type { MessageView, Sign } from "./conversation-api";
import { eventWords } from "./event-words";
import { Marked } from "./marked";

interface MessageProps {
  message: MessageView;
  customer: string;
  delivered: boolean;
  /** What gave the customer's mood away in it. */
  signs?: readonly Sign[];
}

/** One stored message; customer, machine and person can be told apart at a glance. */
export function MessageBubble({ message, customer, delivered, signs = [] }: MessageProps) {
  if (message.kind === "EVENT") {
    return (
      <li className="event">
        {eventWords(message.detail)} · <When at={message.at} as="moment" />
      </li>
    );
  }
  return (
    <li className={`message ${message.from.kind}`}>
      <p className="message-from small">
        <Sender message={message} customer={customer} /> <When at={message.at} />
        {message.from.kind === "MACHINE" && <Why message={message} />}
      </p>
      <div className="bubble words" lang={writing(message)}>
        <Marked text={message.text} signs={signs} />
      </div>
      <Below message={message} />
      {delivered && <p className="message-foot small">✓ {t("message.delivered")}</p>}
    </li>
  );
}

/** So that a browser takes the letters of that writing. */
function writing({ detail }: MessageView): string | undefined {
  const tag = detail?.["writing"];
  return typeof tag === "string" ? tag : undefined;
}

/** One step to everything behind what the machine said, for those who may read it. */
function Why({ message: { conversation, number } }: { message: MessageView }) {
  const mayTrain = useMay("TRAIN_ASSISTANT");
  const maySearch = useMay("SEARCH_RECORDS");
  if (!mayTrain && !maySearch) return null;
  return (
    <Link to={`/assistant/replay?conversation=${conversation}&number=${String(number)}`}>
      {t("replay.why")}
    </Link>
  );
}

function Sender({ message: { from }, customer }: { message: MessageView; customer: string }) {
  const staff = useStaff();
  switch (from.kind) {
    case "CUSTOMER":
      return <b>{customer}</b>;
    case "STAFF": {
      const person = staff.find((each) => each.id === from.id);
      return <b>{person ? `${inMyLanguage(person.name)} ${person.number}` : t("staff.former")}</b>;
    }
    case "MACHINE":
      return <span className="chip gold">{t("message.machine")}</span>;
    case "SYSTEM":
      return <b>{t("message.system")}</b>;
  }
}

function Below({ message: { kind, detail } }: { message: MessageView }) {
  if (kind === "CHOICES") {
    const choices = (detail?.["choices"] ?? []) as { article: string; title: string }[];
    return (
      <p className="message-foot small row wrap">
        {t("message.choices")}
        {choices.map(({ article, title }) => (
          <span className="chip" key={article}>
            {title}
          </span>
        ))}
      </p>
    );
  }
  const { title, version } = (detail ?? {}) as { title?: string; version?: number };
  if (version === undefined) return null;
  return (
    <p className="message-foot small">
      {title === undefined
        ? t("message.article", { version })
        : t("message.source", { title, version })}
    </p>
  );
}
