import { getByRole, queryAllByRole, queryByText } from "@testing-library/dom";

import { entriesOf } from "@/features/conversation/entries";
import { entryView, type MessageActions } from "@/features/conversation/message-view";
import type { SessionState } from "@/features/conversation/session-state";
import type { Message } from "@/shared/api/types";
import { speak } from "@/shared/i18n/words";

const NOW = Date.parse("2026-11-22T06:00:00Z");

let asked: [string, string?][];
let rated: boolean[];
let seen: number;

const actions: MessageActions = {
  ask: (text, choice) => asked.push(choice === undefined ? [text] : [text, choice]),
  retry: () => undefined,
  discard: () => undefined,
  rate: (_, useful) => {
    rated.push(useful);
    return Promise.resolve();
  },
  seeMatters: () => (seen += 1),
};

beforeEach(() => {
  speak("zh");
  asked = [];
  rated = [];
  seen = 0;
});

const message = (words: object): Message => ({
  conversation: "k",
  number: 1,
  clientId: "c",
  from: { kind: "MACHINE" },
  kind: "TEXT",
  text: "",
  detail: null,
  at: "2026-11-22T05:59:00Z",
  ...words,
});

function view(words: object, after: object[] = [], state: Partial<SessionState> = {}): HTMLElement {
  const messages = [
    message(words),
    ...after.map((each, index) => message({ number: index + 2, ...each })),
  ];
  const entries = entriesOf({
    conversation: null,
    messages,
    outgoing: [],
    sending: null,
    saving: false,
    net: "live",
    typing: false,
    ...state,
  });
  const [first] = entries;
  if (first === undefined) throw new Error("Nothing to see");
  return entryView(first, NOW, actions);
}

const answer = {
  kind: "ANSWER",
  text: "请马上挂失。",
  detail: {
    article: "a",
    version: 3,
    title: "银行卡丢失如何挂失",
    publishedAt: "2026-11-22T02:00:00Z",
    followUps: ["补卡要多少钱", "二", "三", "四"],
  },
};

test("a machine's words say that a machine wrote them", () => {
  const words = view({ text: "您好" });
  expect(words.textContent).toContain("智能客服");
  expect(words.textContent).toContain("AI");
});

test("an answer tells its source with date and version", () => {
  expect(view(answer).textContent).toContain("据《银行卡丢失如何挂失》2026年11月22日版（第 3 版）");
});

test("in English the source is told in English", () => {
  speak("en");
  expect(view(answer).textContent).toContain(
    "From “银行卡丢失如何挂失”, edition of 22 November 2026 (version 3)",
  );
});

test("at most three follow-ups can be asked with one press", () => {
  const shown = view(answer);
  const chips = queryAllByRole(getByRole(shown, "group", { name: "您可能还想问" }), "button");
  expect(chips).toHaveLength(3);
  chips[0]?.click();
  expect(asked).toEqual([["补卡要多少钱"]]);
});

test("follow-ups go when the conversation goes on", () => {
  const shown = view(answer, [{ from: { kind: "CUSTOMER" }, text: "好" }]);
  expect(queryByText(shown, "补卡要多少钱")).toBeNull();
});

test("a vote is counted and thanked for", async () => {
  const shown = view(answer);
  getByRole(shown, "button", { name: "没用" }).click();
  await Promise.resolve();
  expect(rated).toEqual([false]);
  expect(shown.textContent).toContain("已记下");
});

const choices = {
  kind: "CHOICES",
  text: "您问的是哪一个？",
  detail: {
    choices: [
      { article: "a1", title: "转账限额" },
      { article: "a2", title: "取现限额" },
    ],
  },
};

test("asking back offers its choices and none of them", () => {
  const shown = view(choices);
  const buttons = queryAllByRole(shown, "button");
  expect(buttons.map((each) => each.textContent)).toEqual(["转账限额", "取现限额", "都不是"]);
  buttons[1]?.click();
  buttons[2]?.click();
  expect(asked).toEqual([["取现限额", "a2"], ["都不是"]]);
});

test("a choice made stays visible and cannot be made again", () => {
  const shown = view(choices, [{ from: { kind: "CUSTOMER" }, text: "取现限额" }]);
  const made = getByRole<HTMLButtonElement>(shown, "button", { name: "取现限额" });
  expect(made.getAttribute("aria-pressed")).toBe("true");
  expect(made.disabled).toBe(true);
});

