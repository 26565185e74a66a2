import type { Message } from "@/shared/api/types";

/** The messages of one conversation by number, however often and in whatever order they arrive. */
export class Timeline {
  private readonly byNumber = new Map<number, Message>();
  private unbroken = 0;

  /** Adds what is new and tells which that was. */
  add(messages: readonly Message[]): Message[] {
    const fresh = messages.filter(
      (message, index) =>
        !this.byNumber.has(message.number) &&
        messages.findIndex((other) => other.number === message.number) === index,
    );
    for (const message of messages) this.byNumber.set(message.number, message);
    while (this.byNumber.has(this.unbroken + 1)) this.unbroken += 1;
    return fresh;
  }

  /** The number up to which nothing is missing: what to ask the server to go on from. */
  get seen(): number {
    return this.unbroken;
  }

  get last(): number {
    return Math.max(0, ...this.byNumber.keys());
  }

  get items(): Message[] {
    return [...this.byNumber.values()].sort((one, other) => one.number - other.number);
  }
}
