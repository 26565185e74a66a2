import { expect, test, type Browser, type Page } from "@playwright/test";

import { chooses, customer, ends, leave, says, staff } from "../support/people.ts";
import { promises, type Target } from "../support/terms.ts";

const LOAN_TERM = "collaboration.loan-progress";
const A_MOMENT: Target = { kind: "ELAPSED", time: "PT10S" };
const TWO_HOURS: Target = { kind: "WORKING_TIME", time: "PT2H", calendar: "cn-office" };
const ANGER = "贷款被你们重复扣了两次款，生活费都没了，我要投诉！";

test("what was said in anger is a complaint with a term, and goes all the way to its re-check", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const huang = await customer(browser, "黄磊");
  const matter = huang.getByRole("article", { name: /贷款被你们重复扣了/ });
  await promises(browser, LOAN_TERM, A_MOMENT);

  await test.step("the machine hears the complaint in the chat and files it", async () => {
    await says(huang, ANGER);
    await expect(huang.getByText(/正在为您转接|为您排队|第 \d+ 位/).first()).toBeVisible();
    await opensMatters(huang);
    await expect(matter).toContainText("已收到");
  });

  const luo = await staff(browser, "luo", "/desk/complaints");
  await test.step("a handler grades it urgent, and its terms run", async () => {
    await luo
      .getByRole("region", { name: "待分级" })
      .getByText("贷款被你们重复扣了")
      .first()
      .click();
    await luo.getByRole("radio", { name: "紧急" }).check();
    await chooses(luo, "发生渠道", "手机银行");
    await chooses(luo, "业务类别", "贷款");
    await chooses(luo, "投诉原因", "定价收费");
    await luo.getByRole("button", { name: "确定分级" }).click();
    await expect(luo.getByRole("region", { name: "时限" })).toContainText("紧急投诉处理");
    await luo.getByRole("button", { name: "由我办理" }).click();
    await expect(luo.getByRole("heading", { name: /贷款被你们重复扣了/ })).toBeVisible();
    await expect(standsAt(luo, "调查核实")).toBeVisible();
  });

  await test.step("the loans department is asked and does not answer in time", async () => {
    await luo.getByRole("button", { name: "请其他部门协办" }).click();
    await chooses(luo, "协办事项", "贷款进度");
    await chooses(luo, "贷款种类", "消费贷款");
    await luo.getByLabel("补充说明").fill("请核实是否重复扣款、何时退回");
    await luo.getByRole("button", { name: "提交协办" }).click();
    const strip = luo.getByRole("list", { name: "协办" });
    await expect(strip.getByText("超时", { exact: true })).toBeVisible({ timeout: 60_000 });
  });

  await test.step("it finds the department's head by itself, who answers", async () => {
    const du = await staff(browser, "du", "/desk/knowledge");
    await opensNotice(du, /^协办 R\S+（贷款进度.*）已超时$/);
    await expect(du.getByText("请核实是否重复扣款、何时退回")).toBeVisible();
    await du.getByLabel("答复内容").fill("系统重复发起扣款，多扣款项今日退回。");
    await du.getByLabel("答复内容").press("Control+Enter");
    await expect(du.getByText("已答复").first()).toBeVisible();
    await leave(du);
    await expect(luo.getByText("系统重复发起扣款，多扣款项今日退回。")).toBeVisible();
    await luo.getByRole("button", { name: "已阅" }).click();
  });

  const song = await staff(browser, "song", "/desk/complaints?tab=approvals");
  await test.step("more time is approved by the head, and the customer reads why", async () => {
    await luo.getByRole("button", { name: "延长期限" }).click();
    await luo.getByLabel("延长原因（客户可见）").fill("需调取合作方扣款流水");
    await luo.getByRole("button", { name: "提请审批" }).click();
    await luo.getByRole("dialog").waitFor({ state: "hidden" });
    await opensApproval(song, "贷款被你们重复扣了");
    await song.getByRole("button", { name: "同意并发送" }).click();
    await expect(song.getByText(/已发送到/).first()).toBeVisible();
    await opensMatters(huang);
    await matter.getByText("延长办理期限告知").click();
    await expect(matter.getByText(/需调取合作方扣款流水/)).toBeVisible();
  });

  await test.step("still more time is the head office's to give, whom the wish finds", async () => {
    await luo.getByRole("button", { name: "延长期限" }).click();
    await luo.getByLabel("延长原因（客户可见）").fill("合作方流水须两方核对");
    await luo.getByRole("button", { name: "提请审批" }).click();
    await luo.getByRole("dialog").waitFor({ state: "hidden" });
    await expect(song.getByText("由总行高级管理人员审批")).toBeVisible();
    const shen = await staff(browser, "shen", "/desk/floor");
    await opensNotice(shen, /^投诉 C\S+：延长期限待您审批$/);
    await expect(shen.getByText("合作方流水须两方核对").first()).toBeVisible();
    await shen.getByRole("button", { name: "同意并发送" }).click();
    await expect(shen.getByText(/已发送到/).nth(1)).toBeVisible();
    await shen.reload();
    await shen.getByRole("button", { name: "提醒，0 条未读" }).waitFor();
    await leave(shen);
    await expect(song.getByText("由总行高级管理人员审批")).toHaveCount(0);
  });

  await test.step("what was found is written down, and a solution with money approved", async () => {
    await luo.getByLabel("核查情况").fill("扣款系统在补扣时重复发起，多扣 860 元。");
    await luo.getByLabel("处理依据").fill("个人贷款业务管理办法第二十一条");
    await luo.getByRole("radio", { name: "我行全责" }).check();
    await luo.getByRole("button", { name: "提交调查结论" }).click();
    await luo.getByLabel("处理方案（客户可见）").fill("退回多扣的 860 元，并补偿 100 元。");
    await luo.getByLabel("补偿金额").fill("100");
    await luo.getByRole("button", { name: "提出方案" }).click();
    await expect(standsAt(luo, "拟定处理方案")).toBeVisible();
    await song.getByRole("button", { name: /^同\s?意$/ }).click();
    await expect(standsAt(luo, "与客户协商")).toBeVisible();
  });

  await test.step("the customer agrees, and is told the decision in writing", async () => {
    await opensMatters(huang);
    await expect(matter.getByText("退回多扣的 860 元，并补偿 100 元。")).toBeVisible();
    await matter.getByRole("button", { name: "同意", exact: true }).click();
    await luo.getByLabel("落实情况").fill("860 元已退回，补偿 100 元已入账。");
    await luo.getByRole("button", { name: "方案已落实" }).click();
    await expect(standsAt(luo, "告知处理结果")).toBeVisible();
    await luo.getByRole("button", { name: "拟写信函" }).click();
    await expect(luo.getByLabel("信函正文")).toHaveValue(/多扣 860 元/);
    await luo.getByRole("button", { name: "提请审批" }).click();
    await song.getByRole("button", { name: "同意并发送" }).click();
    await expect(standsAt(luo, "满意度回访")).toBeVisible();
    await opensMatters(huang);
    await matter.getByText("处理决定告知书").click();
    await expect(matter.getByText(/一、核查情况/)).toBeVisible();
  });

  await test.step("not satisfied, the customer asks for a re-check", async () => {
    await matter.getByRole("button", { name: "不满意" }).click();
    await expect(matter.getByText("您已评价").first()).toBeVisible();
    await matter.getByRole("button", { name: "申请核查" }).click();
    await matter.getByLabel("您认为哪里处理得不对").fill("补偿太少，耽误我交房租");
    await matter.getByRole("button", { name: "申请核查" }).last().click();
    await expect(matter.getByText("您申请核查")).toBeVisible();
  });

  await test.step("somebody who had no part in it looks at it again", async () => {
    const cai = await staff(browser, "cai", new URL(luo.url()).pathname);
    await cai.getByLabel("核查结论").fill("程序、时限合规，补偿符合标准。");
    await cai.getByRole("button", { name: "维持原决定" }).click();
    await song.getByRole("button", { name: "同意并发送" }).click();
    await opensMatters(huang);
    await expect(matter.getByText("核查决定告知书")).toBeVisible();
    await leave(cai);
  });

  await test.step("and it is closed with the reason", async () => {
    await luo.getByPlaceholder("未获客户满意，请填写办结原因").fill("核查维持原决定，已书面答复。");
    await luo.getByRole("button", { name: /^办\s?结$/ }).click();
    await expect(luo.getByText("已办结").first()).toBeVisible();
  });

  await promises(browser, LOAN_TERM, TWO_HOURS);
  await huang.getByRole("button", { name: "返回对话" }).click();
  await ends(huang);
  await Promise.all([leave(luo), leave(song)]);
});

