import { expect, test } from "@playwright/test";

import { customer, leave, says, staff } from "../support/people.ts";

test("a customer asks for deletion, two people approve, and what the law keeps stays blocked", async ({
  browser,
}) => {
  const words = `请记住紫色河马${String(Date.now())}`;
  const page = await customer(browser);
  await says(page, words);
  await page.getByRole("button", { name: "我的事项" }).click();
  await page.getByRole("button", { name: "我要投诉" }).click();
  await page.getByLabel("投诉什么").fill("排队太久");
  await page.getByLabel("事情经过").fill("在网点等了两个小时没有人理会");
  await page.getByRole("button", { name: "提交投诉" }).click();
  await expect(page.getByRole("status").getByText(/投诉已登记，编号/)).toBeVisible();

  await page.getByText("个人信息请求", { exact: true }).click();
  await page.getByLabel("您想要").selectOption({ label: "删除我的信息" });
  await page.getByLabel("补充说明（可不填）").fill("请删除我的全部信息");
  await page.getByRole("button", { name: "提交请求" }).click();
  const done = page.getByText(/已提交，编号 DR/);
  await expect(done).toBeVisible();
  const number = /DR\d+-\d+/.exec((await done.textContent()) ?? "")?.[0] ?? "";

  const gu = await staff(browser, "gu", "/desk/protection?view=requests");
  await gu.getByRole("list", { name: "个人信息请求" }).getByText(number).click();
  const sheet = gu.getByRole("region", { name: "请求详情" });
  await sheet.getByRole("button", { name: "由我办理" }).click();
  await sheet.getByLabel("核验方式").fill("柜面核验身份证原件");
  await sheet.getByRole("button", { name: "记录身份核验" }).click();
  await expect(sheet.getByText("柜面核验身份证原件")).toBeVisible();
  await sheet.getByLabel("答复客户的话").fill("已按您的要求删除，依法须保留的投诉档案已封存。");
  await sheet.getByRole("button", { name: "同意删除，提交复核" }).click();
  await expect(sheet.getByText("已提交双人复核，等待另一人批准。")).toBeVisible();

  const han = await staff(browser, "han", "/desk/approvals");
  const act = han.getByRole("listitem", { name: number });
  await expect(act.getByRole("row", { name: /^投诉档案、函件与证据/ })).toContainText(
    "2020年第3号",
  );
  await act.getByRole("button", { name: /^批\s?准$/ }).click();
  await expect(han.getByText("已批准并生效")).toBeVisible();
  await leave(han);

  await expect(sheet.getByRole("region", { name: "办理结果" }).getByText("删除凭证")).toBeVisible({
    timeout: 30_000,
  });
  await expect(sheet.getByText(/^依法封存：.*投诉档案/)).toBeVisible();
  const held = sheet.getByRole("table", { name: "持有的数据" });
  await expect(held.getByText("投诉档案、函件与证据")).toBeVisible();
  // The complaint came out of the conversation, which stays with it as evidence.
  await expect(held.getByText("会话与消息")).toBeVisible();
  await expect(held.getByText("客户资料与加密字段")).toHaveCount(0);
  await gu.screenshot({ path: "../var/e2e/erased.png", fullPage: true });
  await leave(gu);

  await page.reload();
  await page.getByRole("button", { name: "我的事项" }).click();
  await page.getByText("个人信息请求", { exact: true }).click();
  await expect(page.getByText(`${number} · 已办结`)).toBeVisible();
  await page.context().close();
});
