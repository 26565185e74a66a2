import { expect, test } from "@playwright/test";

import { leave, staff } from "../support/people.ts";

test("a policy is approved by two people, finds its readers, and is acknowledged", async ({
  browser,
}) => {
  const mark = String(Date.now() % 1_000_000);
  const title = `客户信息保护须知 ${mark}`;
  const han = await staff(browser, "han", "/desk/policies");
  const shen = await staff(browser, "shen", "/desk/approvals");
  const sun = await staff(browser, "sun");

  await test.step("it is written with number, scope and term, and proposed", async () => {
    await han.getByRole("button", { name: "新建制度" }).click();
    const form = han.getByRole("dialog");
    await form.getByLabel("编码").fill(`care-${mark}`);
    await form.getByLabel("文号").fill(`金桥制度〔2026〕${mark}号`);
    await form.getByLabel("标题（中文）").fill(title);
    await form.getByLabel("标题（英文）").fill(`Care for customers' data ${mark}`);
    await form
      .getByLabel("正文")
      .fill("## 一、总则\n\n- 不得查询与工作无关的客户\n- 不得外传客户信息");
    await form.getByLabel("修订原因").fill("年度修订");
    await form.getByRole("button", { name: "提交复核" }).click();
    await expect(han.getByText("已提交，等另一人批准")).toBeVisible();
  });

  await test.step("somebody else approves it", async () => {
    const act = shen.getByRole("listitem", { name: new RegExp(title) }).first();
    await expect(act.getByText("不得外传客户信息")).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(shen.getByText("已批准并生效")).toBeVisible();
  });

  await test.step("an agent finds it among the notices, reads it and acknowledges it", async () => {
    await sun
      .getByRole("button", { name: /提醒|通知/ })
      .first()
      .click();
    await sun
      .getByText(new RegExp(`新制度《${title}》`))
      .first()
      .click();
    await expect(sun.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await sun.getByRole("button", { name: "我已阅读并知悉" }).click();
    await expect(sun.getByText("已确认，", { exact: false }).first()).toBeVisible();
    await sun.screenshot({ path: "../docs/images/policy.png" });
  });

  await test.step("who answers for it sees who has read it, and what another version changes", async () => {
    await han.getByRole("link", { name: new RegExp(title) }).click();
    const readers = han.getByRole("region", { name: "确认情况" });
    await expect(readers.getByText(/1 \/ \d+ 人已确认/)).toBeVisible();
    await han.getByRole("button", { name: /^修\s?订$/ }).click();
    const form = han.getByRole("dialog");
    await form
      .getByLabel("正文")
      .fill("## 一、总则\n\n- 不得查询与工作无关的客户\n- 外传客户信息的，按规定处分");
    await form.getByLabel("修订原因").fill("明确责任");
    await form.getByRole("button", { name: "提交复核" }).click();
    await expect(han.getByText("已提交，等另一人批准").last()).toBeVisible();
    await han.getByText("修订原因：明确责任").click();
    await expect(han.getByText("− - 不得外传客户信息")).toBeVisible();
    await expect(han.getByText("+ - 外传客户信息的，按规定处分")).toBeVisible();
    await han.screenshot({ path: "../docs/images/policies.png" });
  });
  await leave(han);
  await leave(shen);
  await leave(sun);
});

test("the parameters of suitability change by two people", async ({ browser }) => {
  const han = await staff(browser, "han", "/desk/compliance/suitability");
  const shen = await staff(browser, "shen", "/desk/approvals");
  const age = 66 + (Date.now() % 3);
  const propose = async (to: number) => {
    await han.getByRole("button", { name: "修改参数" }).click();
    const form = han.getByRole("dialog");
    await form.getByLabel("特别注意义务起始年龄").fill(String(to));
    await form.getByLabel("修改原因").fill("监管口径调整");
    await form.getByRole("button", { name: "提交复核" }).click();
    const act = shen.getByRole("listitem", { name: /适当性参数/ }).first();
    await expect(act.getByText(String(to), { exact: true })).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(han.getByRole("definition").getByText(String(to), { exact: true })).toBeVisible();
  };
  await expect(han.getByText("C2 → R2")).toBeVisible();
  await propose(age);
  await han.screenshot({ path: "../docs/images/suitability-parameters.png" });
  await propose(65);
  await leave(han);
  await leave(shen);
});

test("a concern is reported without a name, heard by one officer, answered and followed up", async ({
  browser,
}) => {
  const sun = await staff(browser, "sun", "/desk/whistle");
  const han = await staff(browser, "han", "/desk/whistle");
  await sun.getByLabel("发生了什么").fill("某支行有人代客户填写风险测评");
  await sun.getByRole("button", { name: "提交举报" }).click();
  const number = await sun.getByTestId("number").innerText();
  const secret = await sun.getByTestId("secret").innerText();

  await test.step("only who takes it reads it, and nobody learns who wrote it", async () => {
    await han.getByRole("tab", { name: "受理" }).click();
    const card = han.getByRole("listitem", { name: number });
    await expect(card.getByText("匿名")).toBeVisible();
    await card.getByRole("button", { name: /^受\s?理$/ }).click();
    await expect(han.getByText("某支行有人代客户填写风险测评")).toBeVisible();
    await expect(han.getByRole("button", { name: "查看举报人" })).toHaveCount(0);
    await han.getByLabel("答复或追问").fill("请问大约在什么时间？");
    await han.getByRole("button", { name: "答复举报人" }).click();
    await han.screenshot({ path: "../docs/images/whistle.png" });
  });

  await test.step("its writer answers by number and code, and reads the outcome", async () => {
    await sun.getByRole("tab", { name: "查询与补充" }).click();
    await sun.getByLabel("编号").fill(number);
    await sun.getByLabel("查询码").fill(secret);
    await sun.getByRole("button", { name: /查\s?询$/ }).click();
    await expect(sun.getByText("请问大约在什么时间？")).toBeVisible();
    await sun.getByLabel("补充说明").fill("上个月下旬");
    await sun.getByRole("button", { name: /^补\s?充$/ }).click();
    await expect(sun.getByText("上个月下旬")).toBeVisible();
    await han.getByLabel("处理结果（举报人可见）").fill("已查实并处理");
    await han.getByRole("button", { name: /^办\s?结$/ }).click();
    await expect(han.getByText("处理结果：已查实并处理")).toBeVisible();
    await sun.getByRole("button", { name: /查\s?询$/ }).click();
    await expect(sun.getByText("处理结果：已查实并处理")).toBeVisible();
  });
  await leave(sun);
  await leave(han);
});
