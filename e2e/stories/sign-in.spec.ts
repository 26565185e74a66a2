import { expect, test } from "@playwright/test";

import { codeOf } from "../support/authenticator.ts";
import { knocks, leave, staff } from "../support/people.ts";

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
  await expect(admin.getByText("等待安全管理员审批", { exact: true })).toBeVisible();

  const gu = await staff(browser, "gu", "/desk/staff?view=sign-in");
  await expect(gu.getByText("至少 10 位")).toBeVisible();
  await gu.getByRole("button", { name: "批准" }).click();
  await expect(gu.getByText("已批准，立即生效")).toBeVisible();
  await leave(admin);
  await leave(gu);
});

test("an examiner sets up codes from an app, and a used code opens nothing", async ({
  browser,
}) => {
  const shi = await knocks(browser, "shi", "/desk/me");
  await shi.getByRole("button", { name: "开始设置" }).click();
  await expect(shi.getByRole("img", { name: "验证器二维码" })).toBeVisible();
  const secret = (await shi.getByTestId("totp-secret").textContent()) ?? "";
  const first = codeOf(secret);
  await shi.getByLabel("应用显示的 6 位动态码").fill(first);
  await shi.getByRole("button", { name: "确认" }).click();
  const recovery = shi.getByRole("list", { name: "恢复码" }).getByRole("listitem");
  await expect(recovery).toHaveCount(10);
  const paper = (await recovery.first().textContent()) ?? "";
  await shi.getByRole("button", { name: "已妥善保管" }).click();
  await expect(shi.getByRole("table", { name: "登录记录" })).toContainText("密码 + 动态码");

  const again = await knocks(browser, "shi", "/desk/me");
  await again.getByLabel("动态码", { exact: true }).fill(first);
  await again.getByRole("button", { name: "登录" }).click();
  await expect(again.getByText("动态码不正确或已使用过")).toBeVisible();
  await again.getByLabel("动态码", { exact: true }).fill(codeOf(secret, 1));
  await again.getByRole("button", { name: "登录" }).click();
  await expect(again.getByRole("table", { name: "登录记录" })).toContainText("动态码错误");

  const withoutPhone = await knocks(browser, "shi", "/desk/me");
  await withoutPhone.getByLabel("动态码", { exact: true }).fill(paper);
  await withoutPhone.getByRole("button", { name: "登录" }).click();
  await expect(withoutPhone.getByText("恢复码还剩 9 个")).toBeVisible();

  // So that the story can be told again: an administrator resets what was lost.
  const admin = await staff(browser, "admin", "/desk/staff");
  await admin.getByRole("link", { name: "石磊" }).click();
  await admin.getByRole("button", { name: "重置双因素" }).click();
  await admin
    .getByRole("tooltip")
    .getByRole("button", { name: /确\s*定|OK/ })
    .click();
  await expect(admin.getByText("已重置双因素")).toBeVisible();
  for (const page of [shi, again, withoutPhone, admin]) await leave(page);
});

test("a device's passkey opens the desk without a password", async ({ browser }) => {
  const page = await staff(browser, "feng", "/desk/me");
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByLabel("名称，例如").fill("办公电脑");
  await page.getByLabel("当前密码（通行密钥）").fill("Jinqiao-2026");
  await page.getByRole("button", { name: "添加通行密钥" }).click();
  const keys = page.getByRole("list", { name: "通行密钥" });
  await expect(keys.getByText("办公电脑")).toBeVisible();

  await page.getByRole("button", { name: "我的菜单" }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await page.getByRole("button", { name: "用通行密钥登录" }).click();
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeVisible();
  await page.goto(new URL("/desk/me", page.url()).href);
  await expect(page.getByRole("table", { name: "登录记录" })).toContainText("通行密钥");
  await page.getByRole("button", { name: "删除通行密钥：办公电脑" }).click();
  await expect(keys.getByRole("listitem")).toHaveCount(0);
  await leave(page);
});
