import { expect, test, type Locator } from "@playwright/test";

import { leave, staff } from "../support/people.ts";

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** One of a list; a long list is narrowed by typing. */
async function picks(box: Locator, option: string) {
  await box.click();
  if (await box.isEditable()) await box.fill(option);
  await box.page().getByTitle(option, { exact: true }).last().click();
}

test("a self-assessment is asked, answered, judged and mended, and somebody else confirms it", async ({
  browser,
}) => {
  const mark = String(Date.now() % 1_000_000);
  const title = `投诉管理自评 ${mark}`;
  const han = await staff(browser, "han", "/desk/policies/assessment");
  const shen = await staff(browser, "shen", "/desk/approvals");
  const lin = await staff(browser, "lin", "/desk/policies/assessment");
  const approves = async (name: string) => {
    const act = shen.getByRole("listitem", { name: new RegExp(name) }).first();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(act.getByText("已批准", { exact: true })).toBeVisible();
  };

  await test.step("the shipped questionnaire cites its rules; another one is approved by a second person", async () => {
    await han.getByRole("link", { name: "自评问卷" }).click();
    await expect(han.getByText(/实施办法.*第三十七条/).first()).toBeVisible();
    await han.getByRole("button", { name: "新建问卷" }).click();
    const form = han.getByRole("dialog");
    await form.getByLabel("编码").fill(`complaints-${mark}`);
    await form.getByLabel("标题（中文）").fill(title);
    await form.getByLabel("标题（英文）").fill(`Complaints ${mark}`);
    for (const [at, words] of ["投诉渠道是否已公示？", "员工培训是否已完成？"].entries()) {
      await form.getByRole("button", { name: "新问题" }).click();
      const question = form.locator("details").nth(at);
      await question.getByLabel("问题（英文）").fill(`Question ${String(at + 1)}`);
      await question.getByLabel("依据（文件与条款）").fill("中国人民银行令〔2020〕第5号第三十七条");
      await question.getByLabel("需要的佐证（中文）").fill("截图");
      await question.getByLabel("问题（中文）").fill(words);
    }
    await form.getByLabel("修订原因").fill("年度自评");
    await form.getByRole("button", { name: "提交复核" }).click();
    await expect(han.getByText("已提交，等另一人批准").first()).toBeVisible();
    await approves(title);
  });

  await test.step("a round asks a team", async () => {
    await han.getByRole("button", { name: "开展自评" }).click();
    const form = han.getByRole("dialog");
    await picks(form.getByRole("combobox", { name: /^问卷/ }), title);
    await form.getByLabel("名称").fill(title);
    await form.getByLabel("填报截止日").fill(day(10));
    await picks(form.getByRole("combobox", { name: /^参评班组/ }), "卡与账户组");
    await form.getByLabel("名称").click();
    await picks(form.getByRole("combobox", { name: "卡与账户组的填报人" }), "1024 林悦");
    await form.getByRole("button", { name: /^开\s?始$/ }).click();
    await expect(han.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  });

  await test.step("who is asked answers with evidence, and why where it falls short", async () => {
    await lin.getByRole("link", { name: new RegExp(title) }).click();
    const first = lin.getByRole("listitem", { name: "投诉渠道是否已公示？" });
    await first.getByRole("radio", { name: "符合", exact: true }).check();
    await first.getByRole("button", { name: /^保\s?存$/ }).click();
    await expect(first.getByText("请填写佐证材料")).toBeVisible();
    await first.getByLabel("佐证材料").fill("档案 2026-17");
    await first.getByLabel("佐证材料").press("Enter");
    await first.getByRole("button", { name: /^保\s?存$/ }).click();
    await expect(first.getByText("已保存")).toBeVisible();
    const second = lin.getByRole("listitem", { name: "员工培训是否已完成？" });
    await second.getByRole("radio", { name: "不符合" }).check();
    await second.getByLabel("说明").fill("还有两人没有参加");
    await second.getByRole("button", { name: /^保\s?存$/ }).click();
    await expect(second.getByText("已保存")).toBeVisible();
    await lin.screenshot({ path: "../docs/images/assessment-answers.png" });
    await lin.getByRole("button", { name: "提交自评" }).click();
    await lin.getByRole("button", { name: /^确\s?定$/ }).click();
    await expect(lin.getByText("还有两人没有参加")).toBeVisible();
  });

  await test.step("what falls short becomes a finding with a measure, and the round closes", async () => {
    await expect(han.getByText("1 项不符合，已定性 0")).toBeVisible();
    await han.getByRole("link", { name: "卡与账户组" }).click();
    const judged = han.getByRole("listitem", { name: "员工培训是否已完成？" });
    await judged.getByRole("button", { name: "定为问题" }).click();
    await judged.getByRole("radio", { name: "高" }).check();
    await judged.getByLabel("问题描述").fill("培训没有覆盖全员");
    await judged.getByRole("button", { name: "确定定性" }).click();
    await judged.getByRole("button", { name: "布置整改" }).click();
    await judged.getByLabel("整改措施").fill(`补训并留档 ${mark}`);
    await picks(judged.getByRole("combobox", { name: "整改责任人" }), "1024 林悦");
    await judged.getByLabel("整改期限").fill(day(20));
    await judged.getByRole("button", { name: /^布\s?置$/ }).click();
    await expect(judged.getByText("整改中")).toBeVisible();
    await han
      .getByRole("list", { name: "各次自评" })
      .getByRole("link", { name: new RegExp(title) })
      .click();
    await han.getByRole("button", { name: "结束本次自评" }).click();
    await han.getByRole("button", { name: /^确\s?定$/ }).click();
    await expect(han.getByText(/\d 结束/)).toBeVisible();
  });

  await test.step("its owner says it is done, and only somebody else makes it over", async () => {
    await lin.getByRole("link", { name: "我负责的整改" }).click();
    const measure = lin.getByRole("listitem", { name: `补训并留档 ${mark}` });
    await measure.getByLabel("做了什么，材料在哪里").fill("两人已补训，见档案 2026-18");
    await measure.getByRole("button", { name: "报告完成" }).click();
    await expect(measure.getByText("待他人确认")).toBeVisible();
    await expect(han.locator(".assessment-counts > div", { hasText: "待确认" })).toContainText("1");
    await approves(`补训并留档 ${mark}`);
    await expect(han.locator(".assessment-counts > div", { hasText: "已确认" })).toContainText("1");
    await han.screenshot({ path: "../docs/images/assessment.png" });
  });
  await leave(han);
  await leave(shen);
  await leave(lin);
});
