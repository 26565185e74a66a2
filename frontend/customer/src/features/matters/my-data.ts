import { Problem, type Api } from "@/shared/api/api";
import type { Consent } from "@/shared/api/types";
import { language, problemText, t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

/** What a customer agrees to; a yes is taken back by the same one press that gave it. Nothing asks on its own. */
export function myData(api: Api): HTMLElement {
  const list = h("ul", { class: "consents" });
  const said = h("p", { class: "hint", role: "status" });

  const fail = (problem: unknown) => {
    said.textContent = problemText(problem instanceof Problem ? problem.code : "");
  };

  const decide = async ({ purpose, version, given }: Consent) => {
    try {
      const path = `/api/customer/consents/${purpose}`;
      show(await api.put<Consent[]>(path, { version, given: !given }));
      said.textContent = t(given ? "data.withdrawn" : "data.agreed");
    } catch (problem) {
      fail(problem);
    }
  };

  const show = (consents: readonly Consent[]) => {
    const spoken = language();
    list.replaceChildren(
      ...consents.map((consent) =>
        h(
          "li",
          {},
          h("b", {}, consent.title[spoken]),
          h("p", {}, consent.text[spoken]),
          h(
            "button",
            {
              type: "button",
              class: "secondary",
              role: "switch",
              "aria-checked": String(consent.given),
              "aria-label": consent.title[spoken],
              onclick: () => void decide(consent),
            },
            t(consent.given ? "data.withdraw" : "data.agree"),
          ),
        ),
      ),
    );
  };

  const load = async (event: Event) => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      show(await api.get<Consent[]>("/api/customer/consents"));
    } catch (problem) {
      fail(problem);
    }
  };

  return h(
    "details",
    { class: "my-data", ontoggle: (event: Event) => void load(event) },
    h("summary", {}, t("data.title")),
    h("p", { class: "hint" }, t("data.hint")),
    list,
    said,
  );
}
