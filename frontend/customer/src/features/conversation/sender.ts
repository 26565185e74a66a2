import { backoff, passes } from "@/features/conversation/backoff";
import type { Outbox, Outgoing } from "@/features/conversation/outbox";
import { Timer } from "@/features/conversation/timer";
import { OFFLINE, Problem } from "@/shared/api/api";
import type { Receipt } from "@/shared/api/types";
import type { Platform } from "@/shared/platform";

const ACKNOWLEDGED_WITHIN = 10_000;

/** On the live connection, which acknowledges later; by a call that answers; or not now. */
export type Delivery = "live" | "not-now" | Promise<Receipt>;

export interface SenderEvents {
  deliver: (item: Outgoing) => Delivery;
  stored: (item: Outgoing, receipt: Receipt) => void;
  /** The connection swallowed a message. */
  unanswered: () => void;
  changed: () => void;
}

/**
 * Empties the outbox, one message after the other: the next goes when the one before is stored or refused, so they are
 * stored in the order they were written. What passes by itself is tried again under the same client id.
 */
export class Sender {
  private current: string | null = null;
  private trouble = false;
  private attempt = 0;
  private readonly deadline: Timer;
  private readonly pause: Timer;

  constructor(
    private readonly platform: Platform,
    private readonly outbox: Outbox,
    private readonly events: SenderEvents,
  ) {
    this.deadline = new Timer(platform);
    this.pause = new Timer(platform);
  }

  get sending(): string | null {
    return this.current;
  }

  /** True while the server asks to try again. */
  get saving(): boolean {
    return this.trouble;
  }

  pump(): void {
    const item = this.outbox.next();
    if (item?.conversation == null || this.current !== null || this.pause.running) return;
    const delivery = this.events.deliver(item);
    if (delivery === "not-now") return;
    this.current = item.clientId;
    if (delivery === "live") {
      this.deadline.set(ACKNOWLEDGED_WITHIN, () => this.events.unanswered());
    } else {
      this.await(item, delivery);
    }
    this.events.changed();
  }

  /** The server has it, by whichever way we hear. */
  acknowledged(receipt: Receipt): void {
    const item = this.outbox.settle(receipt.clientId);
    if (item === undefined) return;
    this.attempt = 0;
    this.trouble = false;
    this.events.stored(item, receipt);
    this.finish(receipt.clientId);
  }

  refused(clientId: string, code: string): void {
    if (passes(code)) {
      this.trouble = code !== OFFLINE;
      this.pause.set(backoff(this.attempt, this.platform.random()), () => this.pump());
      this.attempt += 1;
    } else {
      this.outbox.refuse(clientId, code);
    }
    this.finish(clientId);
  }

  /** The connection went: what was on its way goes again on the next one. */
  interrupted(): void {
    this.deadline.clear();
    this.current = null;
  }

  /** A fresh connection: no reason to wait any longer. */
  resume(): void {
    if (!this.trouble) this.pause.clear();
    this.pump();
  }

  private await(item: Outgoing, answer: Promise<Receipt>): void {
    answer.then(
      (receipt) => this.acknowledged(receipt),
      (problem: unknown) => {
        const code = problem instanceof Problem ? problem.code : OFFLINE;
        if (this.outbox.isFor(item.clientId, item.conversation)) this.refused(item.clientId, code);
        else this.finish(item.clientId);
      },
    );
  }

  private finish(clientId: string): void {
    if (this.current === clientId) this.interrupted();
    this.pump();
    this.events.changed();
  }
}
