import { expect, test } from "@playwright/test";

import { WireCustomer } from "../support/wire.ts";

const URL = () => process.env.JINQIAO_URL ?? "";

test("what cannot be stored is refused with a code, and the conversation goes on", async () => {
  const customer = await WireCustomer.visit(URL());
  customer.say("long", "长".repeat(4_001));
  customer.say("nul", "a\u0000b");
  customer.say("half", "\ud83d");
  customer.say("blank", "   ");
  customer.say("x".repeat(65), "标识太长");
  customer.raw("{ not json");
  customer.raw({ type: "dance" });
  customer.raw({ type: "message", conversation: "not-an-id", clientId: "c", text: "你好" });
  await customer.until((me) => me.refusals.length >= 8);

  expect(customer.refusals.map((refusal) => refusal.code).sort()).toEqual([
    "channel.malformed",
    "channel.unknown-type",
    "conversation.client-id-malformed",
    "conversation.text-empty",
    "conversation.text-malformed",
    "conversation.text-malformed",
    "conversation.text-too-long",
    "web.bad-id",
  ]);
  customer.say("fine", "你好");
  await customer.until((me) => me.acknowledged.has("fine"));
});

test("every script of the world comes back as it was sent", async () => {
  const customer = await WireCustomer.visit(URL());
  const words = [
    "<script>alert(1)</script>",
    "مرحبا بالعالم",
    "👩‍👩‍👧‍👦 𠮷野家",
    "\u202Eexe.fdp",
    "'; drop table",
  ];
  words.forEach((text, i) => customer.say(`w${i}`, text));
  await customer.until((me) => words.every((_, i) => me.acknowledged.has(`w${i}`)));

  const stored = (await customer.stored()).filter((message) => message.from.kind === "CUSTOMER");
  expect(stored.map((message) => message.text)).toEqual(words);
});

test("ten thousand messages at once are slowed down, not lost", async () => {
  const customer = await WireCustomer.visit(URL());
  const ids = Array.from({ length: 10_000 }, (_, i) => `flood-${i}`);
  ids.forEach((id) => customer.say(id, "在吗"));
  await customer.until((me) => me.acknowledged.size + me.refusals.length >= ids.length, 60_000);

  expect(new Set(customer.refusals.map((refusal) => refusal.code))).toEqual(
    new Set(["channel.too-fast"]),
  );
  const stored = (await customer.stored()).filter((message) => message.from.kind === "CUSTOMER");
  expect(stored.map((message) => message.clientId)).toEqual(
    [...customer.acknowledged.keys()].slice(0, stored.length),
  );
  expect(customer.acknowledged.size).toBeGreaterThan(0);
});

test("nobody reads another customer's conversation", async () => {
  const [wang, stranger] = await Promise.all([
    WireCustomer.visit(URL()),
    WireCustomer.visit(URL()),
  ]);
  const answer = await fetch(
    `${URL()}/api/customer/conversations/${wang.conversation}/messages?after=0`,
    { headers: { Authorization: `Visitor ${stranger.token}` } },
  );
  expect([403, 404]).toContain(answer.status);

  stranger.raw({ type: "message", conversation: wang.conversation, clientId: "s", text: "冒充" });
  await stranger.until((me) => me.refusals.length === 1);
  expect((await wang.stored()).filter((message) => message.from.kind === "CUSTOMER")).toEqual([]);
});

test("a crash never shows its stack, and an unknown path is a problem with a code", async () => {
  const broken = await fetch(`${URL()}/api/customer/visits`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{",
  });
  const problem = (await broken.json()) as { code: string };

  expect(broken.status).toBe(400);
  expect(problem.code).toBe("web.malformed");
  expect(JSON.stringify(problem)).not.toMatch(/Exception|\.java/);
});
