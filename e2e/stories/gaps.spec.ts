import { expect, test, type Page } from "@playwright/test";

import { becomes, customer, ends, leave, replies, says, staff, takes } from "../support/people.ts";

const answer = "手机银行里上传照片就能定制卡面，工本费20元，七个工作日寄到。";
const title = "怎么定制银行卡的卡面";

/** Asks, is given to the agent, is answered without an article, and ends the talk. */
async function isAnsweredByHand(asker: Page, agent: Page, name: string, question: string) {
  await says(asker, question);
  await asker.getByRole("button", { name: "转人工" }).click();
  await takes(agent, name);
  await expect(agent.getByText(question, { exact: true }).first()).toBeVisible();
  await replies(agent, answer);
  await expect(asker.getByText(answer)).toBeVisible();
  await ends(asker);
}

test("what no article answers becomes a gap, an article, and then the assistant's answer", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const lin = await staff(browser, "lin");

  await test.step("two customers ask the same, and Lin answers from what he knows", async () => {
    await becomes(lin, "就绪");
    const wu = await customer(browser, "吴昊");
    await isAnsweredByHand(wu, lin, "吴昊", "银行卡上能印我家宠物的照片吗");
    const zhang = await customer(browser, "张伟");
    await isAnsweredByHand(zhang, lin, "张伟", "我想把宠物照片印在银行卡上");
    await becomes(lin, "离开");
  });

  const ji = await staff(browser, "ji", "/desk/knowledge/gaps");
  await test.step("Ji sees the gap with what they asked and what Lin said", async () => {
    const gap = ji.getByRole("list", { name: "知识缺口" }).getByRole("link", { name: /宠物/ });
    await expect(gap).toContainText(/[2-9] 位客户/);
    await gap.click();
    const evidence = ji.getByRole("article");
    await expect(evidence).toContainText("银行卡上能印我家宠物的照片吗");
    await expect(evidence).toContainText("我想把宠物照片印在银行卡上");
    await expect(evidence).toContainText("坐席自行作答");
    await expect(
      evidence.getByRole("blockquote").filter({ hasText: answer }).first(),
    ).toContainText("林悦");
  });

  await test.step("it becomes a draft in Lin's words, which Ji sends to compliance", async () => {
    await ji.getByRole("button", { name: "起草知识" }).click();
    const sheet = ji.getByRole("dialog", { name: "起草知识" });
    await expect(sheet.getByLabel("答案", { exact: true })).toHaveValue(/定制卡面/);
    await sheet.getByLabel("标题").fill(title);
    await sheet.getByLabel("业务分类").fill("借记卡");
    await ji.getByRole("menuitemcheckbox").first().click();
    await sheet.getByRole("button", { name: "送合规复核" }).click();
    await expect(ji.getByRole("article")).toContainText("已据此起草知识");
  });

  const han = await staff(browser, "han", "/desk/knowledge/editing");
  await test.step("Han approves it with the questions before her, and Ji publishes", async () => {
    await han.getByRole("link", { name: title }).first().click();
    await han.getByText(/^依据 \d+ 条$/).click();
    await expect(han.getByText(/银行卡上能印我家宠物的照片吗/).first()).toBeVisible();
    await han.getByRole("button", { name: "通过" }).click();
    await expect(han.getByText("待发布").first()).toBeVisible();
    await ji.getByRole("link", { name: "编审" }).click();
    await ji.getByRole("link", { name: title }).first().click();
    await ji.getByRole("button", { name: "发布" }).click();
    await expect(ji.getByText("已发布", { exact: true }).first()).toBeVisible();
  });

  await test.step("the next customer is answered by the assistant, and the gap is closed", async () => {
    const chen = await customer(browser);
    await says(chen, "宠物照片可以印到银行卡上吗");
    await expect(chen.getByText(new RegExp(`据《${title}》.*第 \\d+ 版`))).toBeVisible();
    await leave(chen);
    await ji.getByRole("link", { name: "知识缺口" }).click();
    await ji.getByText("已补上", { exact: true }).click();
    const covered = ji.getByRole("list", { name: "知识缺口" }).getByRole("link", { name: /宠物/ });
    await expect(covered).toBeVisible();
    await covered.click();
    await ji.getByRole("link", { name: "查看知识" }).click();
    await expect(ji.getByRole("heading", { name: title }).first()).toBeVisible();
  });

  await Promise.all([lin, ji, han].map(leave));
});
