import { expect, test } from "@playwright/test";

import { WireStaff } from "../support/desk-wire.ts";
import { becomes, customer, ends, leave, says, staff, takes } from "../support/people.ts";
import { jinqiao, Server } from "../support/server.ts";

const url = () => process.env.JINQIAO_URL ?? "";

test("a valued customer's remittance abroad goes to the senior for foreign exchange, who sees why", async ({
  browser,
}) => {
  // Idle for longer, and knows transfers well, but less well.
  const zhao = await ready("zhao");
  const gao = await staff(browser, "gao");
  await becomes(gao, "就绪");
  const zhou = await customer(browser, "周敏");

  await says(zhou, "给国外的孩子汇款，跨境汇款要多久到账");
  await expect(zhou.getByText(/据《.*》/).first()).toBeVisible();
  await says(zhou, "转人工");
  await expect(zhou.getByText("高翔（工号 1034）为您服务")).toBeVisible();

  await takes(gao, "周敏");
  const path = gao.getByRole("list", { name: "接入路径" });
  await expect(path.getByText(/擅长转账汇款 5 级|上次由其接待/)).toBeVisible();
  await expect(path.getByText(/白金客户优先/).last()).toBeVisible();
  await gao.screenshot({ path: test.info().outputPath("why.png") });

  await ends(zhou);
  await becomes(gao, "离开");
  await zhao.gone();
  await leave(gao);
});

test("a peak floods a queue: the alarm shows and is taken, help is sent, an agent hears a whisper, the queue runs dry", async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const zhou = await staff(browser, "zhou", "/desk/floor");
  const house = await WireStaff.beside(zhou);
  await setsThresholds(house, (usual) => [...usual, loansAt(5)]);
  const queue = zhou.getByRole("region", { name: "队列" }).locator("li.chip", { hasText: "贷款" });
  const alarm = zhou
    .getByRole("region", { name: "阈值告警" })
    .getByRole("listitem")
    .filter({ hasText: "贷款" });
  const lin = zhou.getByRole("listitem").filter({ hasText: "林悦" }).first();

  const peak = jinqiao(
    ...["simulate", "--url", url(), "--peak", "loan", "--customers", "8"],
    ...["--staff", "lin", "--minutes", "4"],
  );
  try {
    await test.step("eight wait for a loan officer, and the floor raises an alarm", async () => {
      await expect(alarm).toContainText("排队人数", { timeout: 60_000 });
      await expect(queue).toContainText(/贷款 [5-8]/);
      await zhou.screenshot({ path: test.info().outputPath("peak.png") });
    });

    await test.step("the supervisor takes it and says what they will do", async () => {
      await alarm.getByRole("button", { name: /^认\s?领$/ }).click();
      await zhou.getByRole("textbox", { name: "准备怎么处理" }).fill("派卡组支援贷款");
      await zhou.getByRole("textbox", { name: "准备怎么处理" }).press("Enter");
      await expect(alarm).toContainText("派卡组支援贷款");
    });

    await test.step("an agent of another team is sent to help, and takes as many as fit", async () => {
      await zhou.getByRole("button", { name: "林悦", exact: true }).click();
      await zhou.getByRole("combobox", { name: "支援队列" }).click();
      await zhou.getByTitle("贷款", { exact: true }).click();
      await zhou.getByRole("button", { name: "派去支援" }).click();
      await expect(zhou.getByText(/支援贷款，到/)).toBeVisible();
      await expect(lin.getByText("4/4")).toBeVisible();
    });

    await test.step("the supervisor whispers, and the agent has it in the conversation", async () => {
      await lin.getByRole("button", { name: / · / }).first().click();
      await zhou.getByRole("textbox", { name: "给坐席的提示" }).fill("先说明违约金只算一年内");
      await zhou.getByRole("button", { name: "提示坐席" }).click();
      await expect(zhou.getByText("先说明违约金只算一年内").first()).toBeVisible();
      await zhou.keyboard.press("Escape");
    });

    await test.step("who is served goes, who waits follows, and the level is as it should be", async () => {
      await expect(queue).toHaveCount(0, { timeout: 180_000 });
      await expect(alarm).toHaveCount(0);
      await zhou.screenshot({ path: test.info().outputPath("recovered.png") });
    });

    await test.step("nothing that anybody said was lost, doubled or out of order", async () => {
      const { code, output } = await peak;
      expect(output).toContain("Nothing lost, doubled or out of order.");
      expect(output).toMatch(/waited for a person +8/);
      expect(code).toBe(0);
    });
  } finally {
    await peak;
    const floor = (await (await house.get("/api/desk/floor")).json()) as Floor;
    for (const { agent } of floor.agents.filter((each) => each.agent.supports.length > 0)) {
      await house.post(`/api/desk/floor/agents/${agent.id}/support`, { skill: "loan", minutes: 0 });
    }
    await setsThresholds(house, (usual) => usual);
    await leave(zhou);
  }
});

