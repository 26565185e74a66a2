import type { FakeBank } from "@/testing/fake-bank";
import type { Platform, Socket, Store } from "@/shared/platform";

/** A browser whose time, network and disk are in the test's hands. */
export class FakeBrowser implements Platform {
  readonly sockets: FakeSocket[] = [];
  connected = true;
  socketsBlocked = false;
  store: Store;
  private time = Date.parse("2026-11-22T06:00:00Z");
  private ids = 0;
  private timers: { due: number; callback: () => void }[] = [];

  constructor(
    private readonly bank: FakeBank,
    readonly disk = new Map<string, string>(),
  ) {
    this.store = storeOn(disk);
  }

  now = () => this.time;
  random = () => 1;
  online = () => this.connected;
  newId = () => `${this.time}-${(this.ids += 1)}`;

  later = (milliseconds: number, callback: () => void) => {
    const timer = { due: this.time + milliseconds, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  };

  fetch = (path: string, init: RequestInit): Promise<Response> =>
    this.connected && this.bank.up
      ? Promise.resolve(this.bank.answer(path, init))
      : Promise.reject(new TypeError("Failed to fetch"));

  socket = (): Socket => {
    const socket = new FakeSocket(this.bank);
    this.sockets.push(socket);
    const reachable = this.connected && this.bank.up && !this.socketsBlocked;
    queueMicrotask(() => {
      if (reachable) socket.opened();
      else socket.dropped();
    });
    return socket;
  };

  /** The network goes: what is open breaks off. */
  cut(): void {
    this.connected = false;
    for (const socket of this.sockets) socket.dropped();
  }

  /** Lets everything happen that happens in so many milliseconds. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (;;) {
      const next = this.timers.toSorted((one, other) => one.due - other.due)[0];
      if (next === undefined || next.due > end) break;
      this.timers = this.timers.filter((each) => each !== next);
      this.time = Math.max(this.time, next.due);
      next.callback();
      await settled();
    }
    this.time = end;
  }
}

/** The browser's end of a connection to the fake bank. */
export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  live = false;
  /** Takes what is sent and says nothing, as a connection does that died unnoticed. */
  deaf = false;

  constructor(private readonly bank: FakeBank) {}

  send = (text: string): void => {
    queueMicrotask(() => {
      if (this.live && !this.deaf) this.bank.hear(this, text);
    });
  };

  close = (): void => {
    this.live = false;
    this.bank.left(this);
  };

  opened(): void {
    this.live = true;
    this.onopen?.();
  }

  dropped(): void {
    this.close();
    this.onclose?.();
  }

  receive(frame: object): void {
    if (this.live && !this.deaf) this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

export function storeOn(disk: Map<string, string>): Store {
  return {
    get: (key) => disk.get(key) ?? null,
    set: (key, value) => void disk.set(key, value),
    remove: (key) => void disk.delete(key),
    keys: (prefix) => [...disk.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/** Whatever follows from what has happened, down to the last promise. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((done) => setImmediate(done));
}
