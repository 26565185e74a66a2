import { expect, test } from "@playwright/test";

import { becomes, customer, ends, leave, says, staff, takes } from "../support/people.ts";

test("a lost card is blocked, though the customer corrects herself and asks something in between", async ({
  browser,
}) => {
  const ma = await customer(browser, "马玉兰");

  await test.step("the wish begins the flow, and what was said counts", async () => {
    await says(ma, "我要挂失储蓄卡");
    await expect(ma.getByText("请告诉我这张卡号的后四位").last()).toBeVisible();
    await expect(ma.getByText("办理中：银行卡挂失 2/4")).toBeVisible();
  });

  await test.step("a question in between is answered, and the flow goes on", async () => {
    await says(ma, "挂失要多少钱？");
    await expect(ma.getByText(/据《.*》/).first()).toBeVisible();
    await expect(ma.getByText(/我们接着办「银行卡挂失」/)).toBeVisible();
    await says(ma, "8821");
    await expect(ma.getByText("大概是哪天丢的")).toBeVisible();
  });

  await test.step("a correction is taken at any time", async () => {
    await says(ma, "不对，是8812");
    await expect(ma.getByText("卡号尾号改为：8812")).toBeVisible();
    await says(ma, "昨天下午");
    await expect(ma.getByText("· 卡号尾号：8812")).toBeVisible();
  });

  await test.step("nothing is done before the customer confirms, and then it is done", async () => {
    await ma.getByRole("button", { name: "确认", exact: true }).click();
    await expect(ma.getByText(/已为您挂失尾号 8812 的储蓄卡.*受理号 B\d{8}-\d+/)).toBeVisible();
    await expect(ma.getByText(/办理中/)).toBeHidden();
  });
  await leave(ma);
});

test("whoever takes over in the middle finds what was collected", async ({ browser }) => {
  const min = await customer(browser, "周敏");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");

  await says(min, "我要登记交易争议，商户重复扣款，尾号6603，前天扣了两千块");
  await expect(min.getByText(/办理中：交易争议登记/)).toBeVisible();
  await says(min, "转人工");
  await expect(min.getByText(/为您服务/).first()).toBeVisible();
  await takes(lin, "周敏");

  const collected = lin.getByRole("region", { name: "已收集" });
  await expect(collected.getByText("交易争议登记")).toBeVisible();
  await expect(collected.getByText("6603")).toBeVisible();
  await expect(collected.getByText("¥2,000.00")).toBeVisible();
  await expect(collected.getByText("187****4567")).toBeVisible();

  await ends(min);
  await becomes(lin, "离开");
  await leave(lin);
});

test("a flow is made from nothing, tried, published and used by a customer", async ({
  browser,
}) => {
  const code = `paper-bill-${Date.now().toString(36)}`;
  const name = `寄送纸质账单 ${code.slice(-4)}`;
  const wish = `我要${name}`;
  const ji = await staff(browser, "ji", "/desk/assistant/flows");

  await test.step("Ji names it and says what customers will say", async () => {
    await ji.getByRole("button", { name: "新建流程" }).click();
    const sheet = ji.getByRole("dialog", { name: "新建流程" });
    await sheet.getByLabel("流程名称 中文").fill(name);
    await sheet.getByLabel("流程名称 英文").fill(`Send a paper bill ${code.slice(-4)}`);
    await sheet.getByLabel("流程代码").fill(code);
    await sheet.getByLabel("业务分类").click();
    await ji.getByRole("menuitemcheckbox", { name: "账户" }).click();
    await ji.keyboard.press("Escape");
    await sheet.getByLabel("客户会怎么说 中文").fill(`${wish}\n帮我把${name}办一下`);
    await sheet.getByLabel("客户会怎么说 英文").fill(`send a paper bill ${code.slice(-4)}`);
    await sheet.getByRole("button", { name: "建立草稿" }).click();
    await expect(ji.getByRole("heading", { name })).toBeVisible();
    await expect(ji.getByRole("button", { name: "发布", exact: true })).toBeDisabled();
  });

  await test.step("she draws it backwards from its end", async () => {
    await ji.getByLabel("话术 中文").fill("已登记，纸质账单{slot-1}寄出。");
    await ji.getByLabel("话术 英文").fill("Noted, your paper bill goes out on {slot-1}.");
    await ji.getByRole("button", { name: "前面加一步" }).click();
    await ji.getByRole("menuitem", { name: "请客户确认" }).click();
    await ji.getByLabel("话术 中文").fill("请核对：");
    await ji.getByLabel("话术 英文").fill("Please check:");
    await ji.getByRole("button", { name: "前面加一步" }).click();
    await ji.getByRole("menuitem", { name: "询问" }).click();
    await ji.getByRole("combobox", { name: "类型" }).click();
    await ji.keyboard.press("ArrowDown");
    await ji.keyboard.press("Enter");
    await ji.getByLabel("名称 中文", { exact: true }).fill("寄出日期");
    await ji.getByLabel("名称 英文", { exact: true }).fill("Day");
    await ji.getByLabel("问法 中文").fill("您希望哪天寄出？");
    await ji.getByLabel("问法 英文").fill("On which day?");
  });

  await test.step("she tries it as a customer, and keeps the talk as an example", async () => {
    await ji.getByRole("tab", { name: "试一试" }).click();
    const talk = ji.getByRole("log", { name: "试一试" });
    const words = ji.getByRole("textbox", { name: "客户的话" });
    await words.fill(wish);
    await words.press("Enter");
    await expect(talk).toContainText("您希望哪天寄出？");
    await words.fill("2027年3月1日");
    await words.press("Enter");
    await expect(talk).toContainText("请核对：");
    await ji.getByRole("button", { name: "确认", exact: true }).click();
    await expect(talk).toContainText("已登记，纸质账单2027年3月1日（周一）寄出。");
    await expect(ji.getByText("对话结束：已办成")).toBeVisible();
    await ji.getByRole("button", { name: "存为示例对话" }).click();
    await expect(ji.getByText("没有发现问题，1 段示例对话全部通过")).toBeVisible();
  });

  await test.step("published, it serves the next customer who says so", async () => {
    await ji.getByRole("button", { name: "存草稿" }).click();
    await ji.getByRole("button", { name: "发布", exact: true }).click();
    const listed = ji.getByRole("list", { name: "办理流程" }).getByRole("button", { name });
    await expect(listed).toContainText("第 1 版");
    const visitor = await customer(browser);
    await says(visitor, wish);
    await expect(visitor.getByText("您希望哪天寄出？")).toBeVisible();
    await says(visitor, "2027年3月1日");
    await visitor.getByRole("button", { name: "确认", exact: true }).click();
    await expect(visitor.getByText("已登记，纸质账单2027年3月1日（周一）寄出。")).toBeVisible();
    await expect(listed).toContainText("用过 1 次，办成 100%");
    await leave(visitor);
  });
  await leave(ji);
});
