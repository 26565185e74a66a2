import { expect, test } from "@playwright/test";

import { leave, staff } from "../support/people.ts";

test("an administrator ends somebody's sign-in, and both see why", async ({ browser }) => {
  const feng = await staff(browser, "feng");
  const admin = await staff(browser, "admin", "/desk/staff");
  await admin.getByLabel("姓名、工号或用户名").fill("冯雪");
  await admin.getByRole("link", { name: "冯雪" }).click();
  await admin.getByRole("button", { name: "强制退出" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("原因").fill("笔记本电脑遗失");
  await dialog.getByRole("button", { name: "强制退出" }).click();
  await expect(dialog).toBeHidden();
  await expect(admin.getByRole("table", { name: "登录记录" })).toContainText("被管理员强制退出");

  // The desk's line ends with the sign-in, so the screen says so without being asked.
  await expect(feng.getByText("管理员已让您退出登录")).toBeVisible();
  await leave(feng);
  await leave(admin);
});

test("a new sign-in ends the older one and says so there", async ({ browser }) => {
  const office = await staff(browser, "lu", "/desk/me");
  await expect(office.getByRole("table", { name: "登录记录" })).toContainText("登录中");
  const home = await staff(browser, "lu", "/desk/me");

  await expect(office.getByText("您的账号已在别处登录")).toBeVisible();
  await expect(home.getByRole("table", { name: "登录记录" })).toContainText("在别处登录");
  await leave(office);
  await leave(home);
});

test("a rule of signing in is changed by two people", async ({ browser }) => {
  const admin = await staff(browser, "admin", "/desk/staff?view=sign-in");
  await admin.getByRole("button", { name: "拟订新版本" }).click();
  const form = admin.getByRole("dialog");
  await form.getByLabel("密码最短位数", { exact: true }).fill("10");
  await form.getByLabel("修改原因").fill("新的内控要求");
  await form.getByRole("button", { name: "提交审批" }).click();
  await expect(admin.getByText("等待安全管理员审批")).toBeVisible();

  const gu = await staff(browser, "gu", "/desk/staff?view=sign-in");
  await expect(gu.getByText("至少 10 位")).toBeVisible();
  await gu.getByRole("button", { name: "批准" }).click();
  await expect(gu.getByText(/第 \d+ 版生效中/)).toBeVisible();
  await leave(admin);
  await leave(gu);
});
