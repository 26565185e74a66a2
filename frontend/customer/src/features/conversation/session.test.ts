// @vitest-environment node
import { Session } from "@/features/conversation/session";
import { Api } from "@/shared/api/api";
import { FakeBank } from "@/testing/fake-bank";
import { FakeBrowser } from "@/testing/fake-browser";

let bank: FakeBank;
let browser: FakeBrowser;
let session: Session;
let facts: string[];

function sessionIn(place: FakeBrowser): Session {
  const api = new Api(place, () => "zh");
  return new Session(place, api, () => "zh", {
    changed: () => undefined,
    fact: (kind) => facts.push(kind),
  });
}

/** The same browser after a reload: the disk stays, everything else is new. */
async function reload(): Promise<void> {
  browser = new FakeBrowser(bank, browser.disk);
  session = sessionIn(browser);
  void session.start();
  await browser.pass(100);
}

const shown = () => session.state.messages.map((each) => each.text);
const own = () =>
  session.state.messages.filter((each) => each.from.kind === "CUSTOMER").map((each) => each.text);
const unsent = () => session.state.outgoing.map((each) => each.text);

beforeEach(async () => {
  facts = [];
  bank = new FakeBank();
  browser = new FakeBrowser(bank);
  session = sessionIn(browser);
  void session.start();
  await browser.pass(100);
});

test("a first visit opens a conversation and shows the greeting", () => {
  expect(shown()).toEqual(["您好，我是智能客服。"]);
  expect(session.state.net).toBe("live");
});

test("a message is shown at once and becomes stored with the server's number", async () => {
  session.send("卡丢了");
  expect(unsent()).toEqual(["卡丢了"]);
  await browser.pass(10);
  expect(unsent()).toEqual([]);
  expect(session.state.messages.at(-1)).toMatchObject({ number: 2, text: "卡丢了" });
});

test("what is written without a network is sent when it is back, in order and once", async () => {
  browser.cut();
  for (const words of ["一", "二", "三"]) session.send(words);
  await browser.pass(30_000);
  expect(session.state.net).toBe("away");
  expect(bank.words).toEqual([]);

  browser.connected = true;
  session.wake();
  await browser.pass(30_000);
  expect(bank.words).toEqual(["一", "二", "三"]);
  expect(own()).toEqual(["一", "二", "三"]);
  expect(unsent()).toEqual([]);
});

test("a lost acknowledgement makes no second message", async () => {
  bank.swallowsAcknowledgements = true;
  session.send("转账两百");
  await browser.pass(5_000);
  expect(session.state.sending).not.toBeNull();

  bank.swallowsAcknowledgements = false;
  await browser.pass(20_000);
  expect(bank.words).toEqual(["转账两百"]);
  expect(own()).toEqual(["转账两百"]);
  expect(unsent()).toEqual([]);
});

test("a reload in the middle of sending loses nothing and doubles nothing", async () => {
  bank.swallowsAcknowledgements = true;
  session.send("第一句");
  session.send("第二句");
  await browser.pass(1_000);
  bank.swallowsAcknowledgements = false;

  await reload();
  await browser.pass(5_000);
  expect(bank.words).toEqual(["第一句", "第二句"]);
  expect(own()).toEqual(["第一句", "第二句"]);
});

test("a reload without a network keeps what was written", async () => {
  browser.cut();
  session.send("还没发出去");
  bank.up = false;
  await reload();
  expect(unsent()).toEqual(["还没发出去"]);

  bank.up = true;
  await browser.pass(20_000);
  expect(bank.words).toEqual(["还没发出去"]);
});

test("a killed server that comes back finds the conversation where it was", async () => {
  session.send("之前");
  await browser.pass(100);
  bank.up = false;
  browser.sockets.at(-1)?.dropped();
  session.send("期间");
  await browser.pass(60_000);
  bank.say({ text: "您好，还在吗" });
  bank.up = true;
  await browser.pass(30_000);
  expect(bank.words).toEqual(["之前", "期间"]);
  expect(shown()).toEqual(["您好，我是智能客服。", "之前", "您好，还在吗", "期间"]);
});

test("while the database is away the words wait, say so, and keep their order", async () => {
  bank.storing = false;
  session.send("先说的");
  session.send("后说的");
  await browser.pass(20_000);
  expect(session.state.saving).toBe(true);
  expect(unsent()).toEqual(["先说的", "后说的"]);

  bank.storing = true;
  await browser.pass(20_000);
  expect(session.state.saving).toBe(false);
  expect(bank.words).toEqual(["先说的", "后说的"]);
});

test("a refused message stays with its reason and lets the next one through", async () => {
  session.send("长".repeat(4_001));
  session.send("短");
  await browser.pass(1_000);
  expect(session.state.outgoing).toMatchObject([{ refused: "conversation.text-too-long" }]);
  expect(bank.words).toEqual(["短"]);
});

