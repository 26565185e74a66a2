/** What a browser has and jsdom lacks. */
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;

globalThis.ResizeObserver = class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};

HTMLCanvasElement.prototype.getContext = () => null;

Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

const styleOf = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => styleOf(element);
