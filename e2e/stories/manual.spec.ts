import { expect, test } from "@playwright/test";

import {
  becomes,
  chooses,
  customer,
  ends,
  leave,
  replies,
  says,
  staff,
  takes,
} from "../support/people.ts";

test("an agent sells a fund: the manual prompts, ticks by meaning, and refuses to go on without the risk statement", async ({
  browser,
}) => {
  const yang = await customer(browser, "杨洋");
  const lin = await staff(browser, "lin");
  const zhou = await staff(browser, "zhou", "/desk/approvals");
  await becomes(lin, "就绪");
  await says(yang, "转人工");
  await expect(yang.getByText("林悦（工号 1024）为您服务")).toBeVisible();
  await takes(lin, "杨洋");
  await lin.getByRole("tab", { name: "客户" }).click();
  const check = lin.getByRole("region", { name: "适当性检查" });
  const strip = lin.getByRole("region", { name: "服务手册 理财销售" });
  const reply = lin.getByRole("textbox", { name: "回复" });

  await test.step("a sale is refused before anything was said, and the manual appears with what is missing", async () => {
    await chooses(lin, "选择产品", "金桥稳健月开 R2");
    await check.getByRole("button", { name: /^检\s?查$/ }).click();
    await check.getByRole("button", { name: "继续销售" }).click();
    await expect(check.getByText("手册还缺以下内容，补齐后才能继续")).toBeVisible();
    await expect(check.getByText("风险揭示：理财非存款，产品有风险")).toBeVisible();
    await expect(strip.getByText("核对身份", { exact: true })).toHaveAttribute(
      "aria-current",
      "step",
    );
  });

  await test.step("one key puts the phrase into the reply; said in other words it counts as well", async () => {
    await reply.click();
    await reply.press("Alt+m");
    await expect(reply).toHaveValue(/请问是您本人购买吗/);
    await reply.press("Control+Enter");
    await expect(strip.getByText("✓ 核对身份")).toBeVisible();
    await replies(lin, "做风险测评的时候请您自己按照真实情况来回答。");
    await expect(strip.getByText("✓ 风险测评")).toBeVisible();
  });

  await test.step("the customer's words, a denial and half a statement tick nothing", async () => {
    await says(yang, "我知道理财非存款、产品有风险");
    await replies(lin, "业绩比较基准不代表您实际的收益，过去的业绩也说明不了以后。");
    await expect(strip.getByRole("button", { name: /✓ 业绩比较基准/ })).toBeVisible();
    await replies(lin, "提醒您，投资是有风险的。");
    await expect(strip.getByText("还差：不是存款")).toBeVisible();
    await expect(strip.getByRole("button", { name: /○ 理财非存款，产品有风险/ })).toBeVisible();
    await lin.screenshot({ path: "../docs/images/manual.png" });
  });

  await test.step("said in two messages it is said", async () => {
    await replies(lin, "还有，这个理财可不是存款。");
    await expect(strip.getByRole("button", { name: /✓ 理财非存款，产品有风险/ })).toBeVisible();
    await replies(lin, "产品不保证本金和收益。封闭期之内这笔钱是不能提前赎回的。");
    await expect(strip.getByText("✓ 风险揭示")).toBeVisible();
    await replies(lin, "以上您都了解之后，请您自己决定买不买。");
    await expect(strip.getByText("✓ 客户确认")).toBeVisible();
  });

  await test.step("now the sale goes on, and the conversation still cannot be closed", async () => {
    await check.getByRole("button", { name: "继续销售" }).click();
    await expect(check.getByRole("button", { name: "已继续销售" })).toBeDisabled();
    await lin.keyboard.press("Alt+e");
    const sheet = lin.getByRole("dialog");
    await sheet.getByLabel("业务分类").fill("基金");
    await lin.getByRole("menuitemcheckbox", { name: "基金" }).first().click();
    await sheet.getByRole("button", { name: "结束会话" }).click();
    await expect(sheet.getByText("售后告知：有疑问或不满意可以向客服投诉反映")).toBeVisible();
    await lin.keyboard.press("Escape");
  });

  await test.step("a supervisor allows what is missing, for a reason", async () => {
    await strip.getByRole("button", { name: "申请例外" }).click();
    const form = lin.getByRole("dialog");
    await form.getByRole("checkbox", { name: /售后告知/ }).check();
    await form
      .getByLabel("为什么不能说或不能满足（班组长审批）")
      .fill("客户有急事，已另发短信告知");
    await form.getByRole("button", { name: "提交班组长" }).click();
    await expect(strip.getByText("等待班组长审批")).toBeVisible();
    const act = zhou.getByRole("listitem", { name: /理财销售/ }).first();
    await expect(act.getByText("售后告知：有疑问或不满意可以向客服投诉反映")).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(strip.getByText("手册要求已全部完成")).toBeVisible();
  });
  await becomes(lin, "离开");
  await ends(yang);
  await leave(lin);
  await leave(zhou);
});

test("another version of a manual is compared, tried, proposed and approved by somebody else", async ({
  browser,
}) => {
  const shorter = `我马上为您办理临时挂失，卡片立即停用（${String(Date.now() % 10000)}）。`;
  const han = await staff(browser, "han", "/desk/compliance/manuals?manual=card-loss");
  const shen = await staff(browser, "shen", "/desk/approvals");
  await expect(han.getByRole("heading", { name: "银行卡挂失", level: 1 })).toBeVisible();

  await test.step("a sentence is tried", async () => {
    await han.getByLabel("输入坐席可能说的话，看能打上哪些勾").first().fill("口头挂失只管五天哦");
    await han.getByRole("button", { name: "试一试" }).first().click();
    await expect(han.getByText(/✓ 口头（临时）挂失5天内有效/)).toBeVisible();
    await han.screenshot({ path: "../docs/images/manuals.png" });
  });

  await test.step("another wording is proposed", async () => {
    await han.getByRole("button", { name: /^修\s?改$/ }).click();
    const form = han.getByRole("dialog");
    const wording = form.getByLabel("参考话术（中文）").first();
    await wording.fill(shorter);
    await form.getByLabel("修改原因").fill("话术更短");
    await form.getByRole("button", { name: "提交复核" }).click();
    await expect(han.getByText("已提交，等另一人批准")).toBeVisible();
  });

  await test.step("somebody else compares and approves", async () => {
    const act = shen.getByRole("listitem", { name: /银行卡挂失/ }).first();
    await expect(act.getByText(shorter).first()).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(shen.getByText("已批准并生效")).toBeVisible();
    await expect(han.getByText("正在使用")).toBeVisible();
    await han.getByRole("button", { name: "与上一版的差异" }).first().click();
    await expect(han.getByRole("cell", { name: shorter })).toBeVisible();
  });
  await leave(han);
  await leave(shen);
});
