import { QueryClient } from "@tanstack/react-query";

import { keys } from "@/shared/api/keys";
import { card, message } from "@/testing/cast";
import { FakeSocket } from "@/testing/fake-socket";

import { Live } from "./live";
import type { MessageView } from "./protocol";

const open = (queries = new QueryClient()) => {
  const live = new Live("lin", queries, FakeSocket.dial);
  live.start();
  onTestFinished(() => {
    live.stop();
  });
  return { live, queries };
};

const numbersIn = (queries: QueryClient) =>
  queries.getQueryData<MessageView[]>(keys.messages("c1"))?.map(({ number }) => number);

const ackOf = (live: Live, number: number) => ({
  conversation: "c1",
  clientId: live.outbox.letters.get()[0]?.clientId ?? "",
  number,
  at: "2026-11-22T07:00:01Z",
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("words stay in the outbox until the server has stored them", () => {
  const { live, queries } = open();
  queries.setQueryData(keys.messages("c1"), [message(1, "卡丢了")]);
  FakeSocket.last().accept();

  live.send("c1", "马上为您挂失");
  expect(FakeSocket.last().words()).toEqual(["马上为您挂失"]);
  expect(live.outbox.letters.get()).toHaveLength(1);

  FakeSocket.last().says({ type: "acks", items: [ackOf(live, 2)] });
  expect(live.outbox.letters.get()).toHaveLength(0);
  expect(numbersIn(queries)).toEqual([1, 2]);
});

test("what was written while the line was down is sent once it is back, in order", () => {
  const { live } = open();
  FakeSocket.last().accept();
  FakeSocket.last().breaks();

  live.send("c1", "第一句");
  live.send("c1", "第二句");
  expect(live.connection.link.get()).toBe("broken");

  vi.advanceTimersByTime(600);
  FakeSocket.last().accept();
  expect(FakeSocket.last().words()).toEqual(["第一句", "第二句"]);
});

test("a node that stops sends the desk to another one, and no trouble is shown", () => {
  const { live } = open();
  FakeSocket.last().accept();
  const before = FakeSocket.dialled.length;
  FakeSocket.last().breaks(1012);
  live.send("c1", "马上为您挂失");
  expect(live.connection.link.get()).toBe("moving");

  vi.advanceTimersByTime(400);
  expect(FakeSocket.dialled).toHaveLength(before + 1);
  FakeSocket.last().accept();
  expect(live.connection.link.get()).toBe("open");
  expect(FakeSocket.last().words()).toEqual(["马上为您挂失"]);
});

test("where the other node is not there either, the line is said to be down", () => {
  const { live } = open();
  FakeSocket.last().accept();
  FakeSocket.last().breaks(1012);
  vi.advanceTimersByTime(400);
  FakeSocket.last().breaks();
  expect(live.connection.link.get()).toBe("broken");
});

test("words that were too many at once are sent again by themselves", () => {
  const { live } = open();
  FakeSocket.last().accept();
  live.send("c1", "马上为您挂失");
  const clientId = live.outbox.letters.get()[0]?.clientId ?? "";
  FakeSocket.last().says({ type: "refused", clientId, code: "channel.too-fast", detail: "" });
  vi.advanceTimersByTime(3000);
  expect(FakeSocket.last().words()).toEqual(["马上为您挂失", "马上为您挂失"]);
});

test("a lost acknowledgement makes the words go out again under the same client id", () => {
  const { live } = open();
  const first = FakeSocket.last();
  first.accept();
  live.send("c1", "好的");
  first.breaks();

  vi.advanceTimersByTime(600);
  const second = FakeSocket.last();
  second.accept();
  const idsOf = (socket: FakeSocket) =>
    socket.sent.flatMap((frame) => (frame.type === "message" ? [frame.clientId] : []));
  expect(idsOf(second)).toEqual(idsOf(first));
});

test("a reload finds the outbox again", () => {
  open().live.send("c1", "还没发出");
  expect(open().live.outbox.letters.get()[0]?.text).toBe("还没发出");
});

test("the greeting tells the last number without a gap, of each of my conversations", () => {
  const { queries } = open();
  queries.setQueryData(keys.conversationList("mine"), [card]);
  queries.setQueryData(keys.messages("c1"), [message(1, "a"), message(2, "b"), message(4, "d")]);
  FakeSocket.last().accept();
  expect(FakeSocket.last().sent[0]).toEqual({ type: "hello", after: { c1: 2 } });
});

test("what comes twice is shown once, and in order", () => {
  const { queries } = open();
  queries.setQueryData(keys.messages("c1"), [message(1, "a")]);
  FakeSocket.last().accept();
  FakeSocket.last().says({ type: "messages", items: [message(3, "c"), message(2, "b")] });
  FakeSocket.last().says({ type: "messages", items: [message(2, "b")] });
  expect(numbersIn(queries)).toEqual([1, 2, 3]);
});

test("a refusal stays with the words until the writer decides", () => {
  const { live } = open();
  FakeSocket.last().accept();
  live.send("c1", "太迟了");
  const [letter] = live.outbox.letters.get();
  FakeSocket.last().says({
    type: "refused",
    clientId: letter?.clientId ?? null,
    code: "conversation.closed",
    detail: "",
  });
  expect(live.outbox.letters.get()[0]?.refused).toBe("conversation.closed");
});

test("a refusal that passes is tried again by itself", () => {
  const { live } = open();
  FakeSocket.last().accept();
  live.send("c1", "请稍候");
  const [letter] = live.outbox.letters.get();
  FakeSocket.last().says({
    type: "refused",
    clientId: letter?.clientId ?? null,
    code: "web.store-unavailable",
    detail: "",
  });
  vi.advanceTimersByTime(3100);
  expect(FakeSocket.last().words()).toEqual(["请稍候", "请稍候"]);
});

test("each failure waits longer, up to a quarter of a minute", () => {
  open();
  const before = FakeSocket.dialled.length;
  for (let failures = 1; failures <= 8; failures++) {
    FakeSocket.last().breaks();
    vi.advanceTimersByTime(Math.min(500 * 2 ** (failures - 1), 15_000));
    expect(FakeSocket.dialled).toHaveLength(before + failures);
  }
});

test("a silent line is given up and dialled again", () => {
  const { live } = open();
  FakeSocket.last().accept();
  const before = FakeSocket.dialled.length;
  vi.advanceTimersByTime(61_000);
  expect(live.connection.link.get()).not.toBe("open");
  expect(FakeSocket.dialled.length).toBeGreaterThan(before);
});
