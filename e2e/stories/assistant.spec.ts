import { expect, test } from "@playwright/test";

import { customer, leave, says, staff } from "../support/people.ts";

test("a banking question that no article answers goes to a person, and the answer can be replayed", async ({
  browser,
}) => {
  const page = await customer(browser);

  await test.step("a question it knows is answered with its source", async () => {
    await says(page, "银行卡丢了怎么办");
    await expect(page.getByText(/来源|第 \d+ 版/).first()).toBeVisible();
  });

  await test.step("near-by questions that no article answers are not guessed at", async () => {
    await says(page, "你们收不收古董邮票做抵押");
    await expect(page.getByText(/还没有把握回答|确认一下/).first()).toBeVisible();
    await says(page, "古董邮票抵押折价怎么算");
    await expect(page.getByText(/正在为您转接人工客服|没能帮上您/).first()).toBeVisible();
  });

  await test.step("whoever teaches the assistant reads what each rests on, and plays it again", async () => {
    const ji = await staff(browser, "ji");
    await ji.getByRole("link", { name: "智能客服" }).click();
    await ji.getByRole("link", { name: "回放" }).click();
    await ji.getByRole("searchbox", { name: "按客户问题查找" }).fill("古董邮票抵押折价");
    await ji.keyboard.press("Enter");
    await ji
      .getByRole("button", { name: /古董邮票抵押折价怎么算/ })
      .first()
      .click();
    const shown = ji.getByRole("article", { name: "应答回放" });
    await expect(shown).toContainText("连续两次未答准");
    await expect(shown).toContainText("按当时的依据重判，结果一致");
    await expect(shown.getByRole("region", { name: /当日/ })).toContainText("转人工");
    await expect(shown.getByRole("region", { name: "今天" })).toContainText("转人工");
    await leave(ji);
  });
  await leave(page);
});

test("who writes traditional characters is answered in them", async ({ browser }) => {
  const page = await customer(browser);
  await says(page, "銀行卡丟了怎麼辦");
  await expect(page.getByText(/掛失/).first()).toBeVisible();
  await leave(page);
});
