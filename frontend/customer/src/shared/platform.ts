/** What the browser gives us; tests give something else. */
export interface Platform {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  socket: (path: string) => Socket;
  store: Store;
  online: () => boolean;
  now: () => number;
  random: () => number;
  newId: () => string;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  later: (milliseconds: number, callback: () => void) => () => void;
}

/** The part of WebSocket that we use. */
export interface Socket {
  send: (text: string) => void;
  close: () => void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onclose: (() => void) | null;
}

/** Text kept over reloads, where the browser lets us. */
export interface Store {
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  keys: (prefix: string) => string[];
}

export function browserPlatform(): Platform {
  return {
    fetch: (path, init) => fetch(path, init),
    socket: (path) => openSocket(path),
    store: browserStore(),
    online: () => navigator.onLine,
    now: () => Date.now(),
    random: () => Math.random(),
    newId: () => newId(),
    later: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function openSocket(path: string): Socket {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return new WebSocket(url) as unknown as Socket;
}

/** `crypto.randomUUID` exists only on secure pages; an intranet test page may not be one. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** localStorage, or memory where it is closed to us (private windows, third-party frames). */
export function browserStore(): Store {
  const memory = new Map<string, string>();
  const kept = <T>(fromDisk: (disk: Storage) => T, otherwise: () => T): T => {
    try {
      return fromDisk(window.localStorage);
    } catch {
      return otherwise();
    }
  };
  return {
    get: (key) =>
      memory.get(key) ??
      kept(
        (disk) => disk.getItem(key),
        () => null,
      ),
    set: (key, value) => {
      const inMemory = () => void memory.set(key, value);
      kept((disk) => disk.setItem(key, value), inMemory);
    },
    remove: (key) => {
      memory.delete(key);
      kept(
        (disk) => disk.removeItem(key),
        () => undefined,
      );
    },
    keys: (prefix) => {
      const onDisk = kept(
        (disk) => Object.keys(disk),
        () => [],
      );
      return [...onDisk, ...memory.keys()].filter((key) => key.startsWith(prefix));
    },
  };
}