test("what a regulator forwards has its own term, its own way and its reference", async ({
  browser,
}) => {
  const luo = await staff(browser, "luo", "/desk/complaints");
  const reference = `甬金消保转〔2026〕${String(Date.now()).slice(-6)} 号`;
  await files(luo, "何桂芳", "定期存款被转成保险", reference);

  await test.step("it is known by its reference, and filed once", async () => {
    await expect(luo.getByText(reference)).toBeVisible();
    await expect(luo.getByRole("region", { name: "时限" })).toContainText(
      "投诉处理（金融监管总局）",
    );
    await expect(luo.getByText("投诉处理（监管转办）").first()).toBeVisible();
    const again = await staffWho(browser, "cai");
    await files(again, "何桂芳", "定期存款被转成保险", reference);
    await expect(again.getByText("该转办编号已登记")).toBeVisible();
    await leave(again);
  });

  await test.step("graded, it stands with the head, who sees it on the board", async () => {
    await chooses(luo, "发生渠道", "营业现场");
    await chooses(luo, "业务类别", "银行代理业务");
    await chooses(luo, "投诉原因", "营销方式和手段");
    await luo.getByRole("button", { name: "确定分级" }).click();
    await expect(standsAt(luo, "调查核实")).toBeVisible();
    const song = await staff(browser, "song", "/desk/complaints");
    await expect(
      song.getByRole("region", { name: "待办理" }).getByText("定期存款被转成保险").first(),
    ).toBeVisible();
    await leave(song);
  });
  await leave(luo);
});

