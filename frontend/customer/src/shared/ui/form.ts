import { Problem } from "@/shared/api/api";
import { problemText } from "@/shared/i18n/words";
import { h } from "@/shared/ui/dom";

export interface Field {
  element: HTMLElement;
  input: HTMLInputElement | HTMLTextAreaElement;
  /** Says what is wrong, or that nothing is. */
  tell: (words: string) => void;
}

let fields = 0;

/** A labelled field that can say what is wrong with it. */
export function field(
  label: string,
  attributes: Record<string, string | number> = {},
  long = false,
): Field {
  fields += 1;
  const id = `field-${fields}`;
  const problem = h("span", { class: "problem", id: `${id}-problem`, role: "alert" });
  const input = h(long ? "textarea" : "input", {
    id,
    dir: "auto",
    "aria-describedby": problem.id,
    ...attributes,
  });
  const tell = (words: string) => {
    problem.textContent = words;
    input.setAttribute("aria-invalid", String(words !== ""));
  };
  input.addEventListener("input", () => tell(""));
  return {
    element: h("div", { class: "labelled" }, h("label", { for: id }, label), input, problem),
    input,
    tell,
  };
}

/** A form that sends once, says when that fails, and lets the customer try again. */
export function sendingForm(
  button: HTMLButtonElement,
  send: () => Promise<void> | null,
  ...children: Node[]
): HTMLFormElement {
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h(
    "form",
    {
      novalidate: true,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        const sending = button.disabled ? null : send();
        if (sending === null) return;
        button.disabled = true;
        problem.textContent = "";
        sending
          .catch((failed: unknown) => {
            problem.textContent = problemText(failed instanceof Problem ? failed.code : "");
          })
          .finally(() => {
            button.disabled = false;
          });
      },
    },
    ...children,
    problem,
    button,
  );
  return form;
}
