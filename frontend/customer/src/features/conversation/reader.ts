import { Timer } from "@/features/conversation/timer";
import type { Platform } from "@/shared/platform";

const POLL_EVERY = 4_000;
const MISSING_FOR = 1_500;

export interface ReaderEvents {
  /** Fetches what comes after the last unbroken number; true when that brought something. */
  fetch: () => Promise<boolean>;
  /** True while the live connection brings everything by itself. */
  live: () => boolean;
  reached: () => void;
  unreachable: () => void;
}

/** Fetches what the live connection did not bring, and stands in for it where only that is blocked. */
export class Reader {
  private readonly polling: Timer;
  private readonly missing: Timer;

  constructor(
    platform: Platform,
    private readonly events: ReaderEvents,
  ) {
    this.polling = new Timer(platform);
    this.missing = new Timer(platform);
  }

  /** Everything there is now. */
  async catchUp(): Promise<void> {
    while (await this.events.fetch());
  }

  /** A number is missing: if it does not come by itself, it is fetched. */
  missed(): void {
    this.missing.set(MISSING_FOR, () => void this.catchUp().catch(() => undefined));
  }

  stop(): void {
    this.polling.clear();
  }

  /** Asks now and then until {@link stop}; started again it does nothing. */
  start(delay = 0): void {
    if (this.polling.running) return;
    this.polling.set(delay, () => {
      this.start(POLL_EVERY);
      void this.poll();
    });
  }

  startLater(): void {
    this.start(POLL_EVERY);
  }

  private async poll(): Promise<void> {
    try {
      await this.catchUp();
      if (!this.events.live()) this.events.reached();
    } catch {
      if (!this.events.live()) this.events.unreachable();
    }
  }
}
