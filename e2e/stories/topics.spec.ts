import { readFile } from "node:fs/promises";

import { expect, test } from "@playwright/test";

import { chooses, customer, ends, leave, says, staff } from "../support/people.ts";

test("a supervisor sees what customers ask about today and opens one of the conversations", async ({
  browser,
}) => {
  const visitor = await customer(browser);
  await says(visitor, "我的借记卡丢了，怎么挂失？");
  await expect(visitor.getByText(/挂失/).nth(1)).toBeVisible();

  const zhou = await staff(browser, "zhou", "/desk/floor");
  const topics = zhou.getByRole("region", { name: "今日热点" });

  await test.step("the class of the question is counted, though nobody of the staff was asked", async () => {
    await expect(async () => {
      await zhou.reload();
      await expect(topics.getByRole("button", { name: /挂失/ })).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
  });

  await test.step("one of its conversations is opened from there", async () => {
    await topics.getByRole("button", { name: /挂失/ }).first().click();
    await topics.getByRole("list", { name: "会话实例" }).getByRole("button").first().click();
    await expect(
      zhou.getByRole("dialog").getByText("我的借记卡丢了，怎么挂失？").first(),
    ).toBeVisible();
  });

  await Promise.all([ends(visitor), leave(zhou)]);
});

test("a supervisor saves a daily report, a colleague is told, and a comment goes with its file", async ({
  browser,
}) => {
  const title = `接通情况 ${String(Date.now() % 100_000)}`;
  const zhou = await staff(browser, "zhou", "/desk/reports?codes=answered,answer-rate,asa");

  await test.step("what is on the page is saved as a report of every day", async () => {
    await zhou.getByRole("button", { name: "存为定期报表" }).click();
    await zhou.getByRole("textbox", { name: "标题" }).fill(title);
    await chooses(zhou, "通知谁", "周宁 1001");
    await zhou.keyboard.press("Escape");
    await zhou.getByRole("button", { name: "保存并生成上一期" }).click();
    await expect(zhou.getByRole("region", { name: title })).toContainText("每天 08:00");
  });

  await test.step("whoever is named finds it under the bell", async () => {
    await zhou.getByRole("button", { name: /提醒，\d+ 条未读/ }).click();
    await zhou.getByRole("button", { name: new RegExp(`报表“${title}”已生成`) }).click();
    await expect(zhou.getByRole("article", { name: title })).toBeVisible();
  });

  await test.step("what is behind the figures is said, and leaves with them", async () => {
    await zhou.getByRole("textbox", { name: "说明数字背后的原因" }).fill("系统升级，夜间暂停");
    await zhou.getByRole("button", { name: /^批\s?注$/ }).click();
    await expect(zhou.getByText("系统升级，夜间暂停")).toBeVisible();
    const file = zhou.waitForEvent("download");
    await zhou.getByRole("button", { name: /^导\s?出$/ }).hover();
    await zhou.getByText("CSV").click();
    const path = await (await file).path();
    expect(await readFile(path, "utf8")).toContain("系统升级，夜间暂停");
  });

  await test.step("and it is made no more", async () => {
    const report = zhou.getByRole("region", { name: title });
    await report.getByRole("button", { name: /^停\s?用$/ }).click();
    await zhou.getByRole("button", { name: /^确\s?定$|^OK$/ }).click();
    await expect(report).toHaveCount(0);
  });

  await leave(zhou);
});
