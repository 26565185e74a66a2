import type { Flow } from "./flows-api";

export interface Changed {
  place: string;
  before: string;
  after: string;
}

/** Every leaf that differs, by its path; steps, slots and examples are told apart by name, not by place. */
export function difference(before: Flow, after: Flow): Changed[] {
  const old = leaves(before);
  const fresh = leaves(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((place) => old.get(place) !== fresh.get(place))
    .map((place) => ({ place, before: old.get(place) ?? "", after: fresh.get(place) ?? "" }));
}

function leaves(value: unknown, place = "", found = new Map<string, string>()) {
  if (typeof value !== "object" || value === null) {
    if (value !== null && value !== undefined)
      found.set(place, JSON.stringify(value).replace(/^"|"$/g, ""));
    return found;
  }
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? nameOf(inner, key) : key;
    leaves(inner, place === "" ? name : `${place} / ${name}`, found);
  }
  return found;
}

function nameOf(item: unknown, index: string): string {
  const { id, name, code } = (typeof item === "object" ? item : {}) as Record<string, unknown>;
  const known = [id, name, code].find((each) => typeof each === "string");
  return typeof known === "string" ? known : index;
}
