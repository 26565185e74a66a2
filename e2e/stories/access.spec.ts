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

test("the customer page has nothing in the way of anybody, at 360 pixels", async ({ browser }) => {
  const page = await customer(browser);
  await page.setViewportSize({ width: 360, height: 740 });
  await says(page, "定期存款利率");
  await expect(page.getByText(/据《|请选择|都不是/).first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await leave(page);
});

for (const [who, path, heading] of [
  ["lin", "/desk", "请选择一个会话"],
  ["lin", "/desk/tickets", "工单"],
  ["qian", "/desk/tickets?view=team", "身份核验"],
  ["peng", "/desk/terms?rule=ticket.request", "历次版本"],
  ["peng", "/desk/terms?view=calendars", "导入放假安排"],
  ["peng", "/desk/terms?view=calculator", "计算到期时间"],
  ["peng", "/desk/classes", "版本历史"],
  ["zhou", "/desk/floor", "排队"],
  ["zheng", "/desk/records", "记录"],
  ["lin", "/desk/knowledge", "知识"],
  ["ji", "/desk/knowledge/editing", "知识编审"],
  ["ji", "/desk/knowledge/gaps", "待处理"],
  ["ji", "/desk/knowledge/packs", "本周更新"],
  ["ji", "/desk/assistant/replay", "选择一条应答"],
  ["ji", "/desk/assistant/intents", "业务分类"],
  ["ji", "/desk/assistant/flows?flow=block-card", "银行卡挂失"],
] as const) {
  test(`${path} has nothing in the way of ${who}`, async ({ browser }) => {
    const page = await staff(browser, who, path);
    await expect(page.getByText(heading).first()).toBeVisible();
    await expect(page.locator(".ant-skeleton")).toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1280);
    await leave(page);
  });
}

test("a ticket and its side sheets have nothing in the way of qian", async ({ browser }) => {
  const page = await staff(browser, "qian", "/desk/tickets?view=team");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("form", { name: "筛选" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("row").nth(1).click();
  await expect(page.getByRole("region", { name: "办理过程" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "计算过程" }).first().click();
  await expect(page.getByRole("dialog").getByRole("region", { name: "计算过程" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await leave(page);
});

test("the sheets of terms have nothing in the way of peng", async ({ browser }) => {
  const page = await staff(browser, "peng", "/desk/terms?rule=ticket.request");
  await page.getByRole("button", { name: "拟订新版本" }).click();
  await expect(page.getByRole("dialog").getByLabel("生效时间")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.goto(new URL("/desk/terms?view=calendars", page.url()).href);
  await page.getByRole("button", { name: "调整工作时间" }).click();
  await expect(page.getByRole("dialog").getByRole("group", { name: "周日" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
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
