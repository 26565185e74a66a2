import { type Browser, type BrowserContext, type Page, expect } from "@playwright/test";

const url = () => process.env.JINQIAO_URL ?? "";
const PASSWORD = "Jinqiao-2026";

/** A customer at the page: a visitor, or somebody of the demo bank by the name on the menu. */
export async function customer(browser: Browser, name?: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url() + "/");
  await expect(page.getByText("我是金桥示范银行的智能客服")).toBeVisible();
  if (name !== undefined) {
    const menu = page.getByRole("combobox", { name: "以客户身份体验" });
    const option = menu.locator("option", { hasText: name });
    await menu.selectOption((await option.getAttribute("value")) ?? "");
    await expect(menu.locator("option:checked")).toContainText(name);
    await expect(page.getByText("我是金桥示范银行的智能客服")).toBeVisible();
  }
  return page;
}

export async function says(page: Page, words: string): Promise<void> {
  const input = page.getByRole("textbox", { name: "输入消息" });
  await input.fill(words);
  await input.press("Enter");
  await expect(page.getByRole("log").getByText(words, { exact: true }).last()).toBeVisible();
}

/** A member of staff whose password was taken; what their sign-in asks for next is theirs to do. */
export async function knocks(browser: Browser, username: string, path = "/desk"): Promise<Page> {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await page.goto(url() + path);
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("用户名").press("Enter");
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByLabel("密码").press("Enter");
  return page;
}

/** A member of staff signed in, on the given page of the desk. */
export async function staff(browser: Browser, username: string, path = "/desk"): Promise<Page> {
  const page = await knocks(browser, username, path);
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeVisible();
  return page;
}

export async function becomes(page: Page, presence: "就绪" | "离开"): Promise<void> {
  const state = page.getByRole("button", { name: "接待状态" });
  await state.click();
  await page.getByRole("menuitem", { name: presence }).click();
  await expect(state).toContainText(presence);
}

/** Opens the conversation with this customer from the agent's own list. */
export async function takes(page: Page, name: string): Promise<void> {
  await page.getByRole("list", { name: "我的会话" }).getByRole("link", { name }).first().click();
  await expect(page.getByRole("textbox", { name: "回复" })).toBeVisible();
}

export async function replies(page: Page, words: string): Promise<void> {
  const reply = page.getByRole("textbox", { name: "回复" });
  await reply.fill(words);
  await reply.press("Control+Enter");
}

/** One of a list, by the words on it; a long list is narrowed by typing them. */
export async function chooses(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByLabel(label);
  await box.click();
  if (await box.isEditable()) await box.fill(option);
  await page
    .getByTitle(new RegExp(`(^| )${option}$`))
    .last()
    .click();
}

/** A customer ends the conversation and goes, so that it takes nobody's time when the next story begins. */
export async function ends(page: Page): Promise<void> {
  await page.getByRole("button", { name: "结束对话" }).click();
  await page.getByRole("button", { name: "确认结束？" }).click();
  await expect(page.getByText("您已结束对话").first()).toBeVisible();
  await leave(page);
}

export const leave = (page: Page): Promise<void> => (page.context() as BrowserContext).close();
