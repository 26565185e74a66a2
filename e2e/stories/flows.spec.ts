import { expect, test } from "@playwright/test";

import { becomes, customer, leave, says, staff, takes } from "../support/people.ts";

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

  await becomes(lin, "离开");
  await Promise.all([leave(min), leave(lin)]);
});
