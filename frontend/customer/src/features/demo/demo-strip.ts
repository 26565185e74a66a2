import { Problem, type Api } from "@/shared/api/api";
import { isWord, named, t } from "@/shared/i18n/words";
import type { Bilingual } from "@/shared/api/types";
import { h } from "@/shared/ui/dom";

interface Demo {
  customers: { key: string; name: string | Bilingual; value: string }[];
}

/** Says that this is a demo, and lets people be one of its customers. Empty in a real institution. */
export async function demoStrip(api: Api, became: () => void): Promise<HTMLElement | null> {
  const demo = await api.open<Demo>("/api/demo").catch((problem: unknown) => {
    if (problem instanceof Problem) return null;
    throw problem;
  });
  if (demo === null) return null;
  const select = h(
    "select",
    {
      "aria-label": t("demo.try"),
      onchange: () => {
        const key = select.value;
        select.disabled = true;
        void (key === "" ? Promise.resolve() : api.become(key)).then(became).finally(() => {
          select.disabled = false;
        });
      },
    },
    h("option", { value: "" }, t("demo.try")),
    ...demo.customers.map(({ key, name, value }) =>
      h("option", { value: key }, `${named(name)} · ${standing(value)}`),
    ),
  );
  return h("div", { class: "demo" }, h("span", {}, t("demo.note")), select);
}

function standing(value: string): string {
  const word = `demo.${value}`;
  return isWord(word) ? t(word) : value;
}
