import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { type Page, expect, test } from "@playwright/test";

import { customer, leave, says, staff } from "../support/people.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  impact: string | null;
  nodes: { target: string[] }[];
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (o: object) => Promise<unknown> } }).axe;
    return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
  });
  return (found as { violations: Finding[] }).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** Asked again while a sheet is still fading in, because what is half there has half its contrast. */
const nothingInTheWay = (page: Page) =>
  expect.poll(() => findings(page), { timeout: 6_000 }).toEqual([]);

test("the customer page has nothing in the way of anybody, at 360 pixels", async ({ browser }) => {
  const page = await customer(browser);
  await page.setViewportSize({ width: 360, height: 740 });
  await says(page, "定期存款利率");
  await expect(page.getByText(/据《|请选择|都不是/).first()).toBeVisible();
  await nothingInTheWay(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await leave(page);
});

/** Pages by who works on them; what each says once it is there. */
const PAGES: Record<string, [path: string, words: string][]> = {
  lin: [
    ["/desk", "请选择一个会话"],
    ["/desk/tickets", "工单"],
    ["/desk/knowledge", "知识"],
  ],
  qian: [["/desk/tickets?view=team", "身份核验"]],
  peng: [
    ["/desk/terms?rule=ticket.request", "历次版本"],
    ["/desk/terms?view=calendars", "导入放假安排"],
    ["/desk/terms?view=calculator", "计算到期时间"],
    ["/desk/classes", "版本历史"],
  ],
  zhou: [["/desk/floor", "排队"]],
  zheng: [["/desk/records", "记录"]],
  admin: [
    ["/desk/staff", "请选择一位员工"],
    ["/desk/staff?view=posts", "处理工单"],
    ["/desk/staff?view=duties", "不能同时拥有"],
  ],
  song: [
    ["/desk/complaints", "待分级"],
    ["/desk/complaints?tab=settings", "信函模板"],
  ],
  ji: [
    ["/desk/knowledge/editing", "知识编审"],
    ["/desk/knowledge/gaps", "待处理"],
    ["/desk/knowledge/packs", "本周更新"],
    ["/desk/assistant/replay", "选择一条应答"],
    ["/desk/assistant/intents", "业务分类"],
    ["/desk/assistant/flows?flow=block-card", "银行卡挂失"],
  ],
};

for (const [who, pages] of Object.entries(PAGES)) {
  test(`the pages of ${who} have nothing in the way of anybody`, async ({ browser }) => {
    const page = await staff(browser, who, pages[0]?.[0]);
    for (const [path, words] of pages) {
      await test.step(path, async () => {
        const at = new URL(page.url());
        if (at.pathname + at.search !== path) await page.goto(new URL(path, at).href);
        await expect(page.getByText(words).first()).toBeVisible();
        await expect(page.locator(".ant-skeleton")).toHaveCount(0);
        await nothingInTheWay(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, path).toBeLessThanOrEqual(1280);
      });
    }
    await leave(page);
  });
}

test("a ticket and its side sheets have nothing in the way of qian", async ({ browser }) => {
  const page = await staff(browser, "qian", "/desk/tickets?view=team");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("form", { name: "筛选" })).toBeVisible();
  await nothingInTheWay(page);
  await page.keyboard.press("Escape");
  await page.getByRole("row").nth(1).click();
  await expect(page.getByRole("region", { name: "办理过程" })).toBeVisible();
  await nothingInTheWay(page);
  await page.getByRole("button", { name: "计算过程" }).first().click();
  await expect(page.getByRole("dialog").getByRole("region", { name: "计算过程" })).toBeVisible();
  await nothingInTheWay(page);
  await leave(page);
});

test("the sheets of people and of more time have nothing in the way of anybody", async ({
  browser,
}) => {
  const admin = await staff(browser, "admin", "/desk/staff");
  await admin.getByRole("button", { name: "新增员工" }).click();
  await expect(admin.getByLabel("初始密码")).toBeVisible();
  await nothingInTheWay(admin);
  await admin.keyboard.press("Escape");
  await admin.getByRole("link", { name: /林悦/ }).click();
  await admin.getByRole("button", { name: /调\s?整/ }).click();
  await expect(admin.getByText("办理离岗")).toBeVisible();
  await nothingInTheWay(admin);
  await leave(admin);

  const qian = await staff(browser, "qian", "/desk/tickets?view=team");
  await qian.getByRole("row").nth(1).click();
  await expect(qian.getByRole("region", { name: "办理过程" })).toBeVisible();
  const more = qian.getByRole("button", { name: "延长时限" });
  if (await more.isVisible()) {
    await more.click();
    await expect(qian.getByLabel(/延长多少/)).toBeFocused();
    await nothingInTheWay(qian);
  }
  await leave(qian);
});

test("the sheets of terms have nothing in the way of peng", async ({ browser }) => {
  const page = await staff(browser, "peng", "/desk/terms?rule=ticket.request");
  await page.getByRole("button", { name: "拟订新版本" }).click();
  await expect(page.getByRole("dialog").getByLabel("生效时间")).toBeVisible();
  await nothingInTheWay(page);
  await page.goto(new URL("/desk/terms?view=calendars", page.url()).href);
  await page.getByRole("button", { name: "调整工作时间" }).click();
  await expect(page.getByRole("dialog").getByRole("group", { name: "周日" })).toBeVisible();
  await nothingInTheWay(page);
  await leave(page);
});

test("the widget opens the same chat on another page by one script", async ({ page }) => {
  await page.goto((process.env.JINQIAO_URL ?? "") + "/widget-demo.html");
  await page
    .getByRole("button", { name: /客服|咨询/ })
    .first()
    .click();
  const chat = page.frameLocator("iframe");
  await expect(chat.getByText("我是金桥示范银行的智能客服")).toBeVisible();
});
