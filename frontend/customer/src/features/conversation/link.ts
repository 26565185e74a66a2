import { backoff } from "@/features/conversation/backoff";
import type { Frame } from "@/shared/api/types";
import type { Platform, Socket } from "@/shared/platform";

const WELCOME_WITHIN = 8_000;
const PING_EVERY = 25_000;
const PONG_WITHIN = 10_000;

export interface LinkEvents {
  /** The first frame to send, or null when there is nothing to connect for. */
  hello: () => object | null;
  frame: (frame: Frame) => void;
  opened: () => void;
  lost: () => void;
}

/** The live connection: says hello, notices silence, comes back by itself. */
export class Link {
  private socket: Socket | null = null;
  private attempt = 0;
  private welcomed = false;
  private cancel: () => void = () => undefined;

  constructor(
    private readonly platform: Platform,
    private readonly events: LinkEvents,
  ) {}

  get open(): boolean {
    return this.welcomed;
  }

  /** Connects now, leaving any older connection. */
  connect(): void {
    this.leave();
    const hello = this.events.hello();
    if (hello === null) return;
    const socket = this.platform.socket("/ws");
    this.socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(hello));
    socket.onmessage = ({ data }) => this.hear(JSON.parse(data) as Frame);
    socket.onclose = () => this.lose();
    this.deadline(WELCOME_WITHIN);
  }

  /** The browser came back to life: do not wait for the next try. */
  wake(): void {
    if (this.welcomed) this.ping();
    else this.connect();
  }

  /** False when there is no connection to send over. */
  send(frame: object): boolean {
    if (!this.welcomed || this.socket === null) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** Gives up this connection, because something on it was not answered. */
  lose(): void {
    this.leave();
    this.events.lost();
    const wait = backoff(this.attempt, this.platform.random());
    this.attempt += 1;
    this.cancel = this.platform.later(wait, () => this.connect());
  }

  leave(): void {
    this.cancel();
    this.welcomed = false;
    if (this.socket === null) return;
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  private hear(frame: Frame): void {
    if (frame.type === "welcome") {
      this.welcomed = true;
      this.attempt = 0;
    }
    if (this.welcomed) this.rest();
    this.events.frame(frame);
    if (frame.type === "welcome") this.events.opened();
  }

  private rest(): void {
    this.cancel();
    this.cancel = this.platform.later(PING_EVERY, () => this.ping());
  }

  private ping(): void {
    this.deadline(PONG_WITHIN);
    this.send({ type: "ping" });
  }

  private deadline(milliseconds: number): void {
    this.cancel();
    this.cancel = this.platform.later(milliseconds, () => this.lose());
  }
}
