import { Store } from "@/shared/store";

export type Side = "customer" | "knowledge" | "ticket" | "records";

/** Which help is open; it stays when another conversation is opened. */
export const side = new Store<Side>("knowledge");
