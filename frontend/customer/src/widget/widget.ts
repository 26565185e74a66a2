import { Widget } from "./button";

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const widget = new Widget(new URL(script.src), script.dataset);
  if (document.readyState !== "loading") widget.attach();
  else document.addEventListener("DOMContentLoaded", () => widget.attach());
}
