type Attributes = Record<string, string | number | boolean | null | undefined | Handler>;
type Handler = (event: never) => void;
export type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Attributes that are functions listen to the event of that name (`onclick`), `true` sets an empty
 * attribute, `false` and null set none. Strings become text, never markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...kept(children));
  return element;
}

/** Makes an SVG picture of one or more paths, hidden from screen readers. */
export function icon(...paths: string[]): SVGSVGElement {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  setAttributes(picture, { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" });
  for (const d of paths) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", d);
    picture.append(path);
  }
  return picture;
}

export function kept(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value as unknown as EventListener);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}
