import type { Complaint } from "@/features/matters/complaint-types";
import { isWord, t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { clock, dueWords, exact } from "@/shared/time";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

export interface ComplaintActions {
  /** One of withdrawal, answer, rating and recheck, with what it says. */
  act: (id: string, what: string, said: object) => Promise<void>;
  add: (id: string, file: File) => Promise<void>;
}

/** One complaint: how far it is, what comes next and by when, and what the customer can do about it. */
export function complaintCard(
  complaint: Complaint,
  now: number,
  actions: ComplaintActions,
): HTMLElement {
  const { number, subject, step, receivedAt, dueAt, ownerName, letters, steps } = complaint;
  return h(
    "article",
    { class: "matter complaint", "data-state": step, "aria-label": `${subject} ${number}` },
    h("header", {}, h("h3", { dir: "auto" }, subject), h("span", { class: "state" }, words(step))),
    h(
      "p",
      { class: "facts" },
      h("span", { class: "number" }, number),
      h("span", { title: exact(receivedAt) }, t("matters.opened", { at: clock(receivedAt, now) })),
      h(
        "span",
        {},
        ownerName === null ? t("matters.no-owner") : t("matters.owner", { name: ownerName }),
      ),
      dueAt !== null && h("span", { class: "due", title: exact(dueAt) }, dueWords(dueAt, now)),
    ),
    next(step) !== "" && h("p", { class: "hint" }, next(step)),
    h(
      "ol",
      { class: "steps", "aria-label": t("matters.steps") },
      ...steps.map((passed) =>
        h(
          "li",
          {},
          h("span", {}, stepWords(passed.step)),
          h("time", { title: exact(passed.at) }, clock(passed.at, now)),
        ),
      ),
    ),
    ...letters.map((letter) =>
      h(
        "details",
        { class: "result" },
        h("summary", {}, letter.title),
        h("p", { dir: "auto", class: "letter" }, letter.words),
      ),
    ),
    offer(complaint, actions),
    complaint.may.rate && rating(complaint, actions),
    buttons(complaint, actions),
  );
}

function words(step: string): string {
  const word = `complaint.${step}`;
  return isWord(word) ? t(word) : t("step.other");
}

function stepWords(step: string): string {
  const word = `complaint.step.${step}`;
  return isWord(word) ? t(word) : t("step.other");
}

/** What comes next; nothing once it is over. */
function next(step: string): string {
  const word = `complaint.next.${step}`;
  return isWord(word) ? t(word) : "";
}

function offer({ id, offer, may }: Complaint, actions: ComplaintActions): HTMLElement | null {
  if (offer === null || !may.answer) return null;
  const remark = field(t("complaint.remark"), { maxlength: 500 });
  const answer = (agreed: boolean) => () =>
    actions.act(id, "answer", { agreed, remark: sendable(remark.input.value) });
  return h(
    "div",
    { class: "confirm" },
    h("h4", {}, t("complaint.offer")),
    h("p", { dir: "auto" }, offer.text),
    offer.compensation > 0 &&
      h("p", {}, t("complaint.compensation", { amount: (offer.compensation / 100).toFixed(2) })),
    remark.element,
    h(
      "div",
      { class: "buttons" },
      sendingForm(h("button", { class: "primary" }, t("complaint.agree")), answer(true)),
      sendingForm(h("button", { class: "secondary" }, t("complaint.disagree")), answer(false)),
    ),
  );
}

function rating({ id }: Complaint, actions: ComplaintActions): HTMLElement {
  const remark = field(t("complaint.remark"), { maxlength: 500 });
  const rate = (satisfied: boolean) => () =>
    actions.act(id, "rating", {
      satisfied,
      score: satisfied ? 5 : 2,
      remark: sendable(remark.input.value),
    });
  return h(
    "div",
    { class: "confirm" },
    h("p", {}, t("matters.satisfied-ask")),
    remark.element,
    h(
      "div",
      { class: "buttons" },
      sendingForm(h("button", { class: "primary" }, t("matters.satisfied")), rate(true)),
      sendingForm(h("button", { class: "secondary" }, t("matters.not-satisfied")), rate(false)),
    ),
  );
}

function buttons(complaint: Complaint, actions: ComplaintActions): HTMLElement {
  const { id, may, files } = complaint;
  const place = h("div");
  const ask = (what: string, label: string, go: string) => {
    const why = field(label, { maxlength: 1000, rows: 2 }, true);
    place.replaceChildren(
      sendingForm(
        h("button", { class: "primary" }, go),
        () => {
          const reason = sendable(why.input.value);
          why.tell(reason === "" ? t("complaint.missing") : "");
          return reason === "" ? null : actions.act(id, what, { reason });
        },
        why.element,
      ),
    );
    why.input.focus();
  };
  const link = (label: string, pressed: () => void) =>
    h("button", { type: "button", class: "link", onclick: pressed }, label);
  return h(
    "div",
    { class: "confirm" },
    files.length > 0 &&
      h("p", { class: "hint" }, t("complaint.files", { names: files.join("、") })),
    h(
      "div",
      { class: "buttons" },
      may.add && evidence(id, actions),
      may.withdraw &&
        link(t("complaint.withdraw"), () =>
          ask("withdrawal", t("complaint.withdraw-why"), t("complaint.withdraw")),
        ),
      may.recheck &&
        link(t("complaint.recheck"), () =>
          ask("recheck", t("complaint.recheck-why"), t("complaint.recheck")),
        ),
    ),
    place,
  );
}

function evidence(id: string, actions: ComplaintActions): HTMLElement {
  const chooser = h("input", {
    type: "file",
    hidden: true,
    accept: ".png,.jpg,.jpeg,.pdf,.docx,.xlsx",
    "aria-label": t("complaint.add"),
  });
  const form = sendingForm(h("button", { class: "link" }, t("complaint.add")), () => {
    const file = chooser.files?.[0];
    if (file === undefined) {
      chooser.click();
      return null;
    }
    return actions.add(id, file);
  });
  chooser.addEventListener("change", () => form.requestSubmit());
  form.prepend(chooser);
  return form;
}
