import type { Conversation } from "@/shared/api/types";

export interface EntranceEvents {
  find: () => Promise<Conversation>;
  enter: (found: Conversation) => Promise<void>;
  failed: () => void;
}

/** One conversation is looked for at a time; while nobody or another person is at the page, none is entered. */
export class Entrance {
  private busy = false;
  private closed = false;
  private turn = 0;

  constructor(private readonly events: EntranceEvents) {}

  async use(): Promise<void> {
    if (this.busy || this.closed) return;
    this.busy = true;
    const turn = this.turn;
    try {
      const found = await this.events.find();
      if (turn === this.turn) await this.events.enter(found);
    } catch {
      if (turn === this.turn) this.events.failed();
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  /** Whatever is being looked for is for somebody who has left. */
  close(): void {
    this.closed = true;
    this.busy = false;
    this.turn += 1;
  }

  open(): void {
    this.closed = false;
  }
}
