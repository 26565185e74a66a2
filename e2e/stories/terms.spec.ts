import { type Page, expect, test } from "@playwright/test";

import { leave, staff } from "../support/people.ts";

const NEXT = new Date().getFullYear() + 1;
const RULE = "/desk/terms?rule=ticket.request";

test("a rule changes by two people from a moment on, next year's days come in before it, and an old clock keeps its version", async ({
  browser,
}) => {
  const qian = await staff(browser, "qian", "/desk/tickets?view=team");
  await qian.getByRole("row").nth(1).click();
  await test.step("a clock that runs names version 1 of its rule", async () => {
    await proves(qian, "服务请求办理 · 第 1 版");
  });

  const peng = await staff(browser, "peng", RULE);
  await test.step("one proposes another version, from a moment on; another one approves it", async () => {
    await peng.getByRole("button", { name: "拟订新版本" }).click();
    const sheet = peng.getByRole("dialog");
    await sheet.getByLabel("生效时间").fill(await nextMinute(peng));
    await sheet.getByLabel("数量").first().fill("12");
    await sheet.getByLabel("原因", { exact: true }).fill("客户反映等候偏长");
    await sheet.getByRole("button", { name: "提交审批" }).click();
    await expect(peng.getByText("待审批").first()).toBeVisible();
    await expect(peng.getByRole("button", { name: /^批\s?准$/ })).toHaveCount(0);
    const shen = await staff(browser, "shen", RULE);
    await shen.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(shen.getByText("待审批")).toHaveCount(0);
    await leave(shen);
  });

  await test.step("the official days of next year are read, looked at and put in force", async () => {
    await peng.goto(new URL("/desk/terms?view=calendars", peng.url()).href);
    await expect(peng.getByText(`${NEXT} 年的放假安排`)).toBeVisible();
    await peng.getByLabel("选择文件").setInputFiles(daysOfNextYear());
    const days = peng.getByRole("region", { name: "导入放假安排" });
    await expect(days.getByText("放假 1 天，调休上班 1 天")).toBeVisible();
    await expect(days.getByText(/日期看不懂/)).toBeVisible();
    await days.getByLabel("依据").fill("国务院办公厅关于部分节假日安排的通知");
    await days.getByRole("button", { name: "确认启用" }).click();
    await expect(peng.getByText(`${NEXT} 年的放假安排尚未导入`)).toHaveCount(0);
    await peng.getByText(String(NEXT), { exact: true }).click();
    await expect(peng.getByTitle(`${NEXT}-01-01 · 元旦`)).toBeVisible();
  });

  await test.step("the house has a calendar of its own, with three shifts on a day", async () => {
    await peng.getByRole("button", { name: "新建日历" }).click();
    const sheet = peng.getByRole("dialog");
    await sheet.getByLabel("中文名称").fill("夜间值守");
    await sheet.getByLabel("英文名称").fill("Night watch");
    await sheet.getByLabel(/代码/).fill("night-watch");
    const monday = sheet.getByRole("group", { name: "周一" });
    const shifts = await monday.getByLabel(/班开始/).count();
    await monday.getByRole("button", { name: "增加班次" }).click();
    await monday.getByLabel(`第 ${shifts + 1} 班开始`).fill("20:30");
    await monday.getByLabel(`第 ${shifts + 1} 班结束`).fill("22:00");
    await sheet.getByRole("button", { name: "新建日历" }).click();
    await expect(peng.getByText(/周一 .*、20:30–22:00/)).toBeVisible();
  });

  await test.step("the calculator shows how a due moment comes about", async () => {
    await peng.goto(new URL("/desk/terms?view=calculator", peng.url()).href);
    await peng.getByLabel("起算时间").fill(`${NEXT - 1}-12-31T16:30`);
    await peng.getByRole("button", { name: "计算到期时间" }).click();
    const proof = peng.getByRole("region", { name: "计算过程" });
    await expect(proof.getByText(`${NEXT}年1月2日`).first()).toBeVisible();
    await expect(proof.getByText(`${NEXT}年1月1日`)).toHaveCount(0);
    await expect(proof.getByRole("table")).toBeVisible();
  });

  await test.step("what begins from then on is under version 2, what ran before is not", async () => {
    await peng.goto(new URL(RULE, peng.url()).href);
    await expect(async () => {
      await peng.reload();
      await expect(peng.getByText("现行第 2 版")).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 120_000 });
    await proves(qian, "服务请求办理 · 第 1 版");
    await qian.getByRole("button", { name: /^拆\s?分$/ }).click();
    const sheet = qian.getByRole("form", { name: "拆分" });
    await sheet.getByLabel("主题").fill("另一项诉求");
    await sheet.getByLabel("业务分类").fill("还款与逾期");
    await qian.getByRole("menuitemcheckbox", { name: "还款与逾期" }).click();
    await sheet.getByRole("button", { name: /^拆\s?分$/ }).click();
    await qian
      .getByRole("region", { name: "关联工单" })
      .getByRole("link", { name: /T\d{8}-\d+/ })
      .first()
      .click();
    await expect(qian.getByRole("heading", { level: 1, name: "另一项诉求" })).toBeVisible();
    await proves(qian, "服务请求办理 · 第 2 版");
  });
  await Promise.all([leave(peng), leave(qian)]);
});

function daysOfNextYear() {
  const days = [
    { date: `${NEXT}-01-01`, kind: "HOLIDAY", name: "元旦" },
    { date: `${NEXT}-01-02`, kind: "MAKE_UP", name: "元旦调休" },
    { date: "昨天", kind: "HOLIDAY", name: "元旦" },
  ];
  return {
    name: `${NEXT}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ year: NEXT, days })),
  };
}

/** Opens how the due moment was computed, reads the rule's version there, and closes it. */
async function proves(page: Page, rule: string) {
  await page.getByRole("button", { name: "计算过程" }).first().click();
  const proof = page.getByRole("dialog").getByRole("region", { name: "计算过程" });
  await expect(proof.getByText(rule)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(proof).toHaveCount(0);
}

/** The next whole minute that leaves time to send the form, as the page's own clock reads it. */
const nextMinute = (page: Page) =>
  page.evaluate(() => {
    const at = new Date(Date.now() + 80_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  });
