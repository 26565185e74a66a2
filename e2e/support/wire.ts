import { once } from "node:events";

import WebSocket from "ws";

export interface Message {
  conversation: string;
  number: number;
  clientId: string;
  from: { kind: string };
  kind: string;
  text: string;
  detail: Record<string, unknown> | null;
}

interface Frame {
  type: string;
  items?: (Message & { clientId: string })[];
  code?: string;
  clientId?: string | null;
}

/** A customer on the wire, without a browser: sends, remembers what was acknowledged and what arrived. */
export class WireCustomer {
  readonly acknowledged = new Map<string, number>();
  readonly received: Message[] = [];
  readonly refusals: { clientId: string | null; code: string }[] = [];
  private socket: WebSocket | undefined;
  private ended = false;
  private waiting: { holds: () => boolean; go: () => void }[] = [];

  private constructor(
    private readonly url: string,
    readonly token: string,
    readonly conversation: string,
  ) {}

  /** A new visitor with an open conversation, connected. */
  static async visit(url: string): Promise<WireCustomer> {
    const visit = await post<{ token: string }>(url, "/api/customer/visits", { language: "zh" });
    const open = await post<{ id: string }>(
      url,
      "/api/customer/conversations",
      { language: "zh" },
      visit.token,
    );
    const customer = new WireCustomer(url, visit.token, open.id);
    await customer.connect();
    return customer;
  }

  /** Connects, again if need be, and asks for what came after the last number seen. */
  async connect(): Promise<void> {
    const socket = new WebSocket(this.url.replace("http", "ws") + "/ws", { origin: this.url });
    socket.on("message", (data: Buffer) => this.hear(JSON.parse(data.toString()) as Frame));
    socket.on("error", () => undefined);
    await once(socket, "open");
    this.socket = socket;
    const after = Math.max(0, ...this.received.map((message) => message.number));
    this.raw({ type: "hello", token: this.token, conversation: this.conversation, after });
  }

  disconnect(): void {
    this.socket?.terminate();
  }

  say(clientId: string, text: string): void {
    this.raw({ type: "message", conversation: this.conversation, clientId, text });
  }

  /** Any frame, as an object or as it stands. */
  raw(frame: object | string | Buffer): void {
    const sent =
      typeof frame === "string" || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame);
    this.socket?.send(sent);
  }

  /** Waits until it holds, looking again at every frame. */
  async until(holds: (me: WireCustomer) => boolean, patienceMs = 30_000): Promise<void> {
    if (holds(this)) return;
    const held = new Promise<void>((go) => this.waiting.push({ holds: () => holds(this), go }));
    const gaveUp = new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`Waited in vain for ${holds.toString()}`));
      }, patienceMs).unref();
    });
    await Promise.race([held, gaveUp]);
  }

  /** What the server holds, asked for over HTTP. */
  async stored(): Promise<Message[]> {
    const answer = await fetch(
      `${this.url}/api/customer/conversations/${this.conversation}/messages?after=0`,
      { headers: { Authorization: `Visitor ${this.token}` } },
    );
    return (await answer.json()) as Message[];
  }

  /** Ends the conversation, as the button does; once. */
  async ends(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await post(
      this.url,
      `/api/customer/conversations/${this.conversation}/leaving`,
      {},
      this.token,
    );
    this.disconnect();
  }

  private hear(frame: Frame): void {
    if (frame.type === "acks") {
      for (const ack of frame.items ?? []) this.acknowledged.set(ack.clientId, ack.number);
    } else if (frame.type === "messages") {
      this.received.push(...(frame.items ?? []));
    } else if (frame.type === "refused") {
      this.refusals.push({ clientId: frame.clientId ?? null, code: frame.code ?? "" });
    }
    const ready = this.waiting.filter((one) => one.holds());
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const one of ready) one.go();
  }
}

export async function post<T>(
  url: string,
  path: string,
  body: unknown,
  token?: string,
): Promise<T> {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(token === undefined ? {} : { Authorization: `Visitor ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (answer.status === 204 || answer.status === 202 ? undefined : await answer.json()) as T;
}
