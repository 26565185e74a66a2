import {
  findByRole,
  findByText,
  getByLabelText,
  getByRole,
  queryByRole,
} from "@testing-library/dom";

import { ChatPage } from "@/pages/chat-page";
import { empty, FakeBank, json } from "@/testing/fake-bank";
import { FakeBrowser } from "@/testing/fake-browser";

const INSTITUTION = {
  name: { zh: "金桥示范银行", en: "Jinqiao Demo Bank" },
  hotline: "95000",
  demo: true,
};
const MATTER = {
  id: "m1",
  number: "T20261122-0007",
  subject: "不明取现",
  state: "RESOLVED",
  ownerName: "钱宇",
  openedAt: "2026-11-22T01:00:00Z",
  dueAt: null,
  result: "已全额退回",
  satisfied: null,
  steps: [
    { step: "OPENED", at: "2026-11-22T01:00:00Z" },
    { step: "RESOLVED", at: "2026-11-22T02:00:00Z" },
  ],
};

const COMPLAINT = {
  id: "c1",
  number: "C20261122-0001",
  subject: "年费争议",
  step: "PROPOSED",
  ownerName: "罗岚",
  receivedAt: "2026-11-22T01:00:00Z",
  dueAt: "2026-12-07T16:00:00Z",
  offer: { text: "退回年费并致歉", compensation: 30000 },
  letters: [],
  files: [],
  satisfied: null,
  may: { add: true, withdraw: true, answer: true, rate: false, recheck: false },
  steps: [{ step: "FILED", at: "2026-11-22T01:00:00Z" }],
};

let bank: FakeBank;
let browser: FakeBrowser;
const page = document.body;

beforeEach(async () => {
  sessionStorage.clear();
  bank = new FakeBank();
  bank.answers.set("GET /api/customer/institution", INSTITUTION);
  bank.answers.set("GET /api/demo", { customers: [{ key: "wang", name: "王芳", value: "GOLD" }] });
  bank.answers.set("GET /api/customer/quick-questions?language=zh", ["卡丢了怎么办"]);
  bank.answers.set("GET /api/customer/quick-questions?language=en", ["I lost my card"]);
  bank.answers.set("GET /api/customer/matters", [MATTER]);
  bank.answers.set("GET /api/customer/complaints", []);
  browser = new FakeBrowser(bank);
  await open();
});

async function open(address = "https://bank.example/?language=zh"): Promise<void> {
  const place = document.createElement("div");
  page.replaceChildren(place);
  new ChatPage(place, browser, new URL(address)).open();
  await browser.pass(200);
}

const press = (name: string | RegExp) => getByRole(page, "button", { name }).click();
const bodies = (path: string) =>
  bank.posted.filter((each) => each.path.endsWith(path)).map((each) => each.body);

function event(detail: object): void {
  bank.sayAndTell({ kind: "EVENT", from: { kind: "SYSTEM" }, detail: detail as never });
}

async function waiting(): Promise<void> {
  const place = { place: 3, expectedSeconds: 118, waitingSince: "2026-11-22T05:59:00Z" };
  bank.answers.set("GET /api/customer/conversations/conversation-1/place", place);
  bank.latest.state = "WAITING";
  event({ event: "queued", place: 3 });
  await browser.pass(50);
}

async function closed(): Promise<void> {
  bank.answers.set("GET /api/customer/ratings?conversation=conversation-1", empty());
  bank.close();
  await browser.pass(50);
}

test("the page greets, names the bank and offers what is often asked", async () => {
  expect(getByRole(page, "heading", { level: 1 }).textContent).toBe("金桥示范银行");
  expect(document.title).toBe("金桥示范银行 在线客服");
  press("卡丢了怎么办");
  await browser.pass(50);
  expect(bank.words).toEqual(["卡丢了怎么办"]);
  expect(queryByRole(page, "heading", { name: "大家常问" })).toBeNull();
});

test("the other language takes the page and the conversation along, and a draft stays", async () => {
  const field = getByLabelText<HTMLTextAreaElement>(page, "输入消息");
  field.value = "写到一半";
  field.dispatchEvent(new Event("input"));
  press("English");
  await browser.pass(50);
  expect(getByLabelText<HTMLTextAreaElement>(page, "Message").value).toBe("写到一半");
  expect(bodies("/language")).toEqual([{ language: "en" }]);
  await findByRole(page, "button", { name: "I lost my card" });
  expect(document.activeElement?.textContent).toBe("中文");
});

test("a person is one press away", async () => {
  press("转人工");
  await browser.pass(50);
  expect(bodies("/human")).toHaveLength(1);
});

test("who waits sees the place and the wait in words", async () => {
  await waiting();
  const panel = getByRole(page, "region", { name: "正在为您转接人工客服" });
  expect(panel.textContent).toContain("第 3 位预计等待约 2 分钟");
});

test("the form is checked, saved, and shown only masked", async () => {
  await waiting();
  press("先填资料");
  const form = page.querySelector<HTMLFormElement>("form.prefill");
  const fill = (label: string, value: string) => {
    getByLabelText<HTMLInputElement>(page, label).value = value;
  };
  fill("姓名", "王小芳");
  fill("手机号", "13812345678");
  fill("卡号后四位", "60");
  form?.requestSubmit();
  expect(form?.textContent).toContain("请填 4 位数字");
  expect(bodies("/form")).toEqual([]);

  fill("卡号后四位", "6021");
  form?.requestSubmit();
  await browser.pass(50);
  const empties = { matter: "", amount: "" };
  expect(bodies("/form")).toEqual([
    { name: "王小芳", phone: "13812345678", cardTail: "6021", ...empties },
  ]);
  const summary = page.querySelector(".waiting")?.textContent ?? "";
  expect(summary).toContain("王**");
  expect(summary).toContain("138****5678");
  expect(summary).not.toContain("13812345678");
});

