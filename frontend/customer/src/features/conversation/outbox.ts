import type { Store } from "@/shared/platform";

/** Words that the server has not acknowledged yet. */
export interface Outgoing {
  clientId: string;
  /** Null before a conversation could be opened. */
  conversation: string | null;
  text: string;
  choice: string | null;
  at: number;
  /** Why the server will not have it; null while it may still go. */
  refused: string | null;
}

const PREFIX = "jinqiao.outbox.";

/**
 * Keeps what was written until the server has it: over lost connections, reloads and closed browsers. Each item has a
 * key of its own, so that two windows never overwrite each other's words.
 */
export class Outbox {
  private list: Outgoing[];

  constructor(private readonly store: Store) {
    this.list = store
      .keys(PREFIX)
      .map((key) => parse(store.get(key)))
      .filter((item) => item !== null)
      .sort((one, other) => one.at - other.at);
  }

  get items(): readonly Outgoing[] {
    return this.list;
  }

  /** The one to send now: the oldest that was not refused. Later ones wait for it, so order is kept. */
  next(): Outgoing | undefined {
    return this.list.find((item) => item.refused === null);
  }

  add(item: Omit<Outgoing, "refused">): void {
    const last = this.list.at(-1)?.at ?? 0;
    this.keep({ ...item, at: Math.max(item.at, last + 1), refused: null });
  }

  /** The server has it, as an acknowledgement or the message itself says. */
  settle(clientId: string): Outgoing | undefined {
    const item = this.find(clientId);
    this.list = this.list.filter((other) => other.clientId !== clientId);
    this.store.remove(PREFIX + clientId);
    return item;
  }

  refuse(clientId: string, code: string): void {
    const item = this.find(clientId);
    if (item) this.keep({ ...item, refused: code });
  }

  /** Sends it again, in the conversation that is open now. */
  retry(clientId: string, conversation: string | null): void {
    const item = this.find(clientId);
    if (item) this.keep({ ...item, conversation, refused: null });
  }

  /** Gives what has no conversation yet a place to go. */
  address(conversation: string): void {
    for (const item of this.list.filter((each) => each.conversation === null)) {
      this.keep({ ...item, conversation });
    }
  }

  /** Takes everything back from conversations that are gone, to be addressed anew. */
  recall(): void {
    for (const item of this.list) this.keep({ ...item, conversation: null });
  }

  /** False once it was addressed anew: what is heard of the old address counts no more. */
  isFor(clientId: string, conversation: string | null): boolean {
    return this.find(clientId)?.conversation === conversation;
  }

  clear(): void {
    for (const item of this.list) this.store.remove(PREFIX + item.clientId);
    this.list = [];
  }

  private find(clientId: string): Outgoing | undefined {
    return this.list.find((item) => item.clientId === clientId);
  }

  private keep(item: Outgoing): void {
    const known = this.find(item.clientId) !== undefined;
    this.list = known
      ? this.list.map((other) => (other.clientId === item.clientId ? item : other))
      : [...this.list, item];
    this.store.set(PREFIX + item.clientId, JSON.stringify(item));
  }
}

function parse(text: string | null): Outgoing | null {
  try {
    const item = JSON.parse(text ?? "null") as Outgoing | null;
    return item !== null && typeof item.clientId === "string" && typeof item.text === "string"
      ? item
      : null;
  } catch {
    return null;
  }
}
