import { Store } from "@/shared/store";

export type Side = "customer" | "knowledge" | "ticket" | "records";

/** Which help is open; it stays when another conversation is opened. */
export const side = new Store<Side>("knowledge");

/** The conversation in which a new ticket was asked for and is not yet opened or given up. */
export const newTicket = new Store<string | null>(null);

/** Opens the form of a new ticket beside a conversation. */
export function askForTicket(conversation: string) {
  newTicket.set(conversation);
  side.set("ticket");
}
