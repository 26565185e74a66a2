import type { Conversation, Message } from "@/shared/api/types";
import type { FakeSocket } from "@/testing/fake-browser";

interface Kept extends Conversation {
  customer: string;
  messages: Message[];
}

type Words = { clientId: string; text: string; choice?: string };

/** The server, as far as a customer's page knows it: honest about numbers, client ids and refusals. */
export class FakeBank {
  up = true;
  /** False refuses to store, as the server does while its database is away. */
  storing = true;
  /** Stores, but the acknowledgement gets lost. */
  swallowsAcknowledgements = false;
  readonly posted: { path: string; body: unknown }[] = [];
  readonly answers = new Map<string, unknown>();
  private readonly visits = new Map<string, string>();
  private readonly conversations: Kept[] = [];
  private readonly listeners = new Map<FakeSocket, string>();

  get latest(): Kept {
    const latest = this.conversations.at(-1);
    if (latest === undefined) throw new Error("Nobody came yet");
    return latest;
  }

  get words(): string[] {
    return this.latest.messages
      .filter((each) => each.from.kind === "CUSTOMER")
      .map((each) => each.text);
  }

  forgetEverybody(): void {
    this.visits.clear();
    for (const socket of this.listeners.keys()) socket.dropped();
  }

  say(words: Partial<Message> & { text?: string }, into = this.latest): Message {
    const message = {
      conversation: into.id,
      number: into.messages.length + 1,
      clientId: `bank-${into.messages.length + 1}`,
      from: { kind: "MACHINE" },
      kind: "TEXT",
      text: "",
      detail: null,
      at: "2026-11-22T06:00:00Z",
      ...words,
    } as Message;
    into.messages.push(message);
    into.lastNumber = message.number;
    return message;
  }

  tell(frame: object): void {
    for (const socket of this.listeners.keys()) socket.receive(frame);
  }

  sayAndTell(words: Partial<Message> & { text?: string }): void {
    this.tell({ type: "messages", items: [this.say(words)] });
  }

  close(): void {
    this.latest.state = "CLOSED";
    const detail = { event: "closed", result: "SOLVED" };
    this.sayAndTell({ kind: "EVENT", from: { kind: "SYSTEM" }, detail });
  }

  hear(socket: FakeSocket, text: string): void {
    const frame = JSON.parse(text) as Record<string, string> & { type: string };
    switch (frame.type) {
      case "hello":
        this.welcome(socket, frame as never);
        break;
      case "message":
        this.store(socket, frame as never);
        break;
      case "ping":
        socket.receive({ type: "pong" });
        break;
    }
  }

  left(socket: FakeSocket): void {
    this.listeners.delete(socket);
  }

  answer(path: string, init: RequestInit): Response {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : null;
    if (init.method !== "GET") this.posted.push({ path, body });
    if (path === "/api/customer/visits") return json(this.visit());
    const customer = this.visits.get(tokenOf(init));
    if (customer === undefined && path.startsWith("/api/customer/conv")) {
      return json({ code: "channel.unknown-visitor" }, 401);
    }
    const prepared = this.answers.get(`${init.method ?? "GET"} ${path}`);
    if (prepared !== undefined)
      return prepared instanceof Response ? prepared.clone() : json(prepared);
    return this.conversationAnswer(path, init.method ?? "GET", body, customer ?? "");
  }

  private conversationAnswer(
    path: string,
    method: string,
    body: unknown,
    customer: string,
  ): Response {
    const open = this.conversations.find(
      (each) => each.customer === customer && each.state !== "CLOSED",
    );
    if (path === "/api/customer/conversations/current") return open ? json(view(open)) : empty();
    if (path === "/api/customer/conversations") return json(view(open ?? this.open(customer)));
    const [, id, rest] = /^\/api\/customer\/conversations\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const conversation = this.conversations.find((each) => each.id === id);
    if (conversation?.customer !== customer) return json({ code: "conversation.not-yours" }, 403);
    if (rest?.startsWith("messages?after=")) {
      const after = Number(rest.slice("messages?after=".length));
      return json(conversation.messages.filter(({ number }) => number > after).slice(0, 200));
    }
    if (rest === "messages" && method === "POST") {
      if (!this.storing) return json({ code: "web.store-unavailable" }, 503);
      return json(this.keep(conversation, body as Words));
    }
    return empty();
  }

  private visit(): { token: string; customer: string } {
    const customer = `customer-${this.visits.size + 1}-${this.conversations.length}`;
    const token = `token-of-${customer}`;
    this.visits.set(token, customer);
    return { token, customer };
  }

  private open(customer: string): Kept {
    const conversation: Kept = {
      id: `conversation-${this.conversations.length + 1}`,
      customer,
      messages: [],
      state: "ASSISTANT",
      language: "zh",
      lastNumber: 0,
      ownerName: null,
      ownerNumber: null,
      formFilled: false,
    };
    this.conversations.push(conversation);
    this.say({ text: "您好，我是智能客服。" }, conversation);
    return conversation;
  }

  private welcome(
    socket: FakeSocket,
    hello: { token: string; conversation: string | null; after: number },
  ): void {
    const customer = this.visits.get(hello.token);
    if (customer === undefined) {
      socket.receive({ type: "refused", clientId: null, code: "channel.unknown-visitor" });
      return;
    }
    this.listeners.set(socket, customer);
    const conversation = this.conversations.find((each) => each.id === hello.conversation);
    socket.receive({ type: "welcome", conversation: conversation ? view(conversation) : null });
    const missed = conversation?.messages.filter(({ number }) => number > hello.after) ?? [];
    if (missed.length > 0) socket.receive({ type: "messages", items: missed });
  }

  private store(socket: FakeSocket, words: Words & { conversation: string }): void {
    const { conversation: id, clientId } = words;
    const conversation = this.conversations.find((each) => each.id === id);
    const code = !this.storing
      ? "web.store-unavailable"
      : conversation === undefined || conversation.state === "CLOSED"
        ? "conversation.closed"
        : words.text.length > 4000
          ? "conversation.text-too-long"
          : null;
    if (code !== null || conversation === undefined) {
      socket.receive({ type: "refused", clientId, code });
      return;
    }
    const receipt = this.keep(conversation, words);
    if (this.swallowsAcknowledgements) return;
    socket.receive({ type: "acks", items: [{ conversation: id, ...receipt }] });
  }

  private keep(conversation: Kept, { clientId, text }: Words) {
    const known = conversation.messages.find((each) => each.clientId === clientId);
    const { number, at } =
      known ?? this.say({ clientId, text, from: { kind: "CUSTOMER" } }, conversation);
    return { clientId, number, at };
  }
}

function view(kept: Kept): Conversation {
  const { id, state, language, lastNumber, ownerName, ownerNumber, formFilled } = kept;
  return { id, state, language, lastNumber, ownerName, ownerNumber, formFilled };
}

function tokenOf(init: RequestInit): string {
  const headers = init.headers as Record<string, string>;
  return (headers.Authorization ?? "").replace("Visitor ", "");
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}

export function empty(): Response {
  return new Response(null, { status: 204 });
}
