import { ConversationApi } from "@/features/conversation/conversation-api";
import { after, frameOf, renewed, stored } from "@/features/conversation/course";
import { Entrance } from "@/features/conversation/entrance";
import { Link } from "@/features/conversation/link";
import { Outbox, type Outgoing } from "@/features/conversation/outbox";
import { Reader } from "@/features/conversation/reader";
import { Sender, type Delivery } from "@/features/conversation/sender";
import type { SessionEvents, SessionState } from "@/features/conversation/session-state";
import { Timeline } from "@/features/conversation/timeline";
import { Timer } from "@/features/conversation/timer";
import { OFFLINE, Problem, type Api } from "@/shared/api/api";
import type { Conversation, Frame, Language, Message } from "@/shared/api/types";
import type { Platform } from "@/shared/platform";

const REMEMBERED = "jinqiao.conversation";
const TYPING_FOR = 4_000;

/** A conversation as this browser lives it: connected or not, nothing is lost and nothing is said twice. */
export class Session {
  private conversation: Conversation | null = null;
  private timeline = new Timeline();
  private net: SessionState["net"] = "connecting";
  private readonly calls: ConversationApi;
  private readonly outbox: Outbox;
  private readonly entrance: Entrance;
  private readonly link: Link;
  private readonly sender: Sender;
  private readonly reader: Reader;
  private readonly typing: Timer;

  constructor(
    private readonly platform: Platform,
    private readonly api: Api,
    language: () => Language,
    private readonly events: SessionEvents,
  ) {
    this.calls = new ConversationApi(api, language);
    api.forgotten = () => this.beginAgain();
    this.outbox = new Outbox(platform.store);
    this.typing = new Timer(platform);
    this.entrance = new Entrance({
      find: () => this.calls.find(platform.store.get(REMEMBERED), platform.now()),
      enter: (found) => this.enter(found),
      failed: () => this.unreachable(),
    });
    this.reader = new Reader(platform, {
      fetch: () => this.fetch(),
      live: () => this.link.open,
      reached: () => this.reached(),
      unreachable: () => this.unreachable(),
    });
    this.link = new Link(platform, {
      hello: () => this.hello(),
      frame: (frame) => this.hear(frame),
      opened: () => {
        this.reader.stop();
        this.reached();
      },
      lost: () => {
        this.sender.interrupted();
        this.reader.start();
      },
    });
    this.sender = new Sender(platform, this.outbox, {
      deliver: (item) => this.deliver(item),
      stored: (item, receipt) => this.take([stored(item, receipt)]),
      unanswered: () => this.link.lose(),
      changed: events.changed,
    });
  }

  get state(): SessionState {
    return {
      conversation: this.conversation,
      messages: this.timeline.items,
      outgoing: this.outbox.items,
      sending: this.sender.sending,
      saving: this.sender.saving,
      net: this.net,
      typing: this.typing.running,
    };
  }

  /** Finds the customer's conversation or opens one, and connects. */
  readonly start = (): Promise<void> => this.entrance.use();

  /** The browser is back from sleep or on the net again. */
  wake(): void {
    if (this.conversation === null) void this.start();
    else this.link.wake();
  }

