import { type Browser, type Page, expect, test } from "@playwright/test";

import { codeOf } from "../support/authenticator.ts";
import { CLIENT, type Known } from "../support/keycloak-realm.ts";
import { Keycloak } from "../support/keycloak.ts";
import { leave, staff } from "../support/people.ts";

const url = () => process.env.JINQIAO_URL ?? "";

const seed = "12345678901234567890";
/** The same seed as an authenticator app is given it. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const gao: Known = { username: "gao", password: "Keycloak-2026", seed };
const stranger: Known = { username: "outsider", password: "Keycloak-2026", seed };

let keycloak: Keycloak;

// A real provider takes half a minute to start, so only this story waits for it.
test.beforeAll(async () => {
  test.setTimeout(400_000);
  keycloak = await Keycloak.start(url(), [gao, stranger]);
});

test.afterAll(async () => {
  await keycloak.stop();
});

test("two people turn single sign-on on, and only who has an account here comes in by Keycloak with a second factor", async ({
  browser,
}) => {
  await turnOn(browser);
  await comesInAndLeaves(browser);
  await strangerStaysOutside(browser);
  await turnOff(browser);
});

async function turnOn(browser: Browser): Promise<void> {
  await decide(browser, async (admin) => {
    await admin.getByLabel("新的客户端密钥").fill(CLIENT.secret);
    await admin.getByRole("button", { name: "保存密钥" }).click();
    await expect(admin.getByText("密钥已加密保存")).toBeVisible();
    await admin.getByRole("button", { name: "拟订新版本" }).click();
    const form = admin.getByRole("dialog");
    await form.getByRole("checkbox", { name: "启用单点登录" }).check();
    await form.getByLabel("认证服务地址").fill(keycloak.issuer);
    await form.getByRole("button", { name: "检查认证服务" }).click();
    await expect(form.getByText("认证服务答复正常")).toBeVisible();
    await form.getByLabel("客户端标识").fill(CLIENT.id);
    const proofs = form.getByLabel("证明双因素的 acr / amr 值");
    if ((await form.getByTitle("otp", { exact: true }).count()) === 0) {
      await proofs.fill("otp");
      await proofs.press("Enter");
      await proofs.press("Escape");
    }
  });
}

async function comesInAndLeaves(browser: Browser): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url() + "/desk/me");
  await page.getByRole("link", { name: "单点登录" }).click();
  await provesPassword(page, gao);
  await page.getByLabel("One-time code").fill("000000");
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect(page.getByText("Invalid authenticator code")).toBeVisible();
  await provesCode(page);

  await expect(page.getByRole("navigation", { name: "主导航" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/desk/me");
  await expect(page.getByRole("table", { name: "登录记录" })).toContainText("单点登录（双因素）");

  await page.getByRole("button", { name: "我的菜单" }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await expect(page.getByLabel("用户名")).toBeVisible();
  expect(page.url()).toContain("/desk/sign-in");
  await page.getByRole("link", { name: "单点登录" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toBeVisible();
  await leave(page);
}

/** Keycloak knows them, the house does not. */
async function strangerStaysOutside(browser: Browser): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url() + "/desk/sign-in");
  await page.getByRole("link", { name: "单点登录" }).click();
  await provesPassword(page, stranger);
  await provesCode(page);

  await expect(page.getByText("在本系统没有账号")).toBeVisible();
  await page.goto(url() + "/desk/me");
  await expect(page.getByLabel("用户名")).toBeVisible();
  await leave(page);
}

async function turnOff(browser: Browser): Promise<void> {
  await decide(browser, async (admin) => {
    await admin.getByRole("button", { name: "拟订新版本" }).click();
    await admin.getByRole("dialog").getByRole("checkbox", { name: "启用单点登录" }).uncheck();
  });

  const page = await (await browser.newContext()).newPage();
  await page.goto(url() + "/desk/sign-in");
  await expect(page.getByLabel("用户名")).toBeVisible();
  await expect(page.getByRole("link", { name: "单点登录" })).toHaveCount(0);
  await leave(page);
}

/** An administrator fills the form in, a security officer approves it. */
async function decide(browser: Browser, fillsIn: (admin: Page) => Promise<void>): Promise<void> {
  const admin = await staff(browser, "admin", "/desk/staff?view=single-sign-on");
  await fillsIn(admin);
  const form = admin.getByRole("dialog");
  await form.getByLabel("修改原因").fill("统一身份认证");
  await form.getByRole("button", { name: "提交审批" }).click();
  await expect(admin.getByText("等待安全管理员审批", { exact: true })).toBeVisible();
  const gu = await staff(browser, "gu", "/desk/staff?view=single-sign-on");
  await gu.getByRole("button", { name: /^批\s?准$/ }).click();
  await expect(gu.getByText("已批准，立即生效")).toBeVisible();
  await leave(admin);
  await leave(gu);
}

async function provesPassword(page: Page, { username, password }: Known): Promise<void> {
  await page.getByLabel("Username or email").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign In" }).click();
}

async function provesCode(page: Page): Promise<void> {
  await page.getByLabel("One-time code").fill(codeOf(SECRET));
  await page.getByRole("button", { name: "Sign In" }).click();
}
