import { Store } from "@/shared/store";

import type { Incoming, Outgoing } from "./protocol";

/** "moving": the server sent this page to another of its nodes, and nothing is wrong. */
export type Link = "connecting" | "open" | "moving" | "broken";

/** The part of a WebSocket that is used, so that a test can be the server. */
export type Socket = Pick<
  WebSocket,
  "send" | "close" | "readyState" | "onopen" | "onmessage" | "onclose"
>;

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const HEARTBEAT = 20_000;
const OPEN = 1;
/** So the server hangs up on whoever shall come back at once, to another node or with less to carry. */
const MOVES = new Set([1012, 1013]);
const MOVE_WITHIN = 400;
/** What a browser says of a line that broke without a word. */
const SILENT = 1006;

/** A WebSocket that comes back: it waits longer after each failure and notices a silent line. */
export class Connection {
  readonly link = new Store<Link>("connecting");
  private socket: Socket | null = null;
  private failures = 0;
  private heardAt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private heart: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly dial: () => Socket,
    private readonly hear: (frame: Incoming) => void,
    private readonly greet: () => Outgoing,
    /** Hears how often in a row the line broke, and with which code this time. */
    private readonly failed: (failures: number, code: number) => void,
  ) {}

  start() {
    addEventListener("online", this.now);
    this.heart = setInterval(this.beat, HEARTBEAT);
    this.connect();
  }

  stop() {
    removeEventListener("online", this.now);
    clearTimeout(this.retry);
    clearInterval(this.heart);
    this.hangUp();
  }

  /** False when nothing could be handed to the line. */
  send(frame: Outgoing): boolean {
    if (this.socket?.readyState !== OPEN || this.link.get() !== "open") return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  readonly now = () => {
    if (this.link.get() !== "broken") return;
    clearTimeout(this.retry);
    this.connect();
  };

  private connect() {
    const socket = this.dial();
    this.socket = socket;
    socket.onopen = () => {
      this.heardAt = Date.now();
      socket.send(JSON.stringify(this.greet()));
    };
    socket.onmessage = ({ data }: MessageEvent) => {
      this.heardAt = Date.now();
      const frame = JSON.parse(data as string) as Incoming;
      if (frame.type === "welcome") this.welcomed();
      this.hear(frame);
    };
    socket.onclose = ({ code }: CloseEvent) => {
      this.lost(code);
    };
  }

  private welcomed() {
    this.failures = 0;
    this.link.set("open");
  }

  private lost(code: number) {
    if (MOVES.has(code) && this.link.get() === "open") {
      this.link.set("moving");
      this.connectIn(Math.random() * MOVE_WITHIN);
      return;
    }
    this.failures += 1;
    this.link.set("broken");
    this.failed(this.failures, code);
    const pause = Math.min(FIRST_PAUSE * 2 ** (this.failures - 1), LONGEST_PAUSE);
    this.connectIn(pause * (0.7 + Math.random() * 0.3));
  }

  private connectIn(milliseconds: number) {
    this.retry = setTimeout(() => {
      this.connect();
    }, milliseconds);
  }

  private readonly beat = () => {
    if (this.link.get() !== "open") return;
    if (Date.now() - this.heardAt > 2.5 * HEARTBEAT) {
      this.hangUp();
      this.lost(SILENT);
    } else {
      this.send({ type: "ping" });
    }
  };

  private hangUp() {
    if (!this.socket) return;
    this.socket.onclose = null;
    this.socket.onmessage = null;
    this.socket.close();
    this.socket = null;
  }
}
