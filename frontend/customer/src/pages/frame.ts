/** Words to the page around us when we are its widget. They say nothing about the customer. */
export function tellHost(said: { jinqiao: "close" } | { jinqiao: "unread"; count: number }): void {
  if (window.parent !== window) window.parent.postMessage(said, "*");
}
