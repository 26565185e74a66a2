import { Store } from "@/shared/store";

import { Problem } from "./problem";

/** Why the last sign-in was over, as the server's code; null when nobody was signed in or they left themselves. */
export const ended = new Store<string | null>(null);

/** True for a refusal that says nobody is signed in; keeps why. */
export function tellsEnd(error: unknown): boolean {
  if (!(error instanceof Problem) || error.status !== 401) return false;
  if (error.code !== "staff.not-signed-in") ended.set(error.code);
  return true;
}
