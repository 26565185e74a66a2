import { expect, test, type Page } from "@playwright/test";

import { becomes, chooses, customer, ends, leave, says, staff, takes } from "../support/people.ts";

test("the loan desk answers, a system answers, and the answer reaches the customer", async ({
  browser,
}) => {
  const sun = await customer(browser, "孙强");
  await sun.getByRole("button", { name: "转人工" }).click();
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await takes(lin, "孙强");

  const yan = await staff(browser, "yan", "/desk/inbox");
  await test.step("the agent asks about a loan; its system does not know it, so the desk has it", async () => {
    const form = await asks(lin, "贷款进度");
    await chooses(lin, "贷款种类", "消费贷款");
    await form.getByLabel("补充说明").fill("客户上周提交，想知道何时放款");
    await form.getByRole("button", { name: "提交协办" }).click();
    const strip = lin.getByRole("list", { name: "协办" });
    await expect(strip.getByText("待受理")).toBeVisible();
  });

  await test.step("who accepts it sees the form and a masked customer, and answers", async () => {
    await yan
      .getByRole("list", { name: "协办" })
      .getByRole("link", { name: /贷款进度.*孙\*\*/s })
      .first()
      .click();
    await expect(yan.getByText("客户上周提交，想知道何时放款")).toBeVisible();
    await expect(yan.getByText("孙强")).toHaveCount(0);
    await yan.getByRole("button", { name: /^受\s?理$/ }).click();
    await expect(lin.getByRole("list", { name: "协办" }).getByText("办理中")).toBeVisible();
    await yan.getByLabel("答复内容").fill("您的贷款已进入放款审核，预计两个工作日内到账。");
    await yan.getByLabel("答复内容").press("Control+Enter");
    await expect(yan.getByText("已答复").first()).toBeVisible();
  });

  await test.step("the agent has it at once and puts it into the reply", async () => {
    await lin.getByRole("button", { name: "填入回复" }).click();
    const reply = lin.getByRole("textbox", { name: "回复" });
    await expect(reply).toHaveValue(/预计两个工作日内到账/);
    await reply.press("Control+Enter");
    await expect(sun.getByText("您的贷款已进入放款审核，预计两个工作日内到账。")).toBeVisible();
  });

  await test.step("what the card system knows is answered without a person", async () => {
    const form = await asks(lin, "年费与手续费查询");
    await form.getByLabel("卡号后四位").fill("6688");
    await form.getByRole("button", { name: "提交协办" }).click();
    const strip = lin.getByRole("list", { name: "协办" });
    await expect(strip.getByText("银行卡系统自动答复")).toBeVisible();
    await expect(strip.getByText(/本年度年费 200.00 元/)).toBeVisible();
  });

  await test.step("the head sees all of the department and calls a joint team", async () => {
    const du = await staff(browser, "du", "/desk/inbox?view=done");
    await du
      .getByRole("link", { name: /贷款进度/ })
      .first()
      .click();
    await du.getByRole("button", { name: "召集联合小组" }).click();
    const sheet = du.getByRole("dialog");
    await sheet.getByLabel("小组名称").fill("放款超期核查");
    await sheet.getByLabel("成员").fill("林悦");
    await du
      .getByText(/林悦 1024/)
      .last()
      .click();
    await sheet.getByLabel("小组名称").click();
    await sheet.getByRole("button", { name: "召集联合小组" }).click();
    await expect(du.getByRole("heading", { name: "放款超期核查" })).toBeVisible();
    await du.getByRole("textbox", { name: "备注" }).fill("请核对放款排期");
    await du.getByRole("textbox", { name: "备注" }).press("Control+Enter");
    await expect(du.getByRole("list", { name: "记录" }).getByText("请核对放款排期")).toBeVisible();
    await lin.getByRole("link", { name: /放款超期核查/ }).click();
    await expect(lin.getByText("请核对放款排期")).toBeVisible();
    await leave(du);
  });

  await test.step("what the customer then complains of is a complaint, with what the ticket's form holds", async () => {
    await says(sun, "查年费乱收我的钱，我要投诉");
    await lin.goto(new URL("/desk", lin.url()).href);
    await takes(lin, "孙强");
    await lin.getByRole("tab", { name: "工单" }).click();
    const form = lin.getByRole("form", { name: "新建工单" });
    const begin = lin.getByRole("button", { name: "+ 新建工单" });
    await expect(form.or(begin).first()).toBeVisible();
    if (await begin.isVisible()) await begin.click();
    await form.getByLabel("主题").fill("年费收取有误");
    await form.getByLabel("业务分类").fill("收费");
    await lin.getByRole("menuitemcheckbox", { name: /业务投诉.*收费/ }).click();
    await form.getByRole("button", { name: "转为登记投诉" }).click();
    const filing = lin.getByRole("form", { name: "登记投诉" });
    await expect(filing.getByLabel("主题")).toHaveValue("年费收取有误");
    await expect(filing.getByLabel("事实经过")).toHaveValue(/乱收我的钱/);
    await filing.getByRole("button", { name: "提交投诉" }).click();
    await expect(lin.getByText(/投诉 C\S+ 已登记/)).toBeVisible();
  });

  await ends(sun);
  await lin.goto(new URL("/desk", lin.url()).href);
  await becomes(lin, "离开");
  await Promise.all([leave(yan), leave(lin)]);
});

/** Opens the sheet from the conversation and chooses what to ask. */
async function asks(page: Page, type: string) {
  await page.getByRole("button", { name: /^协\s?办$/ }).click();
  await chooses(page, "协办事项", type);
  return page.getByRole("form", { name: type });
}
