import createClient from "openapi-fetch";

import { Problem } from "./problem";
import type { paths } from "./schema";

export const api = createClient<paths>({ baseUrl: location.origin });

/** The server set this cookie; sending it back in a header proves that the page is ours. */
const token = () => /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";

api.use({
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set("X-XSRF-TOKEN", decodeURIComponent(token()));
    return request;
  },
  onError: ({ error }) => (error instanceof TypeError ? Problem.unreachable() : undefined),
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Resolves with the body or rejects with a Problem, so a query has exactly two outcomes. */
export async function body<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (!response.ok) throw Problem.of(response.status, error);
  return data as T;
}