test("a person has a name and a service number, in the language spoken", () => {
  const by = { name: { zh: "林悦", en: "Lin Yue" }, number: "1024" };
  const words = { from: { kind: "STAFF" }, text: "您好", detail: { by } };
  expect(view(words).textContent).toContain("林悦工号 1024");
  speak("en");
  expect(view(words).textContent).toContain("Lin YueNo. 1024");
  expect(view(words).textContent).not.toContain("AI");
});

test.each([
  [{ event: "queued", place: 3 }, "已为您排队，当前第 3 位"],
  [
    { event: "assigned", name: { zh: "林悦", en: "Lin" }, number: "1024" },
    "林悦（工号 1024）为您服务",
  ],
  [{ event: "transferred", team: { zh: "信用卡组", en: "Cards" } }, "已转接至信用卡组"],
  [{ event: "closed", result: "SOLVED" }, "对话已结束"],
  [{ event: "closed", result: "LEFT" }, "您已结束对话"],
  [{ event: "ticket-opened", number: "T1" }, "已为您登记事项 T1"],
  [{ event: "language", language: "en" }, "对话语言：英文"],
])("%o is told in words", (detail, words) => {
  expect(view({ kind: "EVENT", from: { kind: "SYSTEM" }, detail }).textContent).toContain(words);
});

test("an event nobody knows yet is passed over", () => {
  const detail = { event: "moon-landing" };
  expect(view({ kind: "EVENT", from: { kind: "SYSTEM" }, detail }).hidden).toBe(true);
});

test("a result is shown in the conversation and leads to the matters", () => {
  const detail = { event: "ticket-resolved", number: "T1", result: "已退回 ¥500.00" };
  const shown = view({ kind: "EVENT", from: { kind: "SYSTEM" }, detail });
  expect(shown.textContent).toContain("已退回 ¥500.00");
  getByRole(shown, "button", { name: "查看" }).click();
  expect(seen).toBe(1);
});

test("scripts are words like any others", () => {
  const text = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
  const shown = view({ text });
  expect(shown.querySelector("script, img")).toBeNull();
  expect(shown.textContent).toContain(text);
});

test.each(["مرحبا بالعالم", "𠮷野家 👨‍👩‍👧‍👦 🇨🇳", "a".repeat(4000), "\u202Eevil"])(
  "%.12s keeps its own direction and every character",
  (text) => {
    const bubble = view({ text }).querySelector(".bubble");
    expect(bubble?.getAttribute("dir")).toBe("auto");
    expect(bubble?.textContent).toBe(text);
  },
);

test("only whole https addresses can be opened, and they show where they lead", () => {
  const text = "看 https://bank.example/a?b=1。http://evil.example javascript:alert(1)";
  const links = [...view({ text }).querySelectorAll("a")];
  expect(links.map((each) => each.textContent)).toEqual(["https://bank.example/a?b=1"]);
  expect(links[0]?.rel).toContain("noopener");
});

test("words on their way say how far they are", () => {
  const item = {
    clientId: "x",
    conversation: "k",
    text: "在吗",
    choice: null,
    at: NOW,
    refused: null,
  };
  const shown = (state: Partial<SessionState>) =>
    entriesOf({
      conversation: null,
      messages: [],
      outgoing: [item],
      sending: null,
      saving: false,
      net: "live",
      typing: false,
      ...state,
    }).map((entry) => entryView(entry, NOW, actions).querySelector(".mark")?.textContent);
  expect(shown({})).toEqual(["等待发送"]);
  expect(shown({ sending: "x" })).toEqual(["发送中"]);
  expect(shown({ saving: true })).toEqual(["正在保存…"]);
  expect(shown({ outgoing: [{ ...item, refused: "conversation.closed" }] })).toEqual(["未发送"]);
});

test("what a flow offers can be pressed while it is the last thing said", () => {
  const flow = { name: "银行卡挂失", buttons: ["储蓄卡", "信用卡"], step: 1, of: 4 };
  const node = view({ text: "哪种卡？", detail: { flow } });

  getByRole(node, "button", { name: "信用卡" }).click();

  expect(asked).toEqual([["信用卡"]]);
});

test("an answer offers to settle the matter at once", () => {
  const detail = { article: "a", version: 1, title: "挂失", publishedAt: "2026-11-01T00:00:00Z" };
  const node = view({ kind: "ANSWER", detail: { ...detail, offer: "现在就帮我挂失" } });

  getByRole(node, "button", { name: "现在就帮我挂失" }).click();

  expect(asked).toEqual([["现在就帮我挂失"]]);
});
