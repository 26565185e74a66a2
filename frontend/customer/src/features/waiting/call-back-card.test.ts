import { expect, test } from "vitest";

import type { Api } from "@/shared/api/api";
import type { CallBackOffer } from "@/shared/api/types";

import { CallBackCard } from "./call-back-card";

const nothing: CallBackOffer = {
  offered: false,
  backAt: null,
  phone: "138****1234",
  turnAt: null,
  slots: [],
  agreedAt: null,
};

const offered: CallBackOffer = {
  ...nothing,
  offered: true,
  turnAt: "2026-11-23T02:10:00Z",
  slots: ["2026-11-23T02:30:00Z", "2026-11-23T03:00:00Z"],
};

/** A bank that offers this, and what was sent to it. */
function bank(first: CallBackOffer) {
  const state = { offer: first, sent: [] as unknown[], asked: 0 };
  const api = {
    get: () => {
      state.asked += 1;
      return Promise.resolve(state.offer);
    },
    post: (_: string, body: unknown) => {
      state.sent.push(body);
      state.offer = { ...nothing, agreedAt: "2026-11-23T03:00:00Z" };
      return Promise.resolve(null);
    },
    remove: () => {
      state.sent.push("remove");
      state.offer = offered;
      return Promise.resolve(null);
    },
  } as unknown as Api;
  return { state, api };
}

const settle = () => new Promise((done) => setTimeout(done));

test("nothing shows while nothing is offered", async () => {
  const card = new CallBackCard(bank(nothing).api, "c1", () => undefined);
  await card.refresh();
  expect(card.element.hidden).toBe(true);
});

test("a time that is chosen is agreed, and the queue can be joined again", async () => {
  const { state, api } = bank(offered);
  const settled: boolean[] = [];
  const card = new CallBackCard(api, "c1", (agreed) => settled.push(agreed));
  await card.refresh();
  const when = card.element.querySelector("select");
  if (when === null) throw new Error("No choice of times");
  expect(when.options).toHaveLength(3);

  when.value = "2026-11-23T03:00:00Z";
  card.element.querySelector("form")?.requestSubmit();
  await settle();
  expect(state.sent).toEqual([{ slot: "2026-11-23T03:00:00Z" }]);
  expect(card.element.textContent).toContain("138****1234");

  card.element.querySelector("form")?.requestSubmit();
  await settle();
  expect(state.sent.at(-1)).toBe("remove");
  expect(settled).toEqual([false, true, false]);
});

test("what somebody is choosing from stays while nothing but their turn moves", async () => {
  const { state, api } = bank(offered);
  const card = new CallBackCard(api, "c1", () => undefined);
  await card.refresh();
  const when = card.element.querySelector("select");
  state.offer = { ...offered, turnAt: "2026-11-23T02:12:00Z" };
  await card.refresh();
  expect(card.element.querySelector("select")).toBe(when);
});

test("whose number is not kept is told to leave a message", async () => {
  const closed = { ...offered, phone: null, backAt: "2026-11-24T00:00:00Z" };
  const card = new CallBackCard(bank(closed).api, "c1", () => undefined);
  await card.refresh();
  expect(card.element.querySelector("form")).toBeNull();
  expect(card.element.hidden).toBe(false);
});
