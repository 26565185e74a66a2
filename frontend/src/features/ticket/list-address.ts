import { useSearchParams } from "react-router";

import type { Schema } from "@/shared/api/types";

export type TicketFilter = Schema<"TicketFilter">;

/** The lists that the house itself offers, in the order of their tabs. */
export const HOUSE_VIEWS = ["mine", "team", "open", "resolved", "watched", "all"] as const;
export const CUSTOM = "custom";

/** Which list is asked for: by a view's name or id, or by conditions put together just now. */
export interface Asked {
  view: string;
  filter: TicketFilter | null;
  words: string;
}

export const ANY: TicketFilter = {
  states: [],
  whose: "ANYBODY",
  team: null,
  business: null,
  urgency: null,
  late: false,
  order: "DUE",
};

/** A filter as parameters of an address; what does not matter is left out. */
export function toQuery(filter: TicketFilter): Record<string, string> {
  const { states, whose, team, business, urgency, late, order } = filter;
  return {
    whose,
    order,
    ...(states.length > 0 ? { states: states.join(",") } : {}),
    ...(team === null ? {} : { team }),
    ...(business === null ? {} : { business }),
    ...(urgency === null ? {} : { urgency }),
    ...(late ? { late: "true" } : {}),
  };
}

function fromAddress(address: URLSearchParams): TicketFilter | null {
  if (address.get("view") !== CUSTOM) return null;
  const states = address.get("states");
  return {
    states: (states === null ? [] : states.split(",")) as TicketFilter["states"],
    whose: (address.get("whose") ?? "ANYBODY") as TicketFilter["whose"],
    team: address.get("team"),
    business: address.get("business"),
    urgency: address.get("urgency") as TicketFilter["urgency"],
    late: address.get("late") === "true",
    order: address.get("order") === "NEWEST" ? "NEWEST" : "DUE",
  };
}

/** What the server is asked with; also the address of the list as a file. */
export const queryOf = ({ view, filter, words }: Asked): Record<string, string> => ({
  ...(filter === null ? { view } : toQuery(filter)),
  ...(words === "" ? {} : { q: words }),
});

/** The list stands in the address, so that it can be sent to a colleague and found again. */
export function useListAddress() {
  const [address, setAddress] = useSearchParams();
  const view = address.get("view") ?? "mine";
  const asked: Asked = { view, filter: fromAddress(address), words: address.get("q") ?? "" };
  const go = (next: Partial<Asked>) => {
    const { view, filter, words } = { ...asked, ...next };
    setAddress(
      {
        view: filter === null ? view : CUSTOM,
        ...(filter === null ? {} : toQuery(filter)),
        ...(words === "" ? {} : { q: words }),
      },
      { replace: true },
    );
  };
  return { asked, go };
}