test("messages that come twice or out of order are shown once and in order", async () => {
  const second = bank.say({ text: "二" });
  const third = bank.say({ text: "三" });
  bank.tell({ type: "messages", items: [third] });
  bank.tell({ type: "messages", items: [second, third] });
  bank.tell({ type: "messages", items: [second] });
  await browser.pass(10);
  expect(shown()).toEqual(["您好，我是智能客服。", "二", "三"]);
});

test("a missing number is fetched when it does not come by itself", async () => {
  bank.say({ text: "丢了的" });
  bank.sayAndTell({ text: "到了的" });
  expect(shown()).toEqual(["您好，我是智能客服。", "到了的"]);
  await browser.pass(2_000);
  expect(shown()).toEqual(["您好，我是智能客服。", "丢了的", "到了的"]);
});

test("coming back asks for exactly what is missing", async () => {
  browser.cut();
  bank.say({ text: "离线时来的" });
  browser.connected = true;
  await browser.pass(20_000);
  expect(shown()).toEqual(["您好，我是智能客服。", "离线时来的"]);
});

test("a long story is fetched page by page", async () => {
  for (let number = 2; number <= 450; number += 1) bank.say({ text: `第 ${number} 句` });
  await reload();
  expect(session.state.messages).toHaveLength(450);
});

test("where web sockets are blocked, calls do the work", async () => {
  browser = new FakeBrowser(bank);
  browser.socketsBlocked = true;
  session = sessionIn(browser);
  void session.start();
  await browser.pass(5_000);
  expect(session.state.net).toBe("live");

  session.send("走普通请求");
  bank.say({ text: "收到" });
  await browser.pass(10_000);
  expect(bank.words).toEqual(["走普通请求"]);
  expect(shown()).toContain("收到");
});

test("a connection that died unnoticed is given up and replaced", async () => {
  const dead = browser.sockets.at(-1);
  if (dead) dead.deaf = true;
  session.send("听得到吗");
  await browser.pass(20_000);
  expect(browser.sockets.length).toBeGreaterThan(1);
  expect(bank.words).toEqual(["听得到吗"]);
});

test("a quiet connection is pinged and kept", async () => {
  await browser.pass(300_000);
  expect(browser.sockets).toHaveLength(1);
});

test("a forgotten visitor becomes a new one and takes the unsent words along", async () => {
  browser.cut();
  session.send("别丢了我");
  bank.forgetEverybody();
  browser.connected = true;
  await browser.pass(30_000);
  expect(bank.latest.id).toBe("conversation-2");
  expect(bank.words).toEqual(["别丢了我"]);
});

test("events move the conversation on", async () => {
  bank.latest.state = "WAITING";
  bank.sayAndTell({
    kind: "EVENT",
    from: { kind: "SYSTEM" },
    detail: { event: "queued", place: 3 },
  });
  expect(session.state.conversation?.state).toBe("WAITING");
  bank.latest.state = "ASSIGNED";
  const detail = { event: "assigned", name: { zh: "林悦", en: "Lin Yue" }, number: "1024" };
  bank.sayAndTell({ kind: "EVENT", from: { kind: "SYSTEM" }, detail });
  await browser.pass(10);
  expect(session.state.conversation).toMatchObject({ state: "ASSIGNED", ownerNumber: "1024" });
});

test("typing of the other side shows and ends by itself", async () => {
  bank.tell({ type: "typing", conversation: bank.latest.id, from: "STAFF" });
  expect(session.state.typing).toBe(true);
  await browser.pass(5_000);
  expect(session.state.typing).toBe(false);
});

test("a conversation that ended is shown again after a reload, until a new one begins", async () => {
  bank.close();
  expect(session.state.conversation?.state).toBe("CLOSED");
  await reload();
  expect(session.state.conversation).toMatchObject({ id: "conversation-1", state: "CLOSED" });

  await session.startNew();
  await browser.pass(100);
  expect(session.state.conversation).toMatchObject({ id: "conversation-2", state: "ASSISTANT" });
  expect(session.state.messages).toHaveLength(1);
});

test("words that met a closed door can be sent in the next conversation", async () => {
  bank.latest.state = "CLOSED";
  session.send("还有一个问题");
  await browser.pass(100);
  const [failed] = session.state.outgoing;
  expect(failed?.refused).toBe("conversation.closed");

  await session.startNew();
  session.retry(failed?.clientId ?? "");
  await browser.pass(100);
  expect(bank.latest.id).toBe("conversation-2");
  expect(bank.words).toEqual(["还有一个问题"]);
});

test("a person is one call away, and a message where the call fails", async () => {
  await session.human("转人工");
  expect(bank.posted.at(-1)?.path).toBe("/api/customer/conversations/conversation-1/human");

  browser.cut();
  await session.human("转人工");
  browser.connected = true;
  await browser.pass(30_000);
  expect(bank.words).toEqual(["转人工"]);
});

test("facts about the customer are passed on", () => {
  bank.tell({ type: "event", kind: "ticket.resolved", subject: "ticket:1" });
  expect(facts).toEqual(["ticket.resolved"]);
});
