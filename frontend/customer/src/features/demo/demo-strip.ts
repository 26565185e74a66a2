import type { Api } from "@/shared/api/api";
import type { Bilingual } from "@/shared/api/types";
import { isWord, named, t } from "@/shared/i18n/words";
import type { Store } from "@/shared/platform";
import { h } from "@/shared/ui/dom";

export interface Demo {
  customers: { key: string; name: string | Bilingual; value: string }[];
}

const ROLE = "jinqiao.demo";

/** The demo's customers, or null in a real institution. */
export function demoOf(api: Api): Promise<Demo | null> {
  return api.open<Demo>("/api/demo").catch(() => null);
}

/** The newest text message to the customer's telephone; nothing in a real institution. */
export async function demoText(api: Api): Promise<string> {
  const sent = await api.get<{ text: string }>("/api/demo/texts").catch(() => ({ text: "" }));
  return sent.text === "" ? "" : t("demo.text", { text: sent.text });
}

/** One customer leaves the page, and another enters: between, nothing is said in the name of either. */
export interface Change {
  leaves: () => void;
  enters: () => void;
}

/** Says that this is a demo, and lets people be one of its customers. */
export function demoStrip(demo: Demo, api: Api, store: Store, change: Change): HTMLElement {
  const select = h(
    "select",
    { "aria-label": t("demo.try") },
    h("option", { value: "" }, t("demo.try")),
    ...demo.customers.map(({ key, name, value }) =>
      h("option", { value: key }, `${named(name)} · ${standing(value)}`),
    ),
  );
  select.value = store.get(ROLE) ?? "";
  select.addEventListener("change", () => {
    const key = select.value;
    select.disabled = true;
    change.leaves();
    api
      .become(key === "" ? null : key)
      .then(() => {
        store.set(ROLE, key);
      })
      .catch(() => {
        select.value = store.get(ROLE) ?? "";
      })
      .finally(() => {
        select.disabled = false;
        change.enters();
      });
  });
  return h("div", { class: "demo" }, h("span", {}, t("demo.note")), select);
}

function standing(value: string): string {
  const word = `demo.${value}`;
  return isWord(word) ? t(word) : value;
}
