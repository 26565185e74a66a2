/** What the server refused and why (RFC 9457). `code` is stable and is what we translate. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly incident: string | null = null,
  ) {
    super(message);
  }

  static of(status: number, body: unknown): Problem {
    const told = (typeof body === "object" ? (body ?? {}) : {}) as Partial<Problem> & {
      detail?: string;
    };
    return new Problem(
      status,
      told.code ?? "web.unexpected",
      told.detail ?? "",
      told.incident ?? null,
    );
  }

  /** The request never arrived, so nothing was changed. */
  static unreachable = () => new Problem(0, "web.unreachable", "The server does not answer");
}
