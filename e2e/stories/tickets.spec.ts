import { type Page, expect, test } from "@playwright/test";

import { leave, staff } from "../support/people.ts";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

test("a ticket handler works on tickets from a saved list to a clock that stands still, by keys", async ({
  browser,
}) => {
  const qian = await staff(browser, "qian", "/desk/tickets");
  await test.step("a list is put together, kept under a name and found again", async () => {
    await qian.getByRole("button", { name: "筛选" }).click();
    const filter = qian.getByRole("form", { name: "筛选" });
    await chooses(qian, "范围", "本组承办的");
    await filter.getByLabel("视图名称").fill("本组今天先办");
    await filter.getByRole("button", { name: "保存为视图" }).click();
    await expect(qian.getByRole("tab", { name: "本组今天先办" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await qian.reload();
    await expect(qian.getByRole("tab", { name: "本组今天先办" })).toBeVisible();
    await expect(qian.getByRole("row").nth(2)).toBeVisible();
  });

  await test.step("two are classified at once by keys", async () => {
    await qian.keyboard.press("x");
    await qian.keyboard.press("j");
    await qian.keyboard.press("x");
    const bulk = qian.getByRole("region", { name: "批量处理" });
    await expect(bulk.getByText("已选 2 张")).toBeVisible();
    await bulk.getByRole("button", { name: "批量分类" }).click();
    await files(qian, "还款与逾期");
    await qian.getByRole("dialog").getByRole("button", { name: "批量分类" }).click();
    await expect(qian.getByText("2 张已处理")).toBeVisible();
    await expect(qian.getByText("贷款 / 消费贷款 / 还款与逾期")).toHaveCount(2);
  });

  await test.step("one is opened by key, taken, and a part of it split off", async () => {
    await qian.keyboard.press("k");
    await qian.keyboard.press("Enter");
    await qian.getByRole("button", { name: /^受\s?理$/ }).click();
    await expect(qian.getByText("处理中").first()).toBeVisible();
    await qian.getByRole("button", { name: /^拆\s?分$/ }).click();
    const sheet = qian.getByRole("form", { name: "拆分" });
    await sheet.getByLabel("主题").fill("补寄结清证明");
    await sheet.getByRole("button", { name: /^拆\s?分$/ }).click();
    await expect(links(qian).getByText("补寄结清证明")).toBeVisible();
  });

  await test.step("the part turns out to be the same matter and is merged back", async () => {
    const subject = await qian.getByRole("heading", { level: 1 }).innerText();
    await links(qian)
      .getByRole("link", { name: /补寄结清证明/ })
      .click();
    await expect(qian.getByRole("heading", { level: 1, name: "补寄结清证明" })).toBeVisible();
    await qian.getByRole("button", { name: /^合\s?并$/ }).click();
    const sheet = qian.getByRole("dialog");
    await sheet.getByText(subject).click();
    await expect(sheet.getByText(/已并入 T\d+-\d+，后续进展/)).toBeVisible();
    await sheet.getByRole("button", { name: /^合\s?并$/ }).click();
    await expect(qian.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  });

  const due = await term(qian).getAttribute("title");
  await test.step("the clock stands still by a key, and the list says so after all that run", async () => {
    await qian.keyboard.press("p");
    await expect(clocks(qian).getByText("已暂停").first()).toBeVisible();
  });

  await test.step("meanwhile a task is added and done, and a file put to it", async () => {
    const tasks = qian.getByRole("region", { name: "子任务" });
    await tasks.getByRole("button", { name: "添加" }).click();
    await tasks.getByLabel("要做的事").fill("向信贷部核对结清日期");
    await tasks.getByLabel("要做的事").press("Enter");
    await tasks.getByRole("checkbox", { name: "向信贷部核对结清日期" }).click();
    await expect(tasks.getByText(/完成于/)).toBeVisible();
    const attachments = qian.getByRole("region", { name: "附件" });
    await attachments.locator("input[type=file]").setInputFiles({
      name: "结清证明.png",
      mimeType: "image/png",
      buffer: Buffer.from(PIXEL, "base64"),
    });
    await expect(attachments.getByRole("link", { name: "结清证明.png" })).toBeVisible();
  });

  await test.step("the paused one stands last in the list", async () => {
    const here = qian.url();
    await qian.getByLabel("返回工单列表").click();
    await qian.getByRole("tab", { name: "本组今天先办" }).click();
    const working = qian.getByRole("row").filter({ hasText: /待受理|处理中/ });
    await expect(working.last().getByText("已暂停")).toBeVisible();
    await qian.goto(here);
  });

  await test.step("it runs again, and is due later by as much", async () => {
    await qian.getByRole("button", { name: "恢复计时" }).click();
    await expect(clocks(qian).getByText("计时中")).toBeVisible();
    await expect(term(qian)).not.toHaveAttribute("title", due ?? "");
    await clocks(qian).getByRole("button", { name: "计算过程" }).first().click();
    const proof = qian.getByRole("dialog").getByRole("region", { name: "计算过程" });
    await expect(proof.getByText("等待客户")).toBeVisible();
  });
  await leave(qian);
});

const links = (page: Page) => page.getByRole("region", { name: "关联工单" });

const clocks = (page: Page) => page.getByRole("region", { name: "时限" });

const term = (page: Page) => clocks(page).getByTitle(/到期$/).first();

async function chooses(page: Page, label: string, option: string) {
  await page.getByLabel(label).click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** Finds a class by its words and takes the one the story needs. */
async function files(page: Page, name: string) {
  await page.getByLabel("业务分类").fill(name);
  await page.getByRole("menuitemcheckbox", { name }).click();
}
