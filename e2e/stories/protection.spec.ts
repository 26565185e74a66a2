import { expect, test } from "@playwright/test";

import { customer, ends, leave, says, staff } from "../support/people.ts";

test("a curious look-up asks for a reason, is seen in clear for a moment, and raises an alarm", async ({
  browser,
}) => {
  const lin = await staff(browser, "lin", "/desk/customers");
  const search = lin.getByRole("searchbox", { name: /姓名、客户号/ });
  await search.fill("15100004568");
  await search.press("Enter");
  await lin.getByRole("list", { name: "查到的客户" }).getByRole("button", { name: "朱婷" }).click();

  await expect(lin.getByText("您与这位客户当前没有进行中的会话、工单或投诉")).toBeVisible();
  await lin.getByLabel("具体说明").fill("想看看同事的资料");
  await lin.getByRole("button", { name: "查看资料" }).click();
  const card = lin.getByRole("region", { name: "客户资料" });
  await expect(card.getByText("151****4568")).toBeVisible();
  await expect(card.getByText("15100004568")).toHaveCount(0);

  await card.getByRole("button", { name: "显示手机号" }).click();
  const asked = lin.getByRole("dialog");
  await asked.getByText("回访联系").click();
  await asked.getByLabel("具体说明").fill("核对联系方式");
  await asked.getByRole("button", { name: "查看 5 分钟" }).click();
  await expect(card.getByText("15100004568")).toBeVisible();
  await card.getByRole("button", { name: "隐藏" }).click();
  await expect(card.getByText("15100004568")).toHaveCount(0);
  await leave(lin);

  const gu = await staff(browser, "gu", "/desk/protection");
  const looked = gu
    .getByRole("list", { name: "异常查询" })
    .getByRole("listitem")
    .filter({ hasText: "想看看同事的资料" });
  await expect(looked.getByText("林悦")).toBeVisible();
  await expect(looked.getByText("本行员工")).toBeVisible();
  await expect(looked.getByText("查看了 朱婷 C20211225 的资料")).toBeVisible();
  const all = gu.getByRole("list", { name: "异常查询" }).getByRole("listitem");
  const before = await all.count();
  await looked.getByRole("textbox", { name: "核查结论" }).fill("已与本人谈话，属好奇查询");
  await looked.getByRole("button", { name: "确认" }).click();
  await expect(all).toHaveCount(before - 1);
  await leave(gu);
});

test("a password in a message is hidden before anybody sees it, and the customer is told", async ({
  browser,
}) => {
  const page = await customer(browser);
  const input = page.getByRole("textbox", { name: "输入消息" });
  await input.fill("我的取款密码是 135790，验证码 4 8 2 9 1 0");
  await input.press("Enter");
  const log = page.getByRole("log");
  await expect(log.getByText("我的取款密码是 ******，验证码 ******")).toBeVisible();
  await expect(log.getByText("刚才消息中的密码或验证码已隐去")).toBeVisible();
  await expect(log.getByText("135790")).toHaveCount(0);
  await says(page, "人工");
  await ends(page);
});
