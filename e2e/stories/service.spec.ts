import { expect, test } from "@playwright/test";

import { becomes, customer, leave, replies, says, staff, takes } from "../support/people.ts";

test("who waits sees the place, fills the form, and the agent has it", async ({ browser }) => {
  const li = await customer(browser, "李明");
  await li.getByRole("button", { name: "转人工" }).click();
  await expect(li.getByText(/第 \d+ 位|马上就到您/).first()).toBeVisible();
  await li.getByRole("button", { name: "先填资料" }).click();
  await li.getByLabel("要办的事").fill("工资卡转账限额想调高");
  await li.getByLabel("卡号后四位").fill("6688");
  await li.getByRole("button", { name: "保存" }).click();
  await expect(li.getByText("资料已填好").first()).toBeVisible();

  const zhao = await staff(browser, "zhao");
  await becomes(zhao, "就绪");
  await takes(zhao, "李明");
  await expect(zhao.getByText("工资卡转账限额想调高").first()).toBeVisible();
  await expect(zhao.getByText(/6688/).first()).toBeVisible();

  await test.step("and is handed on in three steps, with the reason", async () => {
    const chen = await staff(browser, "chen");
    await becomes(chen, "就绪");
    await zhao.getByRole("button", { name: /^转\s?接$/ }).click();
    await zhao.getByLabel("客户已知晓并同意转接").check();
    await zhao.getByRole("button", { name: "下一步" }).click();
    await zhao.getByLabel(/转接原因/).fill("限额调整由卡组办理");
    await zhao.getByRole("button", { name: "下一步" }).click();
    await zhao.getByText("陈卓").first().click();
    await zhao.getByRole("button", { name: "确认转接" }).click();
    await takes(chen, "李明");
    await expect(chen.getByText("限额调整由卡组办理").first()).toBeVisible();
    await replies(chen, "李先生您好，我来为您办理。");
    await expect(li.getByText("李先生您好，我来为您办理。")).toBeVisible();
    await becomes(chen, "离开");
    await leave(chen);
  });
  await becomes(zhao, "离开");
  await Promise.all([leave(li), leave(zhao)]);
});

test("words written without a network arrive once, in order, when it is back", async ({
  browser,
}) => {
  const page = await customer(browser);
  await says(page, "你好");
  await page.context().setOffline(true);
  await says(page, "信用卡年费多少");
  await says(page, "怎么减免");
  await expect(page.getByText(/内容会自动续传/).first()).toBeVisible();
  await page.context().setOffline(false);

  await expect(page.getByText("已送达")).toHaveCount(3, { timeout: 60_000 });
  await page.reload();
  const mine = page.getByRole("log").getByText(/^(你好|信用卡年费多少|怎么减免)$/);
  await expect(mine).toHaveText(["你好", "信用卡年费多少", "怎么减免"]);
  await leave(page);
});

test("English is spoken from the page to the answer", async ({ browser }) => {
  const page = await customer(browser);
  await page.getByRole("button", { name: /切换为英文|English/ }).click();
  await page.getByRole("textbox").fill("I lost my card");
  await page.getByRole("textbox").press("Enter");
  await expect(page.getByText(/card/i).nth(1)).toBeVisible();
  await expect(page.getByRole("button", { name: /human|person|agent/i }).first()).toBeVisible();
  await leave(page);
});

test("posts see what they may and no more", async ({ browser }) => {
  const lin = await staff(browser, "lin");
  await expect(lin.getByRole("navigation", { name: "主导航" })).not.toContainText("记录");
  const refused = await lin.evaluate(async () => (await fetch("/api/desk/records?q=x")).status);
  expect(refused).toBe(403);
  await leave(lin);

  const zheng = await staff(browser, "zheng");
  expect(await zheng.evaluate(async () => (await fetch("/api/desk/floor")).status)).toBe(403);
  expect(await zheng.evaluate(async () => (await fetch("/api/desk/records?q=x")).status)).toBe(200);
  await leave(zheng);
});

test("the supervisor sees the floor move", async ({ browser }) => {
  const zhou = await staff(browser, "zhou", "/desk/floor");
  await expect(
    zhou.getByRole("region", { name: "现场数字" }).or(zhou.getByText("排队").first()).first(),
  ).toBeVisible();
  const visitor = await customer(browser);
  await says(visitor, "你们服务太差了，我要投诉，气死我了");
  await expect(visitor.getByText(/第 \d+ 位|马上就到您|正在为您转接/).first()).toBeVisible();
  await expect(zhou.getByText(/投诉/).first()).toBeVisible();
  await Promise.all([leave(visitor), leave(zhou)]);
});