test("a message left instead of waiting becomes a matter", async () => {
  await waiting();
  bank.answers.set("POST /api/customer/matters", MATTER);
  press("不想等，留言");
  getByLabelText<HTMLInputElement>(page, "什么事").value = "补寄对账单";
  page.querySelector<HTMLFormElement>(".note form")?.requestSubmit();
  await browser.pass(50);
  expect(bodies("/matters")).toEqual([{ subject: "补寄对账单", detail: "", phone: "" }]);
  expect(page.querySelector(".note")?.textContent).toContain("T20261122-0007");
});

test("my matters show step, owner and result, and take the customer's word", async () => {
  bank.answers.set("POST /api/customer/matters/m1/confirmation", {});
  press("我的事项");
  await browser.pass(50);
  const matter = getByRole(page, "article");
  expect(matter.textContent).toContain("经办人 钱宇");
  expect(matter.textContent).toContain("已全额退回");

  press("不满意");
  page.querySelector<HTMLFormElement>(".matter form")?.requestSubmit();
  expect(matter.textContent).toContain("请写下原因");
  getByLabelText<HTMLTextAreaElement>(page, "请告诉我们哪里还没办好").value = "还差 20 元";
  page.querySelector<HTMLFormElement>(".matter form")?.requestSubmit();
  await browser.pass(50);
  expect(bodies("/confirmation")).toEqual([{ satisfied: false, comment: "还差 20 元" }]);
});

test("a complaint shows what comes next and takes the customer's answer", async () => {
  bank.answers.set("GET /api/customer/complaints", [COMPLAINT]);
  bank.answers.set("POST /api/customer/complaints/c1/answer", COMPLAINT);
  press("我的事项");
  await browser.pass(50);
  const complaint = getByRole(page, "article", { name: /年费争议/ });
  expect(complaint.textContent).toContain("请您答复处理方案");
  expect(complaint.textContent).toContain("补偿 ¥300.00");

  press("同意");
  await browser.pass(50);
  expect(bodies("/answer")).toEqual([{ agreed: true, remark: "" }]);
});

test("matters that cannot be read say so and can be asked for again", async () => {
  bank.answers.set("GET /api/customer/matters", json({ code: "web.store-unavailable" }, 503));
  press("我的事项");
  await browser.pass(50);
  await findByText(page, /暂时无法保存/);
  bank.answers.set("GET /api/customer/matters", []);
  press("重试");
  await browser.pass(50);
  await findByText(page, "还没有登记的事项");
});

test("Escape leaves the matters and goes back to writing", async () => {
  press("我的事项");
  await browser.pass(50);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(document.activeElement).toBe(getByLabelText(page, "输入消息"));
});

test("news of a matter shows at its button until it is read", () => {
  bank.tell({ type: "event", kind: "ticket.resolved", subject: "ticket:m1" });
  const button = getByRole(page, "button", { name: "我的事项" });
  expect(button.classList.contains("news")).toBe(true);
  button.click();
  expect(button.classList.contains("news")).toBe(false);
});

test("at the end the service is rated, with nothing chosen beforehand", async () => {
  await closed();
  const panel = getByRole(page, "region", { name: "请评价本次服务" });
  expect(panel.querySelector("input:checked")).toBeNull();
  panel.querySelector("form")?.requestSubmit();
  expect(panel.textContent).toContain("请先选择星级和是否解决");

  getByRole(page, "radio", { name: /4 星/ }).click();
  getByRole(page, "radio", { name: "已解决" }).click();
  bank.answers.set("POST /api/customer/ratings", {});
  panel.querySelector("form")?.requestSubmit();
  await browser.pass(50);
  const about = { conversation: "conversation-1", ticket: null };
  expect(bodies("/ratings")).toEqual([{ ...about, score: 4, solved: true, comment: "" }]);
  expect(panel.textContent).toContain("感谢您的评价");
});

test("after the end a new conversation begins with one press", async () => {
  await closed();
  press("发起新对话");
  await browser.pass(100);
  expect(bank.latest.id).toBe("conversation-2");
  expect(getByLabelText(page, "输入消息").closest("form")?.hidden).toBe(false);
});

test("without a network the page says that nothing is lost, and takes it back", async () => {
  const bar = () => page.querySelector<HTMLElement>(".net");
  browser.cut();
  await browser.pass(6_000);
  expect(bar()?.textContent).toBe("网络已断开，内容会自动续传");
  browser.connected = true;
  await browser.pass(30_000);
  expect(bar()?.hidden).toBe(true);
});

test("a bank that cannot be reached at all gives its hotline", async () => {
  bank.up = false;
  browser = new FakeBrowser(bank);
  await open();
  bank.up = true;
  await browser.pass(30_000);
  expect(page.querySelector(".log")?.textContent).toContain("您好");
});

test("in the demo one can be one of its customers", async () => {
  bank.answers.set("POST /api/demo/visits", { token: "of-wang", customer: "wang" });
  const select = getByLabelText<HTMLSelectElement>(page, "以客户身份体验");
  expect(select.textContent).toContain("王芳 · 金卡客户");
  select.value = "wang";
  select.dispatchEvent(new Event("change"));
  await browser.pass(50);
  expect(bodies("/demo/visits")).toEqual([{ customer: "wang" }]);
});