const staffWho = (browser: Browser, who: string) => staff(browser, who, "/desk/complaints");

/** The step of the picture at which the matter stands now. */
const standsAt = (page: Page, step: string) =>
  page.getByRole("region", { name: "办到哪一步" }).locator("li").last().getByText(step);

/** Anew, as somebody would who comes back to look. */
async function opensMatters(page: Page): Promise<void> {
  const chat = page.getByRole("button", { name: "返回对话" });
  if (await chat.isVisible()) await chat.click();
  await page.getByRole("button", { name: "我的事项" }).click();
  await expect(page.getByRole("heading", { name: "我的事项" })).toBeVisible();
}

/** What found somebody by itself: the bell, the newest line of that kind, and the matter behind it. */
async function opensNotice(page: Page, line: RegExp): Promise<void> {
  await page.getByRole("button", { name: /提醒，[1-9]\d* 条未读/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: line }).first().click();
}

async function opensApproval(page: Page, subject: string): Promise<void> {
  await page
    .getByRole("row", { name: new RegExp(subject) })
    .first()
    .getByRole("link")
    .click();
}

async function files(page: Page, name: string, subject: string, reference: string) {
  await page.getByRole("button", { name: "登记投诉" }).click();
  await page.getByLabel("客户").last().fill(name);
  await page.getByTitle(new RegExp(name)).last().click();
  await chooses(page, "受理渠道", "监管转办");
  await page.getByLabel("转办编号").fill(reference);
  await page.getByLabel("主题").fill(subject);
  await page.getByLabel("事实经过").fill("到期去取才知道买的是分红险，柜员当时说是存款送保险。");
  await page.getByRole("button", { name: "提交投诉" }).click();
}
