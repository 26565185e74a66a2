/** The few things of bpmn-js that we touch, with the types that we rely on. */
export interface Business {
  $type: string;
  id: string;
  name?: string;
  default?: Business;
  conditionExpression?: { body?: string };
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export interface Element {
  id: string;
  type: string;
  businessObject: Business;
  source?: Element;
  outgoing?: Element[];
  labelTarget?: Element;
}

interface Viewbox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Canvas {
  zoom(level: "fit-viewport", center?: "auto"): void;
  viewbox(): Viewbox;
  viewbox(shown: Viewbox): void;
  getSize(): { width: number };
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  focus?(): void;
}

export interface Overlays {
  add(
    element: string,
    kind: string,
    overlay: { position: Record<string, number>; html: HTMLElement },
  ): void;
  clear(): void;
}

export interface Registry {
  get(id: string): Element | undefined;
  getAll(): Element[];
}

export interface Modeling {
  updateProperties(element: Element, properties: Record<string, unknown>): void;
}

export interface Factory {
  create(type: string, attributes?: Record<string, unknown>): Business;
}

export interface Selection {
  get(): Element[];
  select(element: Element): void;
}

/** What a picture shows beside its shapes: looks by element, words below it. */
export interface Marks {
  looks: Record<string, string>;
  notes: Record<string, string>;
}

export const nothingMarked: Marks = { looks: {}, notes: {} };

export function mark(
  get: (service: string) => unknown,
  marks: Marks,
  before: Marks = nothingMarked,
) {
  const canvas = get("canvas") as Canvas;
  const registry = get("elementRegistry") as Registry;
  const overlays = get("overlays") as Overlays;
  for (const [id, look] of Object.entries(before.looks)) {
    if (registry.get(id)) canvas.removeMarker(id, look);
  }
  overlays.clear();
  for (const [id, look] of Object.entries(marks.looks)) {
    if (registry.get(id)) canvas.addMarker(id, look);
  }
  for (const [id, words] of Object.entries(marks.notes)) {
    if (!registry.get(id)) continue;
    const html = document.createElement("div");
    html.className = "paper-note";
    html.textContent = words;
    overlays.add(id, "note", { position: { bottom: -2, left: 0 }, html });
  }
}
