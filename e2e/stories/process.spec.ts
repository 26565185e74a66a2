import { expect, test, type Page } from "@playwright/test";

import { chooses, customer, leave, staff } from "../support/people.ts";

const STEP = "调取录音";

test("a step is drawn into a process, approved, tried by one team, compared, and used by all", async ({
  browser,
}) => {
  const peng = await staff(browser, "peng", "/desk/processes?process=complaint");

  await test.step("the owner of processes draws the step onto the way to investigation", async () => {
    await peng.getByRole("tab", { name: "修改" }).click();
    await draws(peng, "步骤", "graded", "investigating");
    await fills(peng, "名称", STEP);
    await fills(peng, "英文名称", "Fetch the recording");
    await fills(peng, "步骤代码", "recording");
    await chooses(peng, "由谁办理", "投诉处理岗");
    await expect(peng.getByText("没有问题，可以提交。")).toBeVisible();
  });

  await test.step("walks it once for trial, and proposes it", async () => {
    await peng.getByRole("button", { name: "保存草稿" }).click();
    // The row of buttons is drawn anew once the draft is kept.
    const step = peng.getByRole("button", { name: "走一步" });
    await expect(async () => {
      await peng.getByRole("button", { name: "试走" }).click();
      await expect(step).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await step.click();
    await peng.getByRole("button", { name: "走一步" }).click();
    await expect(peng.getByText(`停在：${STEP}`)).toBeVisible();
    await peng.getByLabel("这一版改了什么").fill("定级后先调取录音再核实");
    await peng.getByRole("button", { name: "提交审批" }).click();
    await expect(row(peng, "第 2 版")).toContainText("等待他人审批");
  });

  await test.step("somebody else approves it", async () => {
    const shen = await staff(browser, "shen", "/desk/processes?process=complaint");
    await shen.getByRole("tab", { name: "版本" }).click();
    await row(shen, "第 2 版")
      .getByRole("button", { name: /^批\s?准$/ })
      .click();
    await expect(row(shen, "第 2 版")).toContainText("已批准");
    await leave(shen);
  });

  await test.step("the complaints team tries it first", async () => {
    await chooses(peng, "试点班组", "投诉处理组");

    await peng.getByRole("button", { name: "开始试点" }).click();
    await expect(row(peng, "第 2 版")).toContainText("试点中");

    const luo = await staff(browser, "luo", "/desk/complaints");
    await files(luo, "周敏", "跨境汇款到账太慢");
    await expect(place(luo)).toContainText("第 2 版");
    await expect(place(luo)).toContainText("试点中");
    await chooses(luo, "发生渠道", "网上银行");
    await chooses(luo, "业务类别", "外汇");
    await chooses(luo, "投诉原因", "业务规则及流程");
    await luo.getByRole("button", { name: "确定分级" }).click();
    await expect(place(luo).locator("li").last()).toContainText(STEP);
    await leave(luo);
  });

  await test.step("what others file goes the old way", async () => {
    const zhu = await customer(browser, "朱婷");
    await zhu.getByRole("button", { name: "我的事项" }).click();
    await zhu.getByRole("button", { name: "我要投诉" }).click();
    await zhu.getByLabel("投诉什么").fill("短信提醒收费没有说明");
    await zhu.getByLabel("事情经过").fill("开通短信提醒后每月扣费，事先没有人说明。");
    await zhu.getByRole("button", { name: "提交投诉" }).click();
    await expect(zhu.getByRole("status").getByText(/投诉已登记，编号/)).toBeVisible();
    const cai = await staff(browser, "cai", "/desk/complaints");
    await cai
      .getByRole("region", { name: "待分级" })
      .getByText("短信提醒收费没有说明")
      .first()
      .click();
    await expect(place(cai)).toContainText("第 1 版");
    await Promise.all([leave(zhu), leave(cai)]);
  });

  await test.step("both versions stand side by side, with what is new and their figures", async () => {
    await peng.getByRole("tab", { name: "比较" }).click();
    const differences = peng.getByRole("table", { name: "差别" });
    await expect(differences.getByText(STEP).first()).toBeVisible();
    await expect(differences.getByText("新增").first()).toBeVisible();
    await peng.getByRole("tab", { name: "版本" }).click();
    await peng.reload();
    await peng.getByRole("tab", { name: "版本" }).click();
    await expect(row(peng, "第 2 版").getByRole("cell").nth(2)).toHaveText("1");
  });

  await test.step("and then it is the way for all", async () => {
    await row(peng, "第 2 版").getByRole("button", { name: "全面启用" }).click();
    await expect(row(peng, "第 2 版")).toContainText("使用中");
    await expect(row(peng, "第 1 版")).toContainText("已替换");
  });
  await leave(peng);
});

const row = (page: Page, version: string) => page.getByRole("row", { name: new RegExp(version) });

const place = (page: Page) => page.getByRole("region", { name: "办到哪一步" });

async function fills(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole("form", { name: "这一步的内容" }).getByLabel(label, { exact: true });
  await field.fill(words);
  await field.press("Tab");
}

/** Takes a kind of step from the palette and drops it on the way between two, which then leads through it. */
async function draws(page: Page, kind: string, before: string, after: string): Promise<void> {
  const from = await middle(page, before);
  const to = await middle(page, after);
  const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  await page.locator(".djs-palette").getByLabel(kind, { exact: true }).click();
  await page.mouse.move(at.x - 12, at.y, { steps: 6 });
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await page.mouse.click(at.x, at.y);
}

async function middle(page: Page, element: string): Promise<{ x: number; y: number }> {
  const shape = page.getByLabel("流程画板").locator(`[data-element-id="${element}"] .djs-visual`);
  await shape.first().waitFor();
  const box = await shape.first().boundingBox();
  if (box === null) throw new Error(`${element} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function files(page: Page, name: string, subject: string): Promise<void> {
  await page.getByRole("button", { name: "登记投诉" }).click();
  await page.getByLabel("客户").last().fill(name);
  await page.getByTitle(new RegExp(name)).last().click();
  await page.getByLabel("主题").fill(subject);
  await page.getByLabel("事实经过").fill("上周汇出，至今没有到账，也没有人告知进度。");
  await page.getByRole("button", { name: "提交投诉" }).click();
}
