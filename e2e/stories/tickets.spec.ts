import { expect, test, type Page } from "@playwright/test";

import { staff } from "../support/people.ts";

const PDF = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF");

/** By the desk's own interface, as the form beside a conversation does. */
async function open(page: Page, subject: string): Promise<string> {
  return page.evaluate(async (subject) => {
    const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
    const headers = {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": decodeURIComponent(token),
    };
    const [customer] = (await (await fetch("/api/desk/customers?q=王芳")).json()) as {
      id: string;
    }[];
    const me = (await (await fetch("/api/me")).json()) as { id: string };
    const answer = await fetch("/api/desk/tickets", {
      method: "POST",
      headers,
      body: JSON.stringify({
        conversation: null,
        customer: customer?.id,
        subject,
        detail: "",
        business: "card.debit.use",
        urgency: "ORDINARY",
        team: "cards",
        owner: me.id,
      }),
    });
    return ((await answer.json()) as { number: string }).number;
  }, subject);
}

test("several tickets of one customer are worked on together", async ({ browser }) => {
  test.setTimeout(120_000);
  const lin = await staff(browser, "lin");
  const mark = Date.now().toString(36);
  const first = await open(lin, `境外刷卡失败 ${mark}`);
  const second = await open(lin, `再次反映境外刷卡失败 ${mark}`);

  await test.step("a list is kept under a name and both are classified at once", async () => {
    await lin.getByRole("navigation", { name: "主导航" }).getByText("工单").click();
    await lin.getByRole("button", { name: /^筛\s?选$/ }).click();
    const filter = lin.getByRole("form", { name: "筛选" });
    await filter.getByRole("checkbox", { name: "处理中" }).check();
    await filter.getByLabel("视图名称").fill(`用卡 ${mark}`);
    await filter.getByRole("button", { name: "保存为视图" }).click();
    await expect(lin.getByRole("tab", { name: `用卡 ${mark}` })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await lin.getByLabel("工单号、主题、客户").fill(mark);
    await lin.getByRole("checkbox", { name: `选中 ${first}` }).check();
    await lin.getByRole("checkbox", { name: `选中 ${second}` }).check();
    await lin.getByRole("button", { name: "批量分类" }).click();
    const sheet = lin.getByRole("dialog");
    await sheet.getByLabel("业务分类").fill("限额");
    await lin.getByRole("menuitem", { name: /借记卡.*限额/ }).click();
    await sheet.getByText("紧急", { exact: true }).click();
    await sheet.getByRole("button", { name: "批量分类" }).click();
    await expect(lin.getByText("2 张已处理")).toBeVisible();
  });

  await test.step("a file and a task belong to the first; the result waits for the task", async () => {
    await lin.getByRole("button", { name: first }).click();
    await lin
      .locator('input[type="file"]')
      .setInputFiles({ name: "凭证.pdf", mimeType: "application/pdf", buffer: PDF });
    await expect(lin.getByRole("link", { name: "凭证.pdf" })).toBeVisible();
    await expect(lin.getByText("未查毒")).toBeVisible();
    const tasks = lin.getByRole("region", { name: "子任务" });
    await tasks.getByRole("button", { name: "添加" }).click();
    await tasks.getByLabel("要做的事").fill("核对境外限额");
    await tasks.getByLabel("要做的事").press("Enter");
    await expect(tasks.getByText("核对境外限额")).toBeVisible();
  });

  await test.step("the second is merged into the first, where its story is read", async () => {
    await lin.goto("/desk/tickets?view=all&q=" + second);
    await lin.getByRole("button", { name: second }).click();
    await lin.getByRole("button", { name: /^合\s?并$/ }).click();
    const sheet = lin.getByRole("dialog");
    await sheet.getByText(first).click();
    await sheet.getByRole("button", { name: /^合\s?并$/ }).click();
    await expect(lin.getByText(`已并入工单 ${first}`)).toBeVisible();
    await expect(lin.getByRole("region", { name: "关联工单" }).getByText("并入了")).toBeVisible();
    await expect(lin.getByText("合并工单")).toBeVisible();
    await expect(lin.getByRole("link", { name: "凭证.pdf" })).toBeVisible();
  });
});
