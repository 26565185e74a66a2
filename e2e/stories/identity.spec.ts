import { expect, test } from "@playwright/test";

import { becomes, customer, ends, leave, says, staff, takes } from "../support/people";

const url = () => process.env.JINQIAO_URL ?? "";

test("a customer proves who she is, both sides see it, and she checks that the agent is genuine", async ({
  browser,
}) => {
  const liu = await customer(browser, "刘秀英");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await says(liu, "转人工");
  await expect(liu.getByText("林悦（工号 1024）为您服务")).toBeVisible();
  await takes(lin, "刘秀英");
  const chip = lin.getByRole("button", { name: /^L\d/ });

  await test.step("below the level her number cannot be changed", async () => {
    await expect(chip).toContainText("L2 App 已识别");
    await lin.getByRole("tab", { name: "客户" }).click();
    await lin.getByRole("button", { name: "修改手机号" }).click();
    await lin.getByLabel("新手机号").fill("13912340000");
    await lin.getByLabel("原因与身份核实方式").fill("客户换号");
    await lin.getByRole("button", { name: "提交复核" }).click();
    await expect(lin.getByText("客户的核验等级不够：请先让客户核验身份").first()).toBeVisible();
    await lin
      .getByRole("dialog")
      .getByRole("button", { name: /^取\s?消$/ })
      .click();
  });

  await test.step("what only she should know is asked, and what is right is never shown", async () => {
    const right = {
      证件号码后四位: "9059",
      任一银行卡卡号后四位: "0058",
      预留地址所在区县: "云溪区",
    };
    await chip.click();
    const form = lin.getByRole("form", { name: "核身问题" });
    const answers = async (wrong: boolean) => {
      await form.getByRole("button", { name: "问核身问题" }).click();
      await expect(form.getByRole("textbox")).toHaveCount(2);
      for (const [question, answer] of Object.entries(right)) {
        const box = form.getByLabel(question);
        if ((await box.count()) > 0) await box.fill(wrong ? "0000" : answer);
      }
      await form.getByRole("button", { name: /^核\s?对$/ }).click();
    };
    await answers(true);
    await expect(form.getByText("回答不全对，未通过核验")).toBeVisible();
    await answers(false);
    await expect(lin.getByText("回答正确，核验通过")).toBeVisible();
    await expect(form.getByRole("button", { name: "问核身问题" })).toBeVisible();
    await chip.click();
  });

  await test.step("the agent asks, and she enters the code in a box of her own", async () => {
    await chip.click();
    await lin.getByRole("button", { name: "请客户核验（发短信验证码）" }).click();
    await expect(lin.getByText(/已发到 135\*{4}7890/)).toBeVisible();
    const panel = liu.getByRole("region", { name: "身份核验" });
    const text = panel.getByText("演示短信：");
    await expect(text).toBeVisible();
    await liu.screenshot({ path: "../docs/images/step-up-customer.png" });
    const code = /\d{6}/.exec((await text.textContent()) ?? "")?.[0] ?? "";
    await panel.getByLabel("6 位验证码").fill(code === "000000" ? "111111" : "000000");
    await panel.getByRole("button", { name: "提交验证码" }).click();
    await expect(panel.getByText("验证码不对，请再核对一次")).toBeVisible();
    await panel.getByLabel("6 位验证码").fill(code);
    await panel.getByLabel("6 位验证码").press("Enter");
    await expect(liu.getByText("身份核验已通过")).toBeVisible();
    await expect(panel).toBeHidden();
    await expect(chip).toContainText("L3 验证码已核身");
    await expect(lin.getByRole("list", { name: "消息" }).getByText(code)).toHaveCount(0);
    await lin.screenshot({ path: "../docs/images/step-up-desk.png" });
  });

  await test.step("she sees who serves her, and the same code as the agent", async () => {
    await liu.getByRole("button", { name: "核验身份" }).click();
    const badge = liu.getByRole("region", { name: "核验坐席身份" });
    await expect(badge.getByText("确认是金桥示范银行的员工，正在为您服务")).toBeVisible();
    await expect(badge.getByText("林*")).toBeVisible();
    const code = (await badge.locator(".badge-code").textContent()) ?? "";
    await expect(lin.getByRole("region", { name: "身份核验" }).getByText(code)).toBeVisible();
    await liu.screenshot({ path: "../docs/images/badge.png" });
    await badge.getByText("核对别处得到的核验码").click();
    await badge.getByLabel("核验码（8 位）").fill("ABCD EFGH");
    await badge.getByRole("button", { name: /^核\s?对$/ }).click();
    await expect(badge.getByText("没有查到正在服务的员工使用这个核验码")).toBeVisible();
    await badge.getByRole("button", { name: "收起" }).click();
  });

  await lin.keyboard.press("Escape");
  await becomes(lin, "离开");
  await ends(liu);
  await leave(lin);
});

test("a visitor's conversation becomes hers once her bank's app vouches for her, and its token counts once", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url() + "/widget-demo.html");
  await page.getByRole("button", { name: "打开在线客服" }).click();
  const chat = page.frameLocator("iframe");
  const input = chat.getByRole("textbox", { name: "输入消息" });
  await input.fill("你好，请问网点几点下班");
  await input.press("Enter");
  await expect(chat.getByRole("log").getByText("你好，请问网点几点下班")).toBeVisible();

  const token = await page.evaluate(async () => {
    const answer = await fetch("/api/demo/app-tokens", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ customer: "zhou-m" }),
    });
    return ((await answer.json()) as { token: string }).token;
  });
  const heard = (what: string) =>
    page.evaluate(
      (given) =>
        new Promise<string>((tell) => {
          document.addEventListener("jinqiao:identified", () => tell("identified"), { once: true });
          document.addEventListener(
            "jinqiao:refused",
            (event) => tell((event as CustomEvent<string>).detail),
            {
              once: true,
            },
          );
          (
            window as unknown as { Jinqiao: { identify: (token: string) => void } }
          ).Jinqiao.identify(given);
        }),
      what,
    );
  expect(await heard(token)).toBe("identified");
  await expect(chat.getByRole("log").getByText("你好，请问网点几点下班")).toBeVisible();
  expect(await heard(token)).toBe("identity.token-replayed");

  await input.fill("转人工");
  await input.press("Enter");
  const lin = await staff(browser, "lin");
  await becomes(lin, "就绪");
  await takes(lin, "周敏");
  await expect(lin.getByRole("button", { name: /^L2 App 已识别/ })).toBeVisible();
  await expect(
    lin.getByRole("list", { name: "消息" }).getByText("你好，请问网点几点下班"),
  ).toBeVisible();
  await becomes(lin, "离开");
  await chat.getByRole("button", { name: "结束对话" }).click();
  await chat.getByRole("button", { name: "确认结束？" }).click();
  await expect(chat.getByText("您已结束对话").first()).toBeVisible();
  await leave(page);
  await leave(lin);
});