test("a node dies while a customer types, and nothing is missed or said twice", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const server = await Server.start();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.url);
    await says(page, "信用卡账单日是哪天");
    await expect(page.getByText(/据《.*》/).first()).toBeVisible({ timeout: 60_000 });
    const input = page.getByRole("textbox", { name: "输入消息" });
    await input.pressSequentially("银行卡丢了");

    await server.kill();
    await expect(page.getByText("正在重新连接，内容会自动续传")).toBeVisible();
    await input.pressSequentially("怎么办");
    await input.press("Enter");
    await expect(page.getByText("等待发送")).toBeVisible();
    await server.restart();

    await expect(page.getByText("等待发送")).toHaveCount(0, { timeout: 60_000 });
    await expect(page.getByText(/据《.*挂失.*》/).first()).toBeVisible({ timeout: 60_000 });
    await page.reload();
    for (const words of ["信用卡账单日是哪天", "银行卡丢了怎么办"]) {
      await expect(page.getByRole("log").getByText(words, { exact: true })).toHaveCount(1);
    }
    await leave(page);
  } finally {
    await server.stop();
  }
});

/** Somebody at their desk, without a browser. */
async function ready(username: string): Promise<{ id: string; gone: () => Promise<void> }> {
  const me = await WireStaff.signedIn(url(), username);
  const { id } = (await (await me.get("/api/me")).json()) as { id: string };
  const { socket } = await me.handshake();
  socket.send(JSON.stringify({ type: "hello", after: {} }));
  const turn = (presence: string) =>
    me.ask("PUT", "/api/desk/presence", JSON.stringify({ presence }), {
      "Content-Type": "application/json",
    });
  expect((await turn("READY")).status).toBe(200);
  return {
    id,
    gone: async () => {
      await turn("AWAY");
      socket.terminate();
    },
  };
}

interface Floor {
  agents: { agent: { id: string; supports: unknown[] } }[];
}

interface Threshold {
  id: string;
}

/** So many who wait for a loan officer raise an alarm at once, and fewer end it at once. */
const loansAt = (waiting: number) => ({
  id: "peak-of-loans",
  measure: "WAITING",
  queue: "loan",
  raiseAt: waiting,
  clearAt: waiting - 1,
  holdSeconds: 0,
  least: 0,
  owner: { kind: "POST", ref: "supervisor" },
  ackSeconds: 180,
  escalateTo: { kind: "POST", ref: "operations-head" },
});

/** What a run that was broken off left behind is no part of the usual. */
async function setsThresholds(
  house: WireStaff,
  from: (usual: Threshold[]) => Threshold[],
): Promise<void> {
  const view = await (await house.get("/api/desk/floor/thresholds")).json();
  const now = (view as { thresholds: Threshold[] }).thresholds;
  const wanted = from(now.filter(({ id }) => id !== "peak-of-loans"));
  if (wanted.length === now.length) return;
  const answer = await house.post("/api/desk/floor/thresholds", {
    thresholds: wanted,
    reason: "月末高峰演练",
  });
  expect(answer.status).toBe(204);
}
