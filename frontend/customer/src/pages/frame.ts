type Said =
  | { jinqiao: "close" | "ready" | "identified" }
  | { jinqiao: "unread"; count: number }
  | { jinqiao: "refused"; code: string };

/** Words to the page around us when we are its widget. They say nothing about the customer. */
export function tellHost(said: Said): void {
  if (window.parent !== window) window.parent.postMessage(said, "*");
}
