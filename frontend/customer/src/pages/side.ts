import type { Institution } from "@/shared/api/types";
import { named, t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";
import { bridge, phone, shield } from "@/shared/ui/icons";

/** Beside the conversation on a wide screen: whose page this is, its hotline, how to stay safe. */
export function side(institution: Institution | null): HTMLElement {
  const hotline = institution?.hotline ?? "";
  return h(
    "aside",
    { class: "side" },
    h("div", { class: "brand" }, bridge(), h("p", {}, named(institution?.name))),
    h("p", { class: "promise" }, t("side.service")),
    hotline !== "" &&
      h(
        "div",
        { class: "hotline" },
        h("h2", {}, phone(), t("side.hotline")),
        h("a", { href: `tel:${hotline.replace(/[^\d+]/g, "")}` }, hotline),
        h("p", {}, t("side.hotline-hint")),
      ),
    h(
      "div",
      { class: "tips" },
      h("h2", {}, shield(), t("side.tips")),
      h(
        "ul",
        {},
        h("li", {}, t("side.tip-code")),
        h("li", {}, t("side.tip-transfer")),
        h("li", {}, t("side.tip-link")),
      ),
    ),
    h("p", { class: "record" }, t("side.record")),
  );
}
