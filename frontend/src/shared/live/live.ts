import type { QueryClient } from "@tanstack/react-query";

import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { Store } from "@/shared/store";

import { Connection, type Socket } from "./connection";
import { News } from "./news";
import { Outbox, type Letter } from "./outbox";
import type { Ack, Incoming, MessageView, Outgoing } from "./protocol";
import { lastSeen, receive } from "./thread";

const TRY_AGAIN = 3000;
const TYPING_PACE = 3000;

/** The server hangs up so when the sign-in is over. */
const SIGNED_OUT = 4003;

/** Refusals that pass by themselves: the words stay in the outbox and are sent again. */
const passing = new Set([
  "channel.too-fast",
  "conversation.overloaded",
  "web.store-unavailable",
  "web.unexpected",
]);

interface Article {
  article: string;
  version: number;
}

/** The desk's line to the server: words out with acknowledgement, messages and news in. */
export class Live {
  readonly outbox: Outbox;
  readonly connection: Connection;
  /** When a customer was last seen typing, by conversation. */
  readonly typists = new Store<Readonly<Record<string, number>>>({});
  private readonly news: News;
  private readonly watched = new Set<string>();
  private typedAt = 0;
  private welcomed = false;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly me: string,
    private readonly queries: QueryClient,
    dial: () => Socket,
    storage: Storage = sessionStorage,
  ) {
    this.outbox = new Outbox(storage, `jinqiao.outbox.${me}`);
    this.news = new News(queries);
    this.connection = new Connection(
      dial,
      (frame) => {
        this.hear(frame);
      },
      () => ({ type: "hello", after: this.lastNumbers() }),
      (failures, code) => {
        if (code === SIGNED_OUT || failures % 3 === 2)
          void queries.invalidateQueries({ queryKey: keys.me });
      },
    );
  }

  start() {
    this.connection.start();
  }

  stop() {
    clearTimeout(this.again);
    this.news.stop();
    this.connection.stop();
  }

  send(conversation: string, text: string, article?: Article, sure = false) {
    const letter: Letter = {
      conversation,
      clientId: crypto.randomUUID(),
      text,
      ...article,
      ...(sure ? { sure } : {}),
      at: new Date().toISOString(),
      refused: null,
    };
    this.outbox.add(letter);
    this.post(letter);
  }

  /** Once more; `sure` when the gate asked about the words and they stand. */
  retry(clientId: string, sure = false) {
    this.outbox.mark(clientId, null, sure);
    this.flush();
  }

  typing(conversation: string) {
    if (Date.now() - this.typedAt < TYPING_PACE) return;
    this.typedAt = Date.now();
    this.connection.send({ type: "typing", conversation });
  }

  /** Follows a conversation that is not one's own, until the answer is called. */
  watch(conversation: string): () => void {
    this.watched.add(conversation);
    this.sendWatch(conversation);
    return () => {
      this.watched.delete(conversation);
      this.connection.send({ type: "unwatch", conversation });
    };
  }

  private hear(frame: Incoming) {
    switch (frame.type) {
      case "welcome":
        this.resume();
        return;
      case "messages":
        this.receive(frame.items);
        return;
      case "acks":
        this.receive(frame.items.flatMap((ack) => this.acknowledged(ack)));
        return;
      case "refused":
        this.refused(frame.clientId, frame.code);
        return;
      case "event":
        this.news.heard(frame.kind, frame.subject);
        return;
      case "typing":
        if (frame.from === "CUSTOMER") {
          this.typists.set({ ...this.typists.get(), [frame.conversation]: Date.now() });
        }
        return;
      case "pong":
        return;
    }
  }

  private resume() {
    for (const conversation of this.watched) this.sendWatch(conversation);
    this.flush();
    if (this.welcomed) this.news.everything();
    this.welcomed = true;
  }

  private receive(items: MessageView[]) {
    if (items.length === 0) return;
    for (const { from, clientId } of items) {
      if (from.kind === "STAFF" && from.id === this.me) this.outbox.remove(clientId);
    }
    receive(this.queries, items);
    for (const { conversation, from, kind } of items) {
      if (from.kind === "CUSTOMER") this.news.spoken(conversation);
      if (kind === "EVENT") this.news.heard("conversation.event", `:${conversation}`);
    }
  }

  private acknowledged({ conversation, clientId, number, at }: Ack): MessageView[] {
    const letter = this.outbox.remove(clientId);
    if (!letter) return [];
    const { article, version, text } = letter;
    const detail = article === undefined ? null : { article, version };
    const from: Schema<"Actor"> = { kind: "STAFF", id: this.me };
    return [{ conversation, number, clientId, from, kind: "TEXT", text, detail, at }];
  }

  private refused(clientId: string | null, code: string) {
    if (clientId === null) return;
    if (passing.has(code)) {
      this.again ??= setTimeout(() => {
        this.again = undefined;
        this.flush();
      }, TRY_AGAIN);
    } else {
      this.outbox.mark(clientId, code);
    }
  }

  private flush() {
    for (const letter of this.outbox.waiting()) this.post(letter);
  }

  private post({ conversation, clientId, text, article, version, sure }: Letter) {
    const words: Outgoing = {
      type: "message",
      conversation,
      clientId,
      text,
      ...(sure === true ? { sure } : {}),
    };
    this.connection.send(
      article === undefined || version === undefined ? words : { ...words, article, version },
    );
  }

  private sendWatch(conversation: string) {
    const known = this.queries.getQueryData<MessageView[]>(keys.messages(conversation)) ?? [];
    this.connection.send({ type: "watch", conversation, after: lastSeen(known) });
  }

  private lastNumbers(): Record<string, number> {
    const mine = this.queries.getQueryData<Schema<"ConversationCard">[]>(
      keys.conversationList("mine"),
    );
    const known = (mine ?? []).flatMap(({ conversation: { id } }) => {
      const messages = this.queries.getQueryData<MessageView[]>(keys.messages(id));
      return messages ? [[id, lastSeen(messages)] as const] : [];
    });
    return Object.fromEntries(known);
  }
}
