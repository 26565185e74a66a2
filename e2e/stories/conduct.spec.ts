import { expect, test } from "@playwright/test";

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

test("an agent is stopped from promising a return and says it the compliant way", async ({
  browser,
}) => {
  const wang = await customer(browser, "王芳");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await says(wang, "转人工");
  await expect(wang.getByText("林悦（工号 1024）为您服务")).toBeVisible();
  await takes(lin, "王芳");
  const reply = lin.getByRole("textbox", { name: "回复" });
  const send = lin.getByTitle("Ctrl+Enter");

  await test.step("a promise cannot be sent, however it is written", async () => {
    for (const words of ["这款理财保本保收益，您放心", "穩 賺 不 賠 的"]) {
      await reply.fill(words);
      await expect(lin.getByText("不能发送", { exact: true })).toBeVisible();
      await expect(send).toBeDisabled();
      await reply.press("Control+Enter");
      await expect(reply).toHaveValue(words);
    }
  });

  await test.step("what denies the promise may be said", async () => {
    await replies(lin, "本产品是非保本浮动收益型，产品有风险。");
    await expect(wang.getByText("非保本浮动收益型")).toBeVisible();
  });

  await test.step("the compliant wording takes the place of the promise", async () => {
    await reply.fill("您好！这款稳赚不赔。请您了解。");
    await lin.getByRole("button", { name: "换成合规话术" }).click();
    await expect(reply).toHaveValue(/^您好！该产品不保证本金和收益.*请您了解。$/);
    await reply.press("Control+Enter");
    await expect(wang.getByText("该产品不保证本金和收益")).toBeVisible();
    await expect(wang.getByText("稳赚不赔")).toHaveCount(0);
  });

  await test.step("words that deserve a second look are sent only by whoever stands by them", async () => {
    await reply.fill("这一项不是我负责的");
    await expect(lin.getByText("请确认", { exact: true })).toBeVisible();
    await reply.press("Control+Enter");
    await expect(reply).toHaveValue("这一项不是我负责的");
    await lin.getByRole("button", { name: "仍要发送" }).click();
    await expect(wang.getByText("这一项不是我负责的")).toBeVisible();
  });
  await becomes(lin, "离开");
  await ends(wang);
  await leave(lin);
});

test("a rule of the gate is tried, proposed by one person and approved by another", async ({
  browser,
}) => {
  const han = await staff(browser, "han", "/desk/compliance?rule=conduct.insider");
  const shen = await staff(browser, "shen", "/desk/approvals");

  await test.step("a sentence is judged with its words marked", async () => {
    await han.getByLabel("要检查的话").fill("有内部消息，这只要涨");
    await han.getByRole("button", { name: "试一试" }).click();
    await expect(han.locator("mark", { hasText: "内部消息" }).first()).toBeVisible();
    await han.screenshot({ path: "../docs/images/compliance.png" });
  });

  await test.step("another version is proposed, and its proposer cannot approve it", async () => {
    await han.getByRole("button", { name: /^修\s?改$/ }).click();
    const form = han.getByRole("dialog");
    const says = form.getByLabel(/^不能说的词/);
    await says.fill(`${await says.inputValue()}\n圈内人透露`);
    await form.getByLabel("为什么改").fill("新出现的说法");
    await form.getByRole("button", { name: "提交复核" }).click();
    await han.getByRole("link", { name: "去复核" }).click();
    const own = han.getByRole("listitem", { name: /内幕消息/ }).first();
    await expect(own.getByText("自己提交的，由另一个人复核")).toBeVisible();
    await expect(own.getByRole("button", { name: /^批\s?准$/ })).toHaveCount(0);
  });

  await test.step("another person sees before and after, and approves", async () => {
    const act = shen.getByRole("listitem", { name: /内幕消息/ }).first();
    await expect(act.getByText("圈内人透露")).toBeVisible();
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(shen.getByText("已批准并生效")).toBeVisible();
  });

  await test.step("the rule speaks at once", async () => {
    await han.goto(new URL("/desk/compliance", han.url()).href);
    await han.getByLabel("要检查的话").fill("圈内人透露要涨");
    await han.getByRole("button", { name: "试一试" }).click();
    await expect(han.locator("mark", { hasText: "圈内人透露" }).first()).toBeVisible();
  });
  await leave(han);
  await leave(shen);
});

