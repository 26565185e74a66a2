import type { Entry } from "@/features/conversation/entries";
import { eventWords, text } from "@/features/conversation/event-words";
import { usefulness } from "@/features/conversation/usefulness";
import type { AnswerDetail, Choice, FlowDetail, Message, Person } from "@/shared/api/types";
import { named, problemText, t } from "@/shared/i18n/words";
import { pieces } from "@/shared/text";
import { clock, exact, fullDate } from "@/shared/time";
import { h, type Child } from "@/shared/ui/dom";
import { bridge, clockFace, page, tick, warning } from "@/shared/ui/icons";

export interface MessageActions {
  ask: (text: string, choice?: string) => void;
  retry: (clientId: string) => void;
  discard: (clientId: string) => void;
  rate: (message: Message, useful: boolean) => Promise<void>;
  seeMatters: () => void;
}

/** One entry of the conversation as elements. */
export function entryView(entry: Entry, now: number, actions: MessageActions): HTMLElement {
  if (entry.kind === "own") return ownView(entry, now, actions);
  const { message } = entry;
  if (message.kind === "EVENT") return eventView(message, actions);
  const machine = message.from.kind === "MACHINE";
  return h(
    "div",
    { class: `msg ${machine ? "machine" : "person"}${entry.first ? " first" : ""}` },
    entry.first && avatar(message),
    h(
      "div",
      { class: "msg-body" },
      entry.first && head(message, entry.at, now),
      bubble(message.text, writing(message)),
      message.kind === "ANSWER" && answerFoot(message, message.detail, entry.open, actions),
      message.kind === "CHOICES" && choices(message.detail.choices, entry, actions),
      message.kind === "TEXT" && flowButtons(message.detail?.flow, entry, actions),
    ),
  );
}

/** How it is written, so that the browser takes the letters of that writing. */
function writing(message: Message): string | null {
  return message.from.kind === "MACHINE" ? text(message.detail?.writing) || null : null;
}

/** Text and nothing but text; only whole https addresses can be opened. */
export function bubble(words: string, lang: string | null = null): HTMLElement {
  const content = pieces(words).map((piece) =>
    "text" in piece
      ? piece.text
      : h(
          "a",
          { href: piece.url, target: "_blank", rel: "noopener noreferrer nofollow" },
          piece.url,
        ),
  );
  return h("div", { class: "bubble", dir: "auto", lang }, ...content);
}

function ownView(
  entry: Extract<Entry, { kind: "own" }>,
  now: number,
  actions: MessageActions,
): HTMLElement {
  return h(
    "div",
    { class: `msg own${entry.first ? " first" : ""}`, "data-delivery": entry.delivery },
    h("span", { class: "hidden" }, t("from.you")),
    bubble(entry.text),
    h(
      "div",
      { class: "msg-state" },
      h("time", { title: exact(entry.at) }, clock(entry.at, now)),
      deliveryMark(entry.delivery),
      entry.delivery === "failed" && failure(entry.clientId, entry.code, actions),
    ),
  );
}

function deliveryMark(delivery: string): HTMLElement {
  const words = t(`sent.${delivery}` as "sent.stored");
  const mark = delivery === "stored" ? tick() : delivery === "failed" ? warning() : clockFace();
  const quiet = delivery === "stored" || delivery === "sending";
  return h(
    "span",
    { class: "mark", title: words },
    mark,
    h("span", quiet ? { class: "hidden" } : {}, words),
  );
}

function failure(clientId: string, code: string | null, actions: MessageActions): HTMLElement {
  return h(
    "span",
    { class: "failure" },
    h("span", { class: "why" }, problemText(code ?? "")),
    h(
      "button",
      {
        type: "button",
        class: "plain",
        onclick: () => actions.retry(clientId),
      },
      t("sent.retry"),
    ),
    h(
      "button",
      {
        type: "button",
        class: "plain",
        onclick: () => actions.discard(clientId),
      },
      t("sent.discard"),
    ),
  );
}

function avatar(message: Message): HTMLElement {
  const by = personOf(message);
  return h(
    "span",
    { class: "avatar", "aria-hidden": "true" },
    message.from.kind === "MACHINE" ? bridge() : (Array.from(named(by?.name))[0] ?? "客"),
  );
}