  send(text: string, choice: string | null = null): void {
    this.outbox.add({
      clientId: this.platform.newId(),
      conversation: this.conversation?.id ?? null,
      text,
      choice,
      at: this.platform.now(),
    });
    this.sender.pump();
    this.events.changed();
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId, this.conversation?.id ?? null);
    this.sender.pump();
    this.events.changed();
  }

  discard(clientId: string): void {
    this.outbox.settle(clientId);
    this.events.changed();
  }

  /** Tells the other side that the customer writes; not worth a word when it fails. */
  writing(): void {
    const { state, id: conversation } = this.conversation ?? {};
    if (state === "ASSIGNED") this.link.send({ type: "typing", conversation });
  }

  /** One click to a person; where that cannot be said at once, the words go as soon as they can. */
  async human(words: string): Promise<void> {
    if (this.conversation?.state === "CLOSED") await this.startNew().catch(() => undefined);
    const id = this.conversation?.id;
    const said = id !== undefined && this.calls.human(id).then(() => true);
    if (!(await Promise.resolve(said).catch(() => false))) this.send(words);
  }

  async speak(language: Language): Promise<void> {
    if (this.conversation === null || this.conversation.state === "CLOSED") return;
    await this.calls.speak(this.conversation.id, language).catch(() => undefined);
  }

  async leave(): Promise<void> {
    if (this.conversation === null) return;
    await this.calls.leave(this.conversation.id);
    await this.refresh();
  }

  /** A new conversation after one that ended. */
  async startNew(): Promise<void> {
    await this.enter(await this.calls.open());
  }

  /** Somebody else is about to use this browser: nothing of the one before is kept, what is said now is the next one's. */
  stepOut(): void {
    this.net = "connecting";
    this.stepAside();
    this.outbox.clear();
    this.platform.store.remove(REMEMBERED);
  }

  /** Whoever writes here gets another name: until they step in, nothing is said, and unsent words go along. */
  stepAside(): void {
    this.entrance.close();
    this.link.leave();
    this.reader.stop();
    this.sender.interrupted();
    this.outbox.recall();
    this.begin(null);
  }

  /** Whoever uses this browser now. */
  stepIn(): Promise<void> {
    this.entrance.open();
    return this.entrance.use();
  }

  /** Asks the server how the conversation stands. */
  async refresh(): Promise<void> {
    const asked = this.conversation;
    if (asked === null) return;
    const now = await this.calls.current().catch(() => asked);
    if (this.conversation?.id !== asked.id) return;
    this.conversation = renewed(this.conversation, now);
    this.missed();
    this.events.changed();
  }

  private begin(conversation: Conversation | null): void {
    const same = conversation !== null && conversation.id === this.conversation?.id;
    if (!same) this.timeline = new Timeline();
    this.conversation = conversation;
    this.events.changed();
  }

  private async enter(conversation: Conversation): Promise<void> {
    this.begin(conversation);
    this.platform.store.set(REMEMBERED, conversation.id);
    this.outbox.address(conversation.id);
    this.sender.interrupted();
    await this.reader.catchUp().catch(() => undefined);
    this.link.connect();
  }

  private hello(): object | null {
    const token = this.api.known();
    const conversation = this.conversation?.id ?? null;
    const { seen: after } = this.timeline;
    return token === null ? null : { type: "hello", token, conversation, after };
  }

  private hear(frame: Frame): void {
    switch (frame.type) {
      case "welcome":
        this.welcomed(frame.conversation);
        break;
      case "messages":
        this.take(frame.items);
        break;
      case "acks":
        for (const receipt of frame.items) this.sender.acknowledged(receipt);
        break;
      case "refused":
        if (frame.clientId !== null) this.sender.refused(frame.clientId, frame.code);
        else if (frame.code === "channel.unknown-visitor") this.api.forget();
        else if (/^conversation\.(unknown|not-yours)$/.test(frame.code)) this.beginAgain();
        break;
      case "event":
        if (/^conversation\.(assigned|closed|queued)$/.test(frame.kind)) void this.refresh();
        this.events.fact(frame.kind);
        break;
      case "typing":
        if (frame.from === "STAFF") this.showTyping();
        break;
    }
  }

  private welcomed(conversation: Conversation | null): void {
    if (conversation !== null && conversation.id === this.conversation?.id) {
      this.conversation = conversation;
      this.missed();
      this.events.changed();
    } else {
      void this.refresh();
    }
  }

  /** The server knows this browser or its conversation no more: a new one takes the unsent words along. */
  private beginAgain(): void {
    this.stepAside();
    void this.stepIn();
  }

  private take(messages: readonly Message[]): void {
    const mine = messages.filter((each) => each.conversation === this.conversation?.id);
    for (const message of this.timeline.add(mine)) {
      if (this.conversation) this.conversation = after(this.conversation, message);
      if (message.from.kind === "CUSTOMER") this.sender.acknowledged(message);
      else this.typing.clear();
    }
    this.missed();
    this.events.changed();
  }

  private showTyping(): void {
    this.typing.set(TYPING_FOR, this.events.changed);
    this.events.changed();
  }

  private deliver(item: Outgoing): Delivery {
    if (this.link.send(frameOf(item))) return "live";
    return this.net === "live" ? this.calls.post(item) : "not-now";
  }

  private missed(): void {
    const known = Math.max(this.timeline.last, this.conversation?.lastNumber ?? 0);
    if (this.timeline.seen < known) this.reader.missed();
  }

  private async fetch(): Promise<boolean> {
    if (this.conversation === null) await this.start();
    if (this.conversation === null) throw new Problem(OFFLINE, 0);
    const before = this.timeline.seen;
    this.take(await this.calls.after(this.conversation.id, before));
    return this.timeline.seen > before;
  }

  private reached(): void {
    this.net = "live";
    this.sender.resume();
    this.events.changed();
  }

  private unreachable(): void {
    this.net = "away";
    this.reader.startLater();
    this.events.changed();
  }
}
