import { Widget, type TokenSource } from "./button";

interface Door {
  /** Who is signed in at this page: a token its app signed just now, or a way to get one whenever it is needed. */
  identify: (token: TokenSource) => void;
  /** Nobody is signed in here any more. */
  forget: () => void;
}

declare global {
  interface Window {
    Jinqiao?: Door;
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const widget = new Widget(new URL(script.src), script.dataset);
  window.Jinqiao = {
    identify: (token) => widget.identify(token),
    forget: () => widget.forget(),
  };
  if (document.readyState !== "loading") widget.attach();
  else document.addEventListener("DOMContentLoaded", () => widget.attach());
}
