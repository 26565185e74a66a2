import { expect, test } from "@playwright/test";

import { becomes, customer, ends, leave, says, staff } from "../support/people.ts";

test("a supervisor whispers to the agent, takes the conversation over, and sends help", async ({
  browser,
}) => {
  const visitor = await customer(browser);
  await visitor.getByRole("button", { name: "转人工" }).click();
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await expect(visitor.getByText(/林悦/).first()).toBeVisible();
  await says(visitor, "你们再拖我就去找监管投诉");
  await lin.getByRole("list", { name: "我的会话" }).getByRole("link", { name: "访客" }).click();

  const zhou = await staff(browser, "zhou", "/desk/floor");
  const person = zhou.getByRole("listitem").filter({ hasText: "林悦" }).first();
  await person.getByRole("button", { name: "扬言升级" }).click();

  await test.step("a hint lies in the agent's conversation, and nowhere else", async () => {
    await expect(zhou.getByRole("textbox", { name: "给坐席的提示" })).toBeVisible();
    await zhou.getByRole("textbox", { name: "给坐席的提示" }).fill("先道歉，再说明两小时内回电");
    await zhou.getByRole("button", { name: "提示坐席" }).click();
    await expect(lin.getByText("先道歉，再说明两小时内回电").first()).toBeVisible();
    await expect(lin.getByRole("button", { name: /提醒，\d+ 条未读/ })).toBeVisible();
    await expect(visitor.getByText("先道歉")).toHaveCount(0);
  });

  await test.step("taken over, it is the supervisor's and the customer is told by whom", async () => {
    await zhou.getByRole("button", { name: /^接\s?管$/ }).click();
    await zhou.getByRole("textbox", { name: "接管原因" }).fill("客户扬言投诉，主管处理");
    await zhou
      .getByRole("button", { name: /^接\s?管$/ })
      .last()
      .click();
    await expect(zhou.getByRole("textbox", { name: "回复" })).toBeVisible();
    await expect(visitor.getByText(/周宁/).first()).toBeVisible();
    await expect(
      lin.getByRole("list", { name: "我的会话" }).getByRole("link", { name: "访客" }),
    ).toHaveCount(0);
  });

  await test.step("an agent is sent to help with another queue and called back", async () => {
    await zhou.getByRole("link", { name: "现场" }).click();
    await zhou.getByRole("button", { name: "林悦", exact: true }).click();
    await zhou.getByRole("combobox", { name: "支援队列" }).click();
    await zhou.getByTitle("贷款", { exact: true }).click();
    await zhou.getByRole("button", { name: "派去支援" }).click();
    await expect(zhou.getByText(/支援贷款，到/)).toBeVisible();
    await zhou.getByRole("button", { name: "林悦", exact: true }).click();
    await zhou.getByRole("button", { name: "结束支援" }).click();
    await expect(zhou.getByText(/支援贷款，到/)).toHaveCount(0);
  });

  await becomes(lin, "离开");
  await Promise.all([ends(visitor), leave(lin), leave(zhou)]);
});
