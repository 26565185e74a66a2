import type { Message } from "@/shared/api/types";

/** The messages of one conversation by number, however often and in whatever order they arrive. */
export class Timeline {
  private readonly byNumber = new Map<number, Message>();
  private sorted: Message[] | null = null;
  private unbroken = 0;
  private greatest = 0;

  /** Adds what is new and tells which that was; what is known stays as it is. */
  add(messages: readonly Message[]): Message[] {
    const fresh: Message[] = [];
    for (const message of messages) {
      if (this.byNumber.has(message.number)) continue;
      this.byNumber.set(message.number, message);
      this.greatest = Math.max(this.greatest, message.number);
      fresh.push(message);
    }
    while (this.byNumber.has(this.unbroken + 1)) this.unbroken += 1;
    if (fresh.length > 0) this.sorted = null;
    return fresh;
  }

  /** The number up to which nothing is missing: what to ask the server to go on from. */
  get seen(): number {
    return this.unbroken;
  }

  get last(): number {
    return this.greatest;
  }

  get items(): readonly Message[] {
    this.sorted ??= [...this.byNumber.values()].sort((one, other) => one.number - other.number);
    return this.sorted;
  }
}
