import { t } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

/** Whether the answer helped, in one press; a vote that could not be kept leaves the buttons to try again. */
export function usefulness(rate: (useful: boolean) => Promise<void>): HTMLElement {
  const group = h("div", {
    class: "useful",
    role: "group",
    "aria-label": t("answer.was-it-useful"),
  });
  const vote = (useful: boolean) => () => {
    void rate(useful).then(
      () => {
        group.replaceChildren(
          h("span", { role: "status" }, t(useful ? "answer.thanks" : "answer.sorry")),
        );
      },
      () => undefined,
    );
  };
  group.append(
    h("button", { type: "button", class: "plain", onclick: vote(true) }, t("answer.useful")),
    h("button", { type: "button", class: "plain", onclick: vote(false) }, t("answer.useless")),
  );
  return group;
}
