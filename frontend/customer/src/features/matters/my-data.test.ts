import { afterEach, expect, test } from "vitest";

import type { Api } from "@/shared/api/api";
import type { Consent } from "@/shared/api/types";
import { speak } from "@/shared/i18n/words";

import { myData } from "./my-data";

const marketing: Consent = {
  purpose: "marketing",
  version: 3,
  title: { zh: "产品与活动信息", en: "News" },
  text: { zh: "同意介绍。", en: "You may." },
  given: false,
  decidedAt: null,
};

afterEach(() => {
  document.body.replaceChildren();
});

test("nothing is asked until the customer opens it, and a yes is taken back by the same press", async () => {
  speak("zh");
  const sent: unknown[] = [];
  let given = false;
  let asked = 0;
  const api = {
    get: () => {
      asked++;
      return Promise.resolve([{ ...marketing, given }]);
    },
    put: (path: string, body: { version: number; given: boolean }) => {
      sent.push([path, body]);
      given = body.given;
      return Promise.resolve([{ ...marketing, given }]);
    },
  } as unknown as Api;
  const view = myData(api) as HTMLDetailsElement;
  document.body.append(view);
  expect(asked).toBe(0);

  view.open = true;
  view.dispatchEvent(new Event("toggle"));
  await settled();
  const press = () => view.querySelector<HTMLButtonElement>("[role=switch]")?.click();
  press();
  await settled();
  expect(view.querySelector("[role=switch]")?.getAttribute("aria-checked")).toBe("true");
  expect(view.querySelector("[role=status]")?.textContent).toBe("已同意，随时可以撤回。");
  press();
  await settled();

  expect(sent).toEqual([
    ["/api/customer/consents/marketing", { version: 3, given: true }],
    ["/api/customer/consents/marketing", { version: 3, given: false }],
  ]);
  expect(view.querySelector("[role=status]")?.textContent).toBe("已撤回，立即生效。");
});

const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};
