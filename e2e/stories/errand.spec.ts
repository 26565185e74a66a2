import { expect, test, type Page } from "@playwright/test";

import {
  becomes,
  chooses,
  customer,
  ends,
  leave,
  replies,
  says,
  staff,
  takes,
} from "../support/people.ts";

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

test("a change begun in a conversation waits until the agent has read it back and said when it holds", async ({
  browser,
}) => {
  const yang = await customer(browser, "杨洋");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await says(yang, "转人工");
  await expect(yang.getByText("林悦（工号 1024）为您服务")).toBeVisible();
  await takes(lin, "杨洋");
  await lin.getByRole("tab", { name: "客户" }).click();
  const errands = lin.getByRole("region", { name: "业务办理" });
  const sheet = lin.getByRole("dialog");
  const strip = lin.getByRole("region", { name: "服务手册 客户资料变更" });

  await test.step("the customer proves who they are by a code", async () => {
    const level = lin.getByRole("button", { name: /^L\d/ });
    await level.click();
    await lin.getByRole("button", { name: "请客户核验（发短信验证码）" }).click();
    const panel = yang.getByRole("region", { name: "身份核验" });
    const text = (await panel.getByText("演示短信：").textContent()) ?? "";
    await panel.getByLabel("6 位验证码").fill(/\d{6}/.exec(text)?.[0] ?? "");
    await panel.getByLabel("6 位验证码").press("Enter");
    await expect(level).toContainText("L3 验证码已核身");
    await level.click();
  });

  await test.step("nothing has been said yet, so the first step is held back and the manual shows", async () => {
    await errands.getByRole("button", { name: "发起业务办理" }).click();
    await chooses(lin, "办理什么", "客户信息变更（双人复核）");
    await chooses(lin, "变更项目", "地址");
    await sheet.getByLabel("变更原因").fill("已搬家");
    await sheet.getByRole("button", { name: "发起并完成第一步" }).click();
    await expect(sheet.getByRole("alert")).toContainText("服务手册的要求还没有完成");
    await lin.keyboard.press("Escape");
    await expect(strip).toBeVisible();
    await lin.screenshot({ path: test.info().outputPath("held-back.png") });
  });

  await test.step("read back and told when it holds, in the agent's own words", async () => {
    await replies(lin, "我把新地址念给您核对一遍，请您听听是否正确。");
    await replies(lin, "修改提交后要由另一位同事复核，通过以后才会生效。");
    await expect(strip.getByText("手册要求已全部完成")).toBeVisible();
  });

  await test.step("what was entered is still there, and now it begins", async () => {
    await errands.getByRole("button", { name: "发起业务办理" }).click();
    await expect(sheet.getByLabel("变更原因")).toHaveValue("已搬家");
    await sheet.getByRole("button", { name: "发起并完成第一步" }).click();
    await expect(errands.getByText(/^B\d{6}$/).first()).toBeVisible();
    await expect(errands.getByRole("listitem").first()).toContainText("双人复核");
  });

  await becomes(lin, "离开");
  await ends(yang);
  await leave(lin);
});

const now = (page: Page) => page.getByRole("region", { name: "现在这一步" });

const opens = (page: Page, number: string) =>
  page.getByRole("list", { name: "办理单" }).getByRole("button", { name: number }).click();