test("a high-risk fund is refused for a C2 customer of 67, and her phone number changes by two people", async ({
  browser,
}) => {
  const xu = await customer(browser, "徐丽");
  const lin = await staff(browser, "lin");
  const zhou = await staff(browser, "zhou", "/desk/approvals");
  await becomes(lin, "就绪");
  await says(xu, "转人工");
  await expect(xu.getByText("林悦（工号 1024）为您服务")).toBeVisible();
  await takes(lin, "徐丽");
  await lin.getByRole("tab", { name: "客户" }).click();
  const check = lin.getByRole("region", { name: "适当性检查" });

  await test.step("the fund is refused, with the reasons, and cannot go on", async () => {
    await chooses(lin, "选择产品", "东方科技股票基金 R5");
    await check.getByRole("button", { name: /检\s?查$/ }).click();
    await expect(check.getByText("不适合，不能销售")).toBeVisible();
    await expect(check.getByText("产品风险等级 R5 高于客户的 C2")).toBeVisible();
    await expect(check.getByText("发行方评为 R4，我行评为 R5，按较高的计")).toBeVisible();
    await expect(check.getByText("客户 67 岁，需要尽到特别注意义务")).toBeVisible();
    await expect(check.getByRole("button", { name: "继续销售" })).toBeDisabled();
    await lin.screenshot({ path: "../docs/images/suitability.png" });
  });

  await test.step("what suits goes on once every duty of care is done", async () => {
    await chooses(lin, "选择产品", "金桥稳健月开 R2");
    await check.getByRole("button", { name: /检\s?查$/ }).click();
    const goOn = check.getByRole("button", { name: "继续销售" });
    await expect(goOn).toBeDisabled();
    for (const duty of await check.getByRole("checkbox").all()) await duty.check();
    await goOn.click();
    await expect(check.getByText("手册还缺以下内容，补齐后才能继续")).toBeVisible();
    for (const words of [
      "请问是您本人购买吗？风险测评请您本人根据真实情况填写。",
      "理财非存款、产品有风险、投资须谨慎。该产品不保证本金和收益。",
      "业绩比较基准和过往业绩不代表未来表现。产品封闭期内不能提前赎回。",
      "请您充分了解以上内容后自行决定是否购买。",
    ]) {
      await replies(lin, words);
    }
    await expect(lin.getByText("✓ 客户确认")).toBeVisible();
    await goOn.click();
    await expect(check.getByRole("button", { name: "已继续销售" })).toBeDisabled();
  });

  await test.step("she proves by a code that it is her", async () => {
    await lin.getByRole("button", { name: /^L2/ }).click();
    await lin.getByRole("button", { name: "请客户核验（发短信验证码）" }).click();
    const panel = xu.getByRole("region", { name: "身份核验" });
    const text = panel.getByText("演示短信：");
    await expect(text).toBeVisible();
    await panel
      .getByLabel("6 位验证码")
      .fill(/\d{6}/.exec((await text.textContent()) ?? "")?.[0] ?? "");
    await panel.getByLabel("6 位验证码").press("Enter");
    await expect(lin.getByRole("button", { name: /^L3/ })).toBeVisible();
    await lin.keyboard.press("Escape");
  });

  await test.step("her new number waits for a second person", async () => {
    await lin.getByRole("button", { name: "修改手机号" }).click();
    await lin.getByLabel("新手机号").fill("13912349999");
    await lin.getByLabel("原因与身份核实方式").fill("客户换号，已核验身份证与预留问题");
    await lin.getByRole("button", { name: "提交复核" }).click();
    await expect(lin.getByText("改为 139****9999，待复核")).toBeVisible();
    await expect(lin.getByText("133****2346", { exact: true })).toBeVisible();
  });

  await test.step("another person compares and approves, and it is the new one at once", async () => {
    const act = zhou.getByRole("listitem", { name: /C20160812/ }).first();
    await expect(act.getByText("133****2346")).toBeVisible();
    await expect(act.getByText("139****9999")).toBeVisible();
    await zhou.screenshot({ path: "../docs/images/approvals.png" });
    await act.getByRole("button", { name: /^批\s?准$/ }).click();
    await expect(lin.getByText("139****9999", { exact: true })).toBeVisible();
    await expect(lin.getByText("133****2346", { exact: true })).toHaveCount(0);
  });
  await becomes(lin, "离开");
  await ends(xu);
  await leave(lin);
  await leave(zhou);
});
