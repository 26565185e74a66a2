import { readFileSync, writeFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import { becomes, customer, leave, replies, says, staff, takes } from "../support/people.ts";
import { jinqiao } from "../support/server.ts";

test("one matter, from the first question to a bundle that proves itself", async ({ browser }) => {
  test.setTimeout(300_000);
  const wang = await customer(browser, "王芳");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");

  await test.step("the assistant answers and names the article and its version", async () => {
    await says(wang, "银行卡丢了怎么办");
    await expect(wang.getByText(/据《.*》.*（第 \d+ 版）/).first()).toBeVisible();
    await expect(wang.getByText("智能客服", { exact: true }).first()).toBeVisible();
  });

  await test.step("a person takes over with the whole story", async () => {
    await says(wang, "转人工");
    await expect(wang.getByText("林悦（工号 1024）为您服务")).toBeVisible();
    await takes(lin, "王芳");
    const story = lin.getByRole("region", { name: "会话", exact: true });
    await expect(story.getByText("银行卡丢了怎么办").first()).toBeVisible();
    await expect(story.getByText("客户要求人工").first()).toBeVisible();
    await replies(lin, "王女士您好，我是林悦，已看到您要挂失，马上为您登记补卡。");
    await expect(wang.getByText("马上为您登记补卡")).toBeVisible();
    await says(wang, "好的，麻烦尽快");
    await expect(lin.getByText("好的，麻烦尽快").first()).toBeVisible();
  });

  await test.step("knowledge follows the conversation and goes out with its version", async () => {
    await lin.getByRole("tab", { name: "知识" }).click();
    const suggestions = lin.getByRole("region", { name: "知识建议" });
    await expect(suggestions.getByRole("button", { name: /发\s?送/ }).first()).toBeVisible();
    await lin.screenshot({ path: "../docs/images/desk.png" });
    await suggestions
      .getByRole("button", { name: /^发\s?送/ })
      .first()
      .click();
    await expect(lin.getByText(/引用知识第 \d+ 版/).first()).toBeVisible();
  });

  let number = "";
  await test.step("the matter becomes a ticket with a clock", async () => {
    await lin.getByRole("button", { name: "建工单" }).click();
    const form = lin.getByRole("form", { name: "新建工单" });
    await expect(form.getByLabel("主题")).not.toHaveValue("");
    await form.getByLabel("由我跟进").check();
    await form.getByRole("button", { name: "提交工单" }).click();
    const told = wang.getByText(/已为您登记事项 T\d{8}-\d+/);
    await expect(told).toBeVisible();
    number = /T\d{8}-\d+/.exec((await told.textContent()) ?? "")?.[0] ?? "";
    expect(number).not.toBe("");
  });

  await test.step("the conversation ends, the result is told, the customer is satisfied", async () => {
    await lin.getByRole("navigation", { name: "主导航" }).getByText("工单").click();
    await lin.getByRole("table").getByText(number).click();
    await lin.getByRole("button", { name: "答复客户" }).click();
    await lin.getByLabel("处理结果（客户可见）").fill("新卡已制作，三个工作日内寄到您的预留地址。");
    await lin.getByRole("button", { name: "答复并告知客户" }).click();
    await expect(wang.getByText(`事项 ${number} 已有处理结果`)).toBeVisible();

    await wang.getByRole("button", { name: "我的事项" }).click();
    const matter = wang.getByRole("article", { name: number });
    await expect(matter.getByText("新卡已制作")).toBeVisible();
    await matter.getByRole("button", { name: "满意", exact: true }).click();
    await expect(matter.getByText("您已确认满意")).toBeVisible();
    await expect(lin.getByText("客户表示满意，已办结。")).toBeVisible();
  });

  await test.step("the conversation closes and the customer rates it", async () => {
    await lin.getByRole("navigation", { name: "主导航" }).getByText("工作台").click();
    await takes(lin, "王芳");
    await replies(lin, "我先为您办理临时挂失，卡片马上停用。临时挂失5天内有效。");
    await replies(lin, "请您本人带身份证到网点办理正式挂失。如发现资金被盗用，请立即报警。");
    await expect(lin.getByText("手册要求已全部完成")).toBeVisible();
    await lin.getByRole("button", { name: /^结\s?束$/ }).click();
    await lin.getByRole("radio", { name: "已解决" }).check();
    await lin.getByRole("button", { name: "结束会话" }).click();
    await wang.getByRole("button", { name: "返回对话" }).click();
    const rating = wang.getByRole("region", { name: "请评价本次服务" });
    await rating.getByRole("radio", { name: "5 星" }).check({ force: true });
    await rating.getByRole("radio", { name: "已解决" }).check({ force: true });
    await rating.getByRole("button", { name: "提交评价" }).click();
    await expect(wang.getByText("感谢您的评价")).toBeVisible();
  });

  await test.step("an examiner finds all of it, and with a second person's word takes a bundle that anybody can check", async () => {
    const zheng = await staff(browser, "zheng", "/desk/records");
    const search = zheng
      .getByRole("searchbox")
      .or(zheng.getByLabel("姓名、客户号、工单号或关键词"));
    await search.first().fill(number);
    await search.first().press("Enter");
    // A reason holds for half an hour: another run may have given one.
    const why = zheng.getByLabel("具体说明");
    const make = zheng.getByRole("button", { name: "申请证据包" });
    // The list grows while what just happened is kept, and may move from under the pointer.
    await expect(async () => {
      await zheng.getByRole("list", { name: "检索结果" }).getByRole("button").first().click();
      await expect(why.or(make)).toBeVisible({ timeout: 3_000 });
    }).toPass();
    if (await why.isVisible()) {
      await why.fill("监管检查调阅记录");
      await zheng.getByRole("button", { name: "查看记录" }).click();
    }
    await make.click();
    await zheng.getByLabel("调取原因").fill("监管检查调阅");
    await zheng.getByRole("button", { name: "提交申请" }).click();
    await expect(zheng.getByText("已提交，另一人批准后可下载")).toBeVisible();

    const zhou = await staff(browser, "zhou", "/desk/approvals");
    const act = zhou.getByRole("list", { name: "等待复核" }).getByRole("listitem").first();
    await expect(act.getByText("监管检查调阅")).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await leave(zhou);

    await zheng.getByRole("button", { name: "我的证据包（1 个可下载）" }).click();
    const [download] = await Promise.all([
      zheng.waitForEvent("download"),
      zheng
        .getByRole("button", { name: /^下\s?载$/ })
        .first()
        .click(),
    ]);
    const bundle = test.info().outputPath("bundle.zip");
    await download.saveAs(bundle);

    const right = await jinqiao("verify", bundle);
    expect(right.output + right.code).toMatch(/0$/);

    const bytes = readFileSync(bundle);
    const content = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
    bytes[content] = (bytes[content] ?? 0) ^ 1;
    const changed = test.info().outputPath("changed.zip");
    writeFileSync(changed, bytes);
    expect((await jinqiao("verify", changed)).code).toBe(1);
    await leave(zheng);
  });

  await becomes(lin, "离开");
  await Promise.all([leave(wang), leave(lin)]);
});
