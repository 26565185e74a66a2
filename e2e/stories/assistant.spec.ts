import { expect, test } from "@playwright/test";

import { becomes, customer, ends, leave, replies, says, staff, takes } from "../support/people.ts";

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
  await ends(page);
});

test("who writes traditional characters is answered in them", async ({ browser }) => {
  const page = await customer(browser);
  await says(page, "銀行卡丟了怎麼辦");
  await expect(page.getByText(/掛失/).first()).toBeVisible();
  await leave(page);
});

test("cards, phrases, next steps and what the model reads follow the conversation", async ({
  browser,
}) => {
  const wu = await customer(browser, "吴昊");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await says(wu, "银行卡丢了怎么办");
  await expect(wu.getByText(/第 \d+ 版/).first()).toBeVisible();
  await wu.getByRole("button", { name: "转人工" }).click();
  await takes(lin, "吴昊");
  const cards = lin.getByRole("region", { name: "知识建议" }).getByRole("listitem");

  await test.step("the card fits the question, and what comes first is offered first", async () => {
    await expect(cards.first()).toContainText("挂失");
    await expect(lin.getByText("开场", { exact: true })).toBeVisible();
    await expect(lin.getByRole("button", { name: "7 先挂失" })).toBeVisible();
  });

  await test.step("one key says that the model read it right", async () => {
    const read = lin.getByRole("list", { name: "模型识别" });
    await expect(read).toContainText("识别：");
    await lin.getByRole("textbox", { name: "回复" }).press("Alt+y");
    await expect(read).toContainText("✓");
  });

  await test.step("the next question changes the card, and what was said is offered no more", async () => {
    await replies(lin, "您好，我来为您处理。");
    await says(wu, "大额存单起存金额是多少");
    await expect(cards.first()).toContainText("大额存单");
  });

  await ends(wu);
  await becomes(lin, "离开");
  await leave(lin);
});
