import { Widget } from "./button";

class Sheet {
  replaceSync = () => undefined;
}

let widget: Widget;
const host = () => document.querySelector<HTMLElement>("[data-jinqiao]");
const button = () => host()?.shadowRoot?.querySelector("button");
const frame = () => host()?.shadowRoot?.querySelector("iframe");

function attach(settings: DOMStringMap = {}): void {
  document.body.replaceChildren();
  widget = new Widget(new URL("https://bank.example/widget.js"), settings);
  widget.attach();
}

function hear(data: unknown, origin = "https://bank.example"): void {
  const source = frame()?.contentWindow ?? null;
  window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
}

beforeEach(() => {
  vi.stubGlobal("CSSStyleSheet", Sheet);
  document.documentElement.lang = "en";
  attach();
});

test("one button, and no frame before it is wanted", () => {
  expect(button()?.getAttribute("aria-label")).toBe("Open the chat");
  expect(frame()).toBeNull();
});

test("it opens the bank's own page in the language asked for", () => {
  attach({ language: "zh", title: "金桥客服" });
  button()?.click();
  expect(frame()?.src).toBe("https://bank.example/?embed=1&language=zh");
  expect(frame()?.title).toBe("金桥客服");
  expect(button()?.getAttribute("aria-expanded")).toBe("true");
});

test("Escape closes it and gives the focus back to the button", () => {
  button()?.click();
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(host()?.classList.contains("open")).toBe(false);
  expect(host()?.shadowRoot?.activeElement).toBe(button());
});

test("the page inside can ask to be closed", () => {
  button()?.click();
  hear({ jinqiao: "close" });
  expect(host()?.classList.contains("open")).toBe(false);
});

test("nobody else can", () => {
  button()?.click();
  hear({ jinqiao: "close" }, "https://evil.example");
  hear("close");
  hear(null);
  expect(host()?.classList.contains("open")).toBe(true);
});

test("what comes while it is closed is counted until it is opened", () => {
  button()?.click();
  button()?.click();
  hear({ jinqiao: "unread", count: 2 });
  hear({ jinqiao: "unread", count: 1 });
  expect(button()?.textContent).toBe("3");
  expect(button()?.getAttribute("aria-label")).toContain("3 new messages");
  button()?.click();
  expect(button()?.querySelector("span")?.hidden).toBe(true);
});

test("it can stand on the left", () => {
  attach({ position: "left" });
  expect(host()?.classList.contains("left")).toBe(true);
});
