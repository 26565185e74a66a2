import { expect, test, type Page } from "@playwright/test";

import { becomes, customer, ends, leave, says, staff, takes } from "../support/people.ts";

const code = Date.now().toString(36);
const title = `虚拟币礼品卡 ${code} 能兑换吗`;
const question = `礼品卡 ${code} 怎么兑换`;

async function opens(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole("link", { name: words }).first().click();
  await expect(page.getByRole("link", { name: "← 编审看板" })).toBeVisible();
}

test("an article is proposed, refused, corrected, published, used, changed, the agent is told, and the answer replayed", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const fang = await staff(browser, "fang", "/desk/knowledge/editing");
  const han = await staff(browser, "han", "/desk/knowledge/editing");
  const ji = await staff(browser, "ji", "/desk/knowledge/editing");

  await test.step("Fang proposes an article", async () => {
    await fang.getByRole("button", { name: "新建知识" }).click();
    await fang.getByLabel("业务分类").click();
    await fang.getByRole("menuitemcheckbox", { name: "银行卡" }).click();
    await fang.keyboard.press("Escape");
    await fang.getByLabel("标题").fill(title);
    await fang.getByLabel("答案").fill("可以兑换，**保证当天到账**。");
    await fang.getByLabel("相似问法").fill(question);
    await fang.getByLabel("提出原因").fill("客户常问");
    await expect(
      fang.getByLabel("预览").getByText("可以兑换，保证当天到账。").first(),
    ).toBeVisible();
    await expect(fang.getByText("已自动保存")).toBeVisible();
    await fang.getByRole("button", { name: "送审" }).click();
    await expect(fang.getByText("审核中").first()).toBeVisible();
  });

  await test.step("Han refuses it with a reason", async () => {
    await opens(han, new RegExp(code));
    await expect(han.getByRole("complementary")).toContainText("可以兑换，保证当天到账。");
    await han.getByLabel(/审核意见/).fill("不得使用“保证”，请写明到账条件");
    await han.getByRole("button", { name: "退回" }).click();
    await expect(han.getByText("已退回").first()).toBeVisible();
  });

  await test.step("Fang corrects it, Han approves, Ji publishes", async () => {
    await expect(fang.getByText("不得使用“保证”，请写明到账条件")).toBeVisible();
    await fang.getByLabel("答案").fill("可以在手机银行兑换，一般2个工作日到账。");
    await fang.getByRole("button", { name: "送审" }).click();
    await expect(fang.getByText("第 2 次送审").first()).toBeVisible();
    await expect(han.getByRole("button", { name: "通过" })).toBeVisible();
    await han.getByText("与上一次送审相比").click();
    await han.getByRole("button", { name: "通过" }).click();
    await expect(han.getByText("待发布").first()).toBeVisible();
    await opens(ji, new RegExp(code));
    await ji.getByRole("button", { name: "发布" }).click();
    await expect(ji.getByText("已发布", { exact: true }).first()).toBeVisible();
  });

  const zhang = await customer(browser, "张伟");
  const lin = await staff(browser, "lin");
  await test.step("a customer is answered with it, and then by Lin with the same card", async () => {
    await says(zhang, question);
    await expect(zhang.getByText("一般2个工作日到账", { exact: false }).first()).toBeVisible();
    await expect(zhang.getByText(new RegExp(`据《${title}》.*第 1 版`))).toBeVisible();
    await becomes(lin, "就绪");
    await zhang.getByRole("button", { name: "转人工" }).click();
    await takes(lin, "张伟");
    const card = lin.getByRole("region", { name: "知识建议" }).getByRole("listitem").first();
    await expect(card).toContainText("第 1 版");
    await card.getByRole("button", { name: "发送", exact: true }).click();
    await expect(zhang.getByText("一般2个工作日到账", { exact: false })).toHaveCount(2);
  });

  await test.step("it is changed, and Lin who serves the customer is told", async () => {
    await fang.getByRole("link", { name: "历次版本" }).click();
    await fang.getByRole("button", { name: "提出修改" }).click();
    await fang.getByLabel("答案").fill("可以在手机银行兑换，一般5个工作日到账。");
    await fang.getByLabel("提出原因").fill("清算时间延长");
    await fang.getByRole("button", { name: "送审" }).click();
    await expect(fang.getByText("审核中").first()).toBeVisible();
    await han.getByRole("link", { name: "← 编审看板" }).click();
    await han
      .getByRole("region", { name: "审核中" })
      .getByRole("link", { name: new RegExp(code) })
      .click();
    await han.getByRole("button", { name: "通过" }).click();
    await ji.getByRole("link", { name: "← 编审看板" }).click();
    await ji
      .getByRole("region", { name: "待发布" })
      .getByRole("link", { name: new RegExp(code) })
      .click();
    await ji.getByRole("button", { name: "发布" }).click();
    await expect(lin.getByText(/口径有更新/).first()).toBeVisible();
    await lin.getByRole("button", { name: "查看" }).click();
    await expect(lin.locator("ins", { hasText: "5" }).first()).toBeVisible();
    await expect(lin.getByText("这些会话里用过旧口径", { exact: false })).toBeVisible();
    await lin.getByRole("button", { name: "我知道了，改用新口径" }).click();
    await expect(lin.getByText(/口径有更新（/)).toHaveCount(0);
    const card = lin.getByRole("region", { name: "知识建议" }).getByRole("listitem").first();
    await expect(card).toContainText("一般5个工作日到账");
    await expect(card).toContainText("第 2 版");
    await ji.getByRole("link", { name: "← 编审看板" }).click();
    await expect(ji.getByRole("row", { name: new RegExp(code) })).toContainText("林悦");
  });

  await test.step("what he was told is played again with the knowledge of its moment", async () => {
    await ji.getByRole("link", { name: "智能客服" }).click();
    await ji.getByRole("link", { name: "回放" }).click();
    await ji.getByRole("searchbox", { name: "按客户问题查找" }).fill(question);
    await ji.keyboard.press("Enter");
    await ji.getByRole("button", { name: question }).click();
    const replay = ji.getByRole("article", { name: "应答回放" });
    await expect(replay).toContainText("在当日知识里重新检索，答复与当时一致");
    const thatDay = replay.getByRole("region", { name: /当日知识/ });
    await expect(thatDay).toContainText("第 1 版");
    await expect(thatDay).toContainText("一般2个工作日到账");
    const today = replay.getByRole("region", { name: "今天" });
    await expect(today).toContainText("第 2 版");
    await expect(today).toContainText("一般5个工作日到账");
  });

  await ends(zhang);
  await becomes(lin, "离开");
  await Promise.all([fang, han, ji, lin].map(leave));
});
