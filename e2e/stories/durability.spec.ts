import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { Server } from "../support/server.ts";
import { WireCustomer } from "../support/wire.ts";

test.describe("what was acknowledged stays", () => {
  let server: Server;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    server = await Server.start();
  });

  test.afterAll(async () => {
    await server.stop();
  });

  test("a killed server has lost nothing and doubled nothing", async () => {
    test.setTimeout(240_000);
    const customer = await WireCustomer.visit(server.url);
    const ids = Array.from({ length: 30 }, (_, i) => `before-${i}`);
    ids.forEach((id) => customer.say(id, "转账多久到账"));
    await customer.until((me) => me.acknowledged.size >= 10);

    await server.kill();
    const promised = new Map(customer.acknowledged);
    await server.restart();
    await customer.connect();
    ids.forEach((id) => customer.say(id, "转账多久到账"));
    await customer.until((me) => ids.every((id) => me.acknowledged.has(id)));

    const stored = await customer.stored();
    for (const [id, number] of promised) {
      expect(stored.filter((message) => message.clientId === id).map((m) => m.number)).toEqual([
        number,
      ]);
    }
    expect(stored.filter((message) => message.from.kind === "CUSTOMER")).toHaveLength(ids.length);
    expect(stored.map((message) => message.number)).toEqual(stored.map((_, i) => i + 1));
  });

  test("a database that dies comes back without a restart of the server", async () => {
    const customer = await WireCustomer.visit(server.url);
    customer.say("first", "信用卡账单日");
    await customer.until((me) => me.acknowledged.has("first"));

    process.kill(postmaster(server), "SIGKILL");
    customer.say("meanwhile", "信用卡还款日");
    await expect(async () => {
      if (!customer.acknowledged.has("meanwhile")) customer.say("meanwhile", "信用卡还款日");
      await customer.until((me) => me.acknowledged.has("meanwhile"), 1_000);
    }).toPass({ timeout: 60_000 });

    const words = (await customer.stored()).filter((message) => message.from.kind === "CUSTOMER");
    expect(words.map((message) => message.clientId)).toEqual(["first", "meanwhile"]);
  });

  test("a database that stands still for thirty seconds loses nothing", async () => {
    const customer = await WireCustomer.visit(server.url);
    const backends = children(postmaster(server));

    for (const pid of backends) process.kill(pid, "SIGSTOP");
    customer.say("patient", "怎么修改手机号");
    const told = await customer
      .until((me) => me.acknowledged.has("patient"), 30_000)
      .then(() => "too early")
      .catch(() => "still saving");
    for (const pid of backends) process.kill(pid, "SIGCONT");

    expect(told).toBe("still saving");
    await expect(async () => {
      if (!customer.acknowledged.has("patient")) customer.say("patient", "怎么修改手机号");
      await customer.until((me) => me.acknowledged.has("patient"), 1_000);
    }).toPass({ timeout: 60_000 });
    const words = (await customer.stored()).filter((message) => message.from.kind === "CUSTOMER");
    expect(words).toHaveLength(1);
  });
});

function postmaster(server: Server): number {
  const pidFile = join(server.home, "data", "postmaster.pid");
  return Number(readFileSync(pidFile, "utf8").split("\n")[0]);
}

function children(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
}
