import type { Platform } from "@/shared/platform";
import type { Language } from "@/shared/api/types";

/** The server said no, and why; or it did not answer ({@link OFFLINE}). */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
  ) {
    super(code);
  }
}

export const OFFLINE = "web.offline";

const TOKEN = "jinqiao.token";

/** Calls the server as one visitor; a token the server no longer knows is replaced by a new visit. */
export class Api {
  /** Called when the server no longer knows this browser. */
  forgotten: () => void = () => undefined;
  private visiting: Promise<string> | null = null;

  constructor(
    private readonly platform: Platform,
    private readonly language: () => Language,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.asVisitor("GET", path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.asVisitor("POST", path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.asVisitor("PUT", path, body);
  }

  remove<T>(path: string): Promise<T> {
    return this.asVisitor("DELETE", path);
  }

  /** A file, as it is. */
  send<T>(path: string, file: File): Promise<T> {
    return this.asVisitor("POST", `${path}?name=${encodeURIComponent(file.name)}`, file);
  }

  /** A file of one's own. */
  async file(path: string): Promise<Blob> {
    const answer = await this.platform
      .fetch(path, {
        headers: { Authorization: `Visitor ${await this.token()}` },
        credentials: "omit",
        cache: "no-store",
      })
      .catch(() => Promise.reject(new Problem(OFFLINE, 0)));
    if (!answer.ok) throw await problemOf(answer);
    return answer.blob();
  }

  /** For what anybody may read. */
  open<T>(path: string): Promise<T> {
    return this.call("GET", path, undefined, null);
  }

  /** This browser's token, from an earlier visit or a new one. */
  token(): Promise<string> {
    const kept = this.known();
    return kept === null ? this.visit() : Promise.resolve(kept);
  }

  /** Becomes a demo customer, or a visitor nobody knows. */
  async become(customer: string | null): Promise<void> {
    if (customer === null) {
      this.platform.store.remove(TOKEN);
      return;
    }
    const path = "/api/demo/visits";
    const visit = await this.call<{ token: string }>("POST", path, { customer }, null);
    this.platform.store.set(TOKEN, visit.token);
  }

  /** The institution's app says who holds this browser; what a visitor began goes on as theirs. */
  async identify(signed: string): Promise<void> {
    const path = "/api/customer/identity";
    const visit = await this.call<{ token: string }>("POST", path, { token: signed }, this.known());
    this.platform.store.set(TOKEN, visit.token);
  }

  /** Nobody is known at this browser any more. */
  leave(): void {
    this.platform.store.remove(TOKEN);
  }

  /** The token of an earlier visit, null before the first. */
  known(): string | null {
    return this.platform.store.get(TOKEN);
  }

  /** The server does not know this token any more; a newer one stays. */
  forget(token: string | null = this.known()): void {
    if (this.known() !== token) return;
    this.platform.store.remove(TOKEN);
    this.forgotten();
  }

  private async asVisitor<T>(method: string, path: string, body?: unknown): Promise<T> {
    const token = await this.token();
    try {
      return await this.call<T>(method, path, body, token);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 401) throw problem;
      this.forget(token);
      return this.call<T>(method, path, body, await this.token());
    }
  }

  private visit(): Promise<string> {
    this.visiting ??= this.call<{ token: string }>(
      "POST",
      "/api/customer/visits",
      { language: this.language() },
      null,
    )
      .then(({ token }) => {
        this.platform.store.set(TOKEN, token);
        return token;
      })
      .finally(() => {
        this.visiting = null;
      });
    return this.visiting;
  }

  private async call<T>(
    method: string,
    path: string,
    body: unknown,
    token: string | null,
  ): Promise<T> {
    const headers: Record<string, string> = { Accept: "application/json" };
    const file = body instanceof File;
    if (body !== undefined)
      headers["Content-Type"] = file ? "application/octet-stream" : "application/json";
    if (token !== null) headers.Authorization = `Visitor ${token}`;
    const answer = await this.platform
      .fetch(path, {
        method,
        headers,
        credentials: "omit",
        cache: "no-store",
        ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
      })
      .catch(() => Promise.reject(new Problem(OFFLINE, 0)));
    if (!answer.ok) throw await problemOf(answer);
    const text = await answer.text();
    return (text === "" ? null : JSON.parse(text)) as T;
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => null)) as { code?: string } | null;
  return new Problem(said?.code ?? fallback(answer.status), answer.status);
}

function fallback(status: number): string {
  if (status === 429) return "web.too-many-requests";
  return status >= 500 ? "web.store-unavailable" : "web.unexpected";
}
