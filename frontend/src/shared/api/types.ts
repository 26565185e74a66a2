import type { components } from "./schema";

/** Any schema of the interface by its name: `Schema<"TicketView">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
