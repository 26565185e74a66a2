import { getByRole, getByText } from "@testing-library/dom";

import { FlowBar } from "@/features/conversation/flow-bar";
import type { SessionState } from "@/features/conversation/session-state";
import type { Message } from "@/shared/api/types";
import { speak } from "@/shared/i18n/words";

const said = (number: number, flow: object | null): Message => ({
  conversation: "k",
  number,
  clientId: `c${number}`,
  from: { kind: "MACHINE" },
  kind: "TEXT",
  text: "请告诉我卡号后四位。",
  detail: flow === null ? null : ({ flow } as never),
  at: "2026-11-22T05:59:00Z",
});

const state = (messages: Message[], conversation = "ASSISTANT"): SessionState => ({
  conversation: { state: conversation } as never,
  messages,
  outgoing: [],
  sending: null,
  saving: false,
  net: "live",
  typing: false,
});

const asking = { name: "银行卡挂失", buttons: [], step: 2, of: 4 };

beforeEach(() => speak("zh"));

test("what is being settled stays in sight, with the way out", () => {
  let cancelled = 0;
  const bar = new FlowBar(() => (cancelled += 1));

  bar.update(state([said(1, asking), said(2, null)]));

  expect(bar.element.hidden).toBe(false);
  getByText(bar.element, "办理中：银行卡挂失 2/4");
  getByRole(bar.element, "button", { name: "取消办理" }).click();
  expect(cancelled).toBe(1);
});

test("it goes when the flow ends, or a person takes over", () => {
  const bar = new FlowBar(() => undefined);

  bar.update(state([said(1, asking), said(2, { name: "银行卡挂失", buttons: [] })]));
  expect(bar.element.hidden).toBe(true);

  bar.update(state([said(1, asking)], "WAITING"));
  expect(bar.element.hidden).toBe(true);
});
