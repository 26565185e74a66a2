import { expect, test } from "@playwright/test";

import { becomes, customer, ends, leave, replies, staff } from "../support/people.ts";

test("a supervisor reads the day, opens a team to its people, takes it out, and a planner asks what if", async ({
  browser,
}) => {
  const visitor = await customer(browser);
  await visitor.getByRole("button", { name: "转人工" }).click();
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await expect(visitor.getByText(/林悦/).first()).toBeVisible();
  await lin.getByRole("list", { name: "我的会话" }).getByRole("link", { name: "访客" }).click();
  await replies(lin, "您好，请问有什么可以帮您？");

  const zhou = await staff(browser, "zhou", "/desk/reports?dimension=TEAM&codes=answered,asa,csat");

  await test.step("what just happened is counted", async () => {
    await expect(async () => {
      await zhou.reload();
      await expect(zhou.getByRole("button", { name: /卡与账户组/ })).toBeVisible({
        timeout: 6_000,
      });
    }).toPass();
  });

  await test.step("a team opens to its people", async () => {
    await zhou.getByRole("button", { name: /卡与账户组/ }).click();
    await expect(zhou.getByRole("row", { name: /林悦/ }).first()).toBeVisible();
    await expect(zhou.getByText("样本不足").first()).toBeVisible();
  });

  await test.step("each figure says what it means", async () => {
    await zhou.getByRole("button", { name: "指标定义" }).click();
    await expect(zhou.getByText("answer-wait-seconds")).toBeVisible();
    await zhou.getByRole("button", { name: "Close" }).or(zhou.getByLabel("关闭")).first().click();
  });

  await test.step("the table is taken out with numerators and denominators", async () => {
    const file = zhou.waitForEvent("download");
    await zhou.getByRole("button", { name: /^导\s?出$/ }).hover();
    await zhou.getByText("CSV").click();
    expect((await file).suggestedFilename()).toMatch(/^report-.*csv$/);
  });

  await test.step("the day ahead is said from the days before, once there are any", async () => {
    await zhou.getByRole("link", { name: "预测排班" }).click();
    await expect(zhou.getByText("还没有可学习的数据")).toBeVisible();
  });

  await becomes(lin, "离开");
  await Promise.all([ends(visitor), leave(lin), leave(zhou)]);
});
