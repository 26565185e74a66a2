import type { Page } from "@playwright/test";
import WebSocket from "ws";

/** A member of staff on the wire, without a browser: cookies, the token against foreign forms, any request. */
export class WireStaff {
  private readonly jar = new Map<string, string>();

  constructor(private readonly url: string) {}

  static async signedIn(url: string, username: string, more: object = {}): Promise<WireStaff> {
    const me = new WireStaff(url);
    await me.get("/api/me");
    const answer = await me.post("/api/sign-in", { username, password: "Jinqiao-2026", ...more });
    if (!answer.ok) throw new Error(`${username} was not let in: ${await answer.text()}`);
    return me;
  }

  get cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }

  /** Another who stole or planted these cookies. */
  static withCookies(url: string, cookies: string): WireStaff {
    const thief = new WireStaff(url);
    thief.remember(cookies.split("; "));
    return thief;
  }

  /** The same person beside their browser: who signs in again is signed out there. */
  static async beside(page: Page): Promise<WireStaff> {
    const cookies = await page.context().cookies();
    return WireStaff.withCookies(
      new URL(page.url()).origin,
      cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    );
  }

  get(path: string): Promise<Response> {
    return this.ask("GET", path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask("POST", path, JSON.stringify(body), {
      "Content-Type": "application/json",
      ...headers,
    });
  }

  async ask(
    method: string,
    path: string,
    body?: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const answer = await fetch(this.url + path, {
      method,
      redirect: "manual",
      headers: {
        Cookie: this.cookies,
        "X-XSRF-TOKEN": this.jar.get("XSRF-TOKEN") ?? "",
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    this.remember(answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? ""));
    return answer;
  }

  /** How a handshake at the desk's live door ends: `open`, or the status it was refused with. */
  async handshake(origin: string = this.url): Promise<{ socket: WebSocket; answer: string }> {
    const socket = new WebSocket(this.url.replace("http", "ws") + "/ws/desk", {
      origin,
      headers: { Cookie: this.cookies },
    });
    const answer = await new Promise<string>((settle) => {
      socket.on("open", () => {
        settle("open");
      });
      socket.on("unexpected-response", (_, response) => {
        settle(String(response.statusCode));
      });
      socket.on("error", () => undefined);
    });
    return { socket, answer };
  }

  private remember(cookies: string[]): void {
    for (const cookie of cookies) {
      const cut = cookie.indexOf("=");
      const value = cookie.slice(cut + 1);
      if (value === "") this.jar.delete(cookie.slice(0, cut));
      else this.jar.set(cookie.slice(0, cut), value);
    }
  }
}

export async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { code?: string }).code ?? "";
}