function head(message: Message, at: number, now: number): HTMLElement {
  const by = personOf(message);
  const machine = message.from.kind === "MACHINE";
  return h(
    "div",
    { class: "msg-head" },
    h("b", {}, machine ? t("from.machine") : named(by?.name) || t("from.staff")),
    machine && h("span", { class: "ai" }, "AI"),
    by !== undefined && h("span", {}, t("from.staff-number", { number: by.number })),
    h("time", { title: exact(at) }, clock(at, now)),
  );
}

function personOf(message: Message): Person | undefined {
  return message.kind === "TEXT" || message.kind === "ANSWER" ? message.detail?.by : undefined;
}

function answerFoot(
  message: Message,
  detail: AnswerDetail,
  open: boolean,
  actions: MessageActions,
): HTMLElement {
  const { title, version, publishedAt } = detail;
  const followUps = (detail.followUps ?? []).slice(0, 3);
  const words = t("answer.source", { title, version, date: fullDate(publishedAt) });
  return h(
    "div",
    { class: "answer-foot" },
    ...(detail.pictures ?? []).map(({ id, name }) =>
      h("img", {
        class: "answer-picture",
        src: `/api/customer/pictures/${encodeURIComponent(id)}`,
        alt: name,
        loading: "lazy",
      }),
    ),
    h("p", { class: "source", dir: "auto" }, page(), h("span", {}, words)),
    message.from.kind === "MACHINE" && usefulness((useful) => actions.rate(message, useful)),
    open &&
      detail.offer !== undefined &&
      h("div", { class: "chips" }, offered(detail.offer, actions)),
    open &&
      followUps.length > 0 &&
      h(
        "div",
        { class: "chips", role: "group", "aria-label": t("answer.more") },
        ...followUps.map((words) => chip(words, () => actions.ask(words))),
      ),
  );
}

/** What a flow offers to be said. */
function flowButtons(
  flow: FlowDetail | undefined,
  entry: Extract<Entry, { kind: "message" }>,
  actions: MessageActions,
): HTMLElement | false {
  if (flow === undefined || flow.buttons.length === 0) return false;
  return h(
    "div",
    { class: "choices flow", role: "group", "aria-label": flow.name },
    ...flow.buttons.map((words) =>
      h(
        "button",
        {
          type: "button",
          class: "choice",
          disabled: !entry.open,
          "aria-pressed": !entry.open && entry.chosen === words ? "true" : null,
          onclick: () => actions.ask(words),
        },
        words,
      ),
    ),
  );
}

function choices(
  offered: readonly Choice[],
  entry: Extract<Entry, { kind: "message" }>,
  actions: MessageActions,
): HTMLElement {
  const button = (words: string, article?: string): Child =>
    h(
      "button",
      {
        type: "button",
        class: `choice${article === undefined ? " none" : ""}`,
        disabled: !entry.open,
        "aria-pressed": !entry.open && entry.chosen === words ? "true" : null,
        onclick: () => actions.ask(words, article),
      },
      words,
    );
  return h(
    "div",
    { class: "choices", role: "group", "aria-label": t("choices.label") },
    ...offered.slice(0, 3).map(({ title, article }) => button(title, article)),
    button(t("choices.none")),
  );
}

function eventView(
  message: Extract<Message, { kind: "EVENT" }>,
  actions: MessageActions,
): HTMLElement {
  const words = eventWords(message.detail);
  if (words === null) return h("div", { hidden: true });
  const result = message.detail.event === "ticket-resolved" ? text(message.detail.result) : "";
  const ticket = message.detail.event.startsWith("ticket-");
  return h(
    "div",
    { class: ticket ? "event card" : "event" },
    h("span", { dir: "auto" }, words),
    result !== "" && h("p", { class: "result", dir: "auto" }, result),
    ticket &&
      h("button", { type: "button", class: "link", onclick: actions.seeMatters }, t("event.see")),
  );
}

function offered(words: string, actions: MessageActions): HTMLElement {
  const pressed = () => actions.ask(words);
  return h("button", { type: "button", class: "chip offer", dir: "auto", onclick: pressed }, words);
}

export function chip(words: string, pressed: () => void): HTMLElement {
  return h("button", { type: "button", class: "chip", dir: "auto", onclick: pressed }, words);
}
