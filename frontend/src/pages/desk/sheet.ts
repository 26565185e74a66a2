import { Store } from "@/shared/store";

export type Sheet = "transfer" | "request" | "close";

/** Which sheet lies over which conversation. */
export const sheet = new Store<{ conversation: string; which: Sheet } | null>(null);
