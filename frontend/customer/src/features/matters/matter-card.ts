import type { Matter } from "@/shared/api/types";
import { isWord, named, t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { clock, dueWords, exact } from "@/shared/time";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

export interface MatterActions {
  confirm: (id: string, satisfied: boolean, comment: string) => Promise<void>;
  rate: (ticket: string) => HTMLElement;
}

/** One matter: where it stands, until when, who has it, and what the customer says to its result. */
export function matterCard(matter: Matter, now: number, actions: MatterActions): HTMLElement {
  const { number, subject, state, openedAt, dueAt, result } = matter;
  const open = state === "OPEN" || state === "ASSIGNED";
  const owner = named(matter.ownerName);
  return h(
    "article",
    { class: "matter", "data-state": state, "aria-label": `${subject} ${number}` },
    h(
      "header",
      {},
      h("h3", { dir: "auto" }, subject),
      h("span", { class: "state" }, t(`matters.${state}`)),
    ),
    h(
      "p",
      { class: "facts" },
      h("span", { class: "number" }, number),
      h("span", { title: exact(openedAt) }, t("matters.opened", { at: clock(openedAt, now) })),
      h("span", {}, owner === "" ? t("matters.no-owner") : t("matters.owner", { name: owner })),
      open &&
        dueAt !== null &&
        h(
          "span",
          { class: "due", title: exact(dueAt) },
          matter.paused ? t("matters.paused") : dueWords(dueAt, now),
        ),
    ),
    steps(matter, now),
    result !== null &&
      h(
        "div",
        { class: "result" },
        h("h4", {}, t("matters.result")),
        h("p", { dir: "auto" }, result),
      ),
    state === "RESOLVED" && confirmation(matter, actions),
    state === "CLOSED" && closing(matter, actions),
  );
}

function steps({ steps }: Matter, now: number): HTMLElement {
  return h(
    "ol",
    { class: "steps", "aria-label": t("matters.steps") },
    ...steps.map(({ step, at }) =>
      h("li", {}, h("span", {}, stepWords(step)), h("time", { title: exact(at) }, clock(at, now))),
    ),
  );
}

function stepWords(step: string): string {
  const word = `step.${step.toUpperCase()}`;
  return isWord(word) ? t(word) : t("step.other");
}

function confirmation({ id }: Matter, actions: MatterActions): HTMLElement {
  const panel = h("div", { class: "confirm" });
  const yes = sendingForm(h("button", { class: "primary" }, t("matters.satisfied")), () =>
    actions.confirm(id, true, ""),
  );
  const no = h(
    "button",
    {
      type: "button",
      class: "secondary",
      onclick: () => {
        panel.replaceChildren(complaint(id, actions));
        panel.querySelector("textarea")?.focus();
      },
    },
    t("matters.not-satisfied"),
  );
  panel.append(h("p", {}, t("matters.satisfied-ask")), h("div", { class: "buttons" }, yes, no));
  return panel;
}

function complaint(id: string, actions: MatterActions): HTMLElement {
  const why = field(t("matters.why"), { maxlength: 1000, rows: 3 }, true);
  return sendingForm(
    h("button", { class: "primary" }, t("matters.reopen")),
    () => {
      const words = sendable(why.input.value);
      why.tell(words === "" ? t("matters.why-bad") : "");
      return words === "" ? null : actions.confirm(id, false, words);
    },
    why.element,
  );
}

function closing({ id, satisfied }: Matter, actions: MatterActions): HTMLElement {
  const panel = h("div", { class: "confirm" });
  const rate = () => panel.replaceChildren(actions.rate(id));
  if (satisfied !== null) {
    panel.append(h("p", {}, t(satisfied ? "matters.was-satisfied" : "matters.was-not-satisfied")));
  }
  panel.append(h("button", { type: "button", class: "link", onclick: rate }, t("matters.rate")));
  return panel;
}
