// @vitest-environment node
import { Session } from "@/features/conversation/session";
import { Api } from "@/shared/api/api";
import { FakeBank } from "@/testing/fake-bank";
import { FakeBrowser } from "@/testing/fake-browser";

let bank: FakeBank;
let browser: FakeBrowser;
let session: Session;

beforeEach(async () => {
  bank = new FakeBank();
  browser = new FakeBrowser(bank);
  const api = new Api(browser, () => "zh");
  session = new Session(browser, api, () => "zh", {
    changed: () => undefined,
    fact: () => undefined,
  });
  void session.start();
  await browser.pass(100);
});

test("somebody else in this browser finds nothing of the one before", async () => {
  browser.cut();
  session.send("我的隐私");
  browser.connected = true;
  session.stepOut();
  browser.disk.delete("jinqiao.token");
  await session.stepIn();
  await browser.pass(30_000);
  expect(bank.words).toEqual([]);
  expect(session.state.outgoing).toEqual([]);
});

test("what is said between two people in this browser is the next one's", async () => {
  const before = session.state.conversation?.id;
  session.stepOut();
  await session.human("转人工");
  await browser.pass(30_000);
  expect(bank.words).toEqual([]);
  expect(bank.posted.map(({ path }) => path)).not.toContain(
    `/api/customer/conversations/${before}/human`,
  );
  expect(session.state.conversation).toBeNull();

  browser.disk.delete("jinqiao.token");
  await session.stepIn();
  await browser.pass(30_000);
  expect(bank.words).toEqual(["转人工"]);
});

test("a conversation that was being opened for the one before is not entered", async () => {
  session.stepOut();
  const opening = session.stepIn();
  session.stepOut();
  await opening;
  await browser.pass(30_000);
  expect(session.state.conversation).toBeNull();
});
