import type { Api } from "@/shared/api/api";
import type { Rating } from "@/shared/api/types";
import { t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

export type Rated = { conversation: string } | { ticket: string };

const SCORES = [1, 2, 3, 4, 5] as const;
let groups = 0;

/** Asks how it was: stars that are plain radio buttons, solved or not, and words. Nothing is chosen beforehand. */
export function ratingForm(api: Api, about: Rated, given?: () => void): HTMLElement {
  groups += 1;
  const comment = field(t("rate.comment"), { maxlength: 500, rows: 2 }, true);
  const stars = scoreGroup(`score-${groups}`);
  const solved = solvedGroup(`solved-${groups}`);
  const missing = h("p", { class: "problem", role: "alert" });
  const panel = h("section", { class: "rating", "aria-label": t("rate.title") });

  const send = () => {
    const score = Number(chosen(stars));
    const answer = chosen(solved);
    missing.textContent = score === 0 || answer === "" ? t("rate.score-bad") : "";
    if (missing.textContent !== "") return null;
    const rating = { score, solved: answer === "yes", comment: sendable(comment.input.value) };
    const nobody = { conversation: null, ticket: null };
    return api.post("/api/customer/ratings", { ...nobody, ...about, ...rating }).then(() => {
      panel.replaceChildren(thanks(rating));
      given?.();
    });
  };
  panel.append(
    h("h2", {}, t("rate.title")),
    sendingForm(
      h("button", { class: "primary" }, t("rate.send")),
      send,
      stars,
      solved,
      comment.element,
      missing,
    ),
  );
  return panel;
}

/** What is shown where a rating was given already. */
export function thanks(rating: Rating): HTMLElement {
  return h(
    "div",
    { class: "rated", role: "status" },
    h("p", {}, t("rate.thanks")),
    h("p", { class: "rated-stars", "aria-hidden": "true" }, "★".repeat(rating.score)),
    h("p", { class: "hint" }, t("rate.given", { n: rating.score })),
  );
}

/** The rating of a conversation, if there is one. */
export function ratingOf(api: Api, conversation: string): Promise<Rating | null> {
  return api
    .get<Rating | null>(`/api/customer/ratings?conversation=${conversation}`)
    .catch(() => null);
}

function chosen(group: HTMLElement): string {
  return group.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
}

function scoreGroup(name: string): HTMLElement {
  const words = h("span", { class: "score-words", "aria-live": "polite" });
  const star = (score: (typeof SCORES)[number]) => {
    const id = `${name}-${score}`;
    const input = h("input", { type: "radio", name, id, value: score });
    input.addEventListener("change", () => {
      words.textContent = t(`rate.${score}`);
      group.dataset.score = String(score);
    });
    const label = h("label", { for: id, title: t(`rate.${score}`) });
    label.append(
      h("span", { class: "hidden" }, `${t("rate.stars", { n: score })} ${t(`rate.${score}`)}`),
      h("span", { class: "star", "aria-hidden": "true" }, "★"),
    );
    return h("span", { "data-star": score }, input, label);
  };
  const group = h(
    "fieldset",
    { class: "stars" },
    h("legend", { class: "hidden" }, t("rate.score")),
    ...SCORES.map(star),
    words,
  );
  return group;
}

function solvedGroup(name: string): HTMLElement {
  const option = (value: "yes" | "no") =>
    h(
      "label",
      { class: "option" },
      h("input", { type: "radio", name, value }),
      h("span", {}, t(`rate.${value}`)),
    );
  return h(
    "fieldset",
    { class: "solved" },
    h("legend", {}, t("rate.solved")),
    option("yes"),
    option("no"),
  );
}
