import type { Outgoing } from "@/features/conversation/outbox";
import { Problem, type Api } from "@/shared/api/api";
import type { Conversation, Language, Message, Receipt } from "@/shared/api/types";

const SHOWN_FOR = 2 * 3_600_000;

/** The calls about conversations, in the words of the session. */
export class ConversationApi {
  constructor(
    private readonly api: Api,
    private readonly language: () => Language,
  ) {}

  /** The open conversation, the one that ended lately, or a new one. */
  async find(remembered: string | null, now: number): Promise<Conversation> {
    const open = await this.current();
    const ended = open === null && remembered !== null && (await this.endedLately(remembered, now));
    return open ?? (ended || this.open());
  }

  current(): Promise<Conversation | null> {
    return this.api.get("/api/customer/conversations/current");
  }

  open(): Promise<Conversation> {
    return this.api.post("/api/customer/conversations", { language: this.language() });
  }

  after(id: string, number: number): Promise<Message[]> {
    return this.api.get(`${path(id)}/messages?after=${number}`);
  }

  post({ conversation, clientId, text, choice }: Outgoing): Promise<Receipt> {
    return this.api.post(`${path(conversation ?? "")}/messages`, {
      clientId,
      text,
      ...(choice === null ? {} : { choice }),
    });
  }

  human(id: string): Promise<void> {
    return this.api.post(`${path(id)}/human`);
  }

  leave(id: string): Promise<void> {
    return this.api.post(`${path(id)}/leaving`);
  }

  speak(id: string, language: Language): Promise<void> {
    return this.api.put(`${path(id)}/language`, { language });
  }

  /** So that it can still be read and rated after a reload. */
  private async endedLately(id: string, now: number): Promise<Conversation | null> {
    const messages = await this.after(id, 0).catch((problem: unknown) => {
      if (problem instanceof Problem && problem.status >= 400 && problem.status < 500) return [];
      throw problem;
    });
    const last = messages.at(-1);
    const late = last === undefined || now - Date.parse(last.at) > SHOWN_FOR;
    return late ? null : ended(id, last.number, this.language());
  }
}

function path(id: string): string {
  return `/api/customer/conversations/${encodeURIComponent(id)}`;
}

function ended(id: string, lastNumber: number, language: Language): Conversation {
  const nobody = { ownerName: null, ownerNumber: null };
  return { id, state: "CLOSED", language, lastNumber, ...nobody, formFilled: false };
}
