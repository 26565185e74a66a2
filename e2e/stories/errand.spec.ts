import { expect, test, type Page } from "@playwright/test";

import { chooses, leave, staff } from "../support/people.ts";

const REMARK = "换新手机号，客户本人来电";

test("a change of a customer's data is begun by one, checked by another, carried out, and told", async ({
  browser,
}) => {
  const lin = await staff(browser, "lin", "/desk/errands");
  let number = "";

  await test.step("an agent begins it with what the customer wants", async () => {
    await lin.getByRole("button", { name: "发起业务办理" }).click();
    const sheet = lin.getByRole("dialog");
    await chooses(lin, "办理什么", "客户信息变更（双人复核）");
    await sheet.getByLabel("一句话说明").fill(REMARK);
    await expect(sheet.getByText("需要先核实您的身份")).toBeVisible();
    await expect(sheet.getByRole("button", { name: "发起并完成第一步" })).toBeDisabled();
    await chooses(lin, "变更项目", "手机号");
    await sheet.getByLabel("变更原因").fill("原号码停用");
    await sheet.getByRole("button", { name: "发起并完成第一步" }).click();
    const errand = lin.getByRole("article", { name: "办理单" });
    await expect(errand).toContainText("这一步由其他岗位办理");
    await expect(errand.getByRole("region", { name: "办到哪一步" })).toContainText("双人复核");
    number = (await errand.getByText(/^B\d{6}$/).innerText()).trim();
  });

  await test.step("a second person sees it is their turn and its term, and sends it back", async () => {
    const zhou = await staff(browser, "zhou", "/desk/errands");
    await opens(zhou, number);
    await expect(now(zhou)).toContainText(/应在 .+内完成/);
    await expect(zhou.getByRole("region", { name: "已填写" })).toContainText("原号码停用");
    await now(zhou).getByRole("radio", { name: "不通过" }).check();
    await now(zhou).getByLabel("复核意见").fill("请补充身份核实方式");
    await now(zhou).getByRole("button", { name: "完成这一步" }).click();
    await expect(zhou.getByRole("region", { name: "已填写" })).toContainText("请补充身份核实方式");
    await leave(zhou);
  });

  await test.step("the agent enters it again, and this time it is right", async () => {
    await expect(now(lin)).toContainText("核实身份并录入");
    await chooses(lin, "变更项目", "手机号");
    await now(lin).getByLabel("变更原因").fill("原号码停用，已核对证件与动态验证码");
    await now(lin).getByRole("button", { name: "完成这一步" }).click();
    const zhou = await staff(browser, "zhou", "/desk/errands");
    await opens(zhou, number);
    await now(zhou).getByRole("radio", { name: "通过", exact: true }).check();
    await now(zhou).getByRole("button", { name: "完成这一步" }).click();
    await expect(now(zhou)).toContainText("办理变更");
    await leave(zhou);
  });

  await test.step("the back office carries it out, and who began it is asked to tell the customer", async () => {
    const handler = await staff(browser, "qian", "/desk/errands");
    await opens(handler, number);
    await now(handler).getByRole("button", { name: "完成这一步" }).click();
    await expect(handler.getByRole("article", { name: "办理单" })).toContainText("已办完");
    await leave(handler);
    const told = lin.getByRole("region", { name: "需要告知" }).first();
    await expect(told).toContainText("信息变更已完成，请告知客户");
    await told.getByRole("button", { name: "已告知" }).click();
    await expect(lin.getByRole("article", { name: "办理单" })).toContainText("已由林悦告知");
  });
  await leave(lin);
});

const now = (page: Page) => page.getByRole("region", { name: "现在这一步" });

const opens = (page: Page, number: string) =>
  page.getByRole("list", { name: "办理单" }).getByRole("button", { name: number }).click();
