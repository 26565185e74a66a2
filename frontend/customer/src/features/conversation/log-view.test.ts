import { getByRole } from "@testing-library/dom";

import { LogView } from "@/features/conversation/log-view";
import type { SessionState } from "@/features/conversation/session-state";
import type { Message } from "@/shared/api/types";

const AT = "2026-11-22T06:00:00Z";
const message = (number: number, from = "MACHINE") =>
  ({
    conversation: "k",
    number,
    clientId: `c${number}`,
    from: { kind: from },
    kind: "TEXT",
    text: `第 ${number} 句`,
    detail: null,
    at: AT,
  }) as Message;
const state = (messages: Message[], more: Partial<SessionState> = {}): SessionState => ({
  conversation: null,
  messages,
  outgoing: [],
  sending: null,
  saving: false,
  net: "live",
  typing: false,
  ...more,
});

let log: LogView;
let scroller: HTMLElement;

beforeEach(() => {
  const nothing = () => undefined;
  const rate = () => Promise.resolve();
  const actions = { ask: nothing, retry: nothing, discard: nothing, rate, seeMatters: nothing };
  log = new LogView(actions, () => Date.parse(AT));
  document.body.replaceChildren(log.element);
  scroller = log.element.firstElementChild as HTMLElement;
  Object.defineProperty(scroller, "scrollHeight", { value: 1000 });
  Object.defineProperty(scroller, "clientHeight", { value: 300 });
});

const pill = () => log.element.querySelector(".pill") as HTMLButtonElement;
const lines = () =>
  [...getByRole(document.body, "log").querySelectorAll(".bubble")].map((each) => each.textContent);

test("it follows the newest line", () => {
  log.update(state([message(1)]));
  expect(scroller.scrollTop).toBe(1000);
  expect(pill().hidden).toBe(true);
});

test("who reads above is left alone and told that there is more", () => {
  log.update(state([message(1)]));
  scroller.scrollTop = 100;
  scroller.dispatchEvent(new Event("scroll"));
  log.update(state([message(1), message(2)]));
  expect(scroller.scrollTop).toBe(100);
  expect(pill().hidden).toBe(false);

  pill().click();
  expect(scroller.scrollTop).toBe(1000);
  expect(pill().hidden).toBe(true);
});

test("one's own words are always brought into sight", () => {
  log.update(state([message(1)]));
  scroller.scrollTop = 100;
  scroller.dispatchEvent(new Event("scroll"));
  const mine = { clientId: "x", conversation: "k", text: "我", choice: null, at: 0, refused: null };
  log.update(state([message(1)], { outgoing: [mine] }));
  expect(scroller.scrollTop).toBe(1000);
});

test("lines that did not change stay the same elements", () => {
  log.update(state([message(1), message(2)]));
  const [first] = log.element.querySelectorAll(".entry");
  log.update(state([message(1), message(2), message(3)]));
  expect(log.element.querySelectorAll(".entry")[0]).toBe(first);
});

test("a line that comes late takes its place", () => {
  log.update(state([message(1), message(3)]));
  log.update(state([message(1), message(2), message(3)]));
  expect(lines()).toEqual(["第 1 句", "第 2 句", "第 3 句"]);
});

test("a message that becomes stored is not drawn a second time", () => {
  const mine = {
    clientId: "c2",
    conversation: "k",
    text: "第 2 句",
    choice: null,
    at: 0,
    refused: null,
  };
  log.update(state([message(1)], { outgoing: [mine] }));
  log.update(state([message(1), message(2, "CUSTOMER")]));
  expect(lines()).toEqual(["第 1 句", "第 2 句"]);
});

test("new lines are read out politely", () => {
  expect(getByRole(document.body, "log").getAttribute("aria-live")).toBe("polite");
});

test("what stands below stays the same element, so that its focus stays", () => {
  const form = document.createElement("input");
  log.below(form);
  form.focus();
  log.below(form);
  expect(document.activeElement).toBe(form);
});
