import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { GapPane } from "./gap-detail";
import type { GapDetail } from "./gaps-api";

const NOW = "2026-11-22T07:00:00Z";

const detail: GapDetail = {
  gap: {
    id: "g1",
    language: "zh",
    state: "OPEN",
    title: "数字人民币钱包怎么注销",
    business: "card.debit.loss",
    questions: 3,
    customers: 2,
    answered: 1,
    weeks: [0, 0, 0, 0, 0, 0, 1, 2],
    nearest: { article: "a1", title: "数字人民币钱包怎么开通", score: 0.2 },
    ignoredBecause: "",
    proposal: null,
    article: null,
    settledBy: null,
    firstAt: NOW,
    lastAt: NOW,
  },
  examples: [
    {
      conversation: "c1",
      number: 1,
      readable: true,
      words: "数币钱包咋销",
      reason: "FREE_HAND",
      answer: "先转出余额。",
      answeredBy: "lin",
      at: NOW,
    },
    {
      conversation: "c2",
      number: 4,
      readable: false,
      words: "钱包怎么注销",
      reason: "UNKNOWN",
      answer: "",
      answeredBy: null,
      at: NOW,
    },
  ],
  suggestion: {
    title: "数字人民币钱包怎么注销",
    questions: ["数币钱包咋销"],
    answer: "先转出余额。",
    from: 1,
    business: "card.debit.loss",
  },
};

const serve = () => {
  server.use(http.get("*/api/desk/gaps/g1", () => HttpResponse.json(detail)));
};

test("a conversation is linked only for whoever may read it", async () => {
  serve();
  show(<GapPane id="g1" />);
  expect(await screen.findByText("钱包怎么注销")).toBeVisible();
  expect(screen.getAllByRole("link", { name: "查看会话" })).toHaveLength(1);
});

test("a missing wording is taught to the nearest article in one click", async () => {
  serve();
  let taught: unknown;
  server.use(
    http.post("*/api/desk/gaps/g1/wordings", async ({ request }) => {
      taught = await request.json();
      return noContent();
    }),
  );
  const { user } = show(<GapPane id="g1" />);
  await user.click(await screen.findByRole("button", { name: "把这些问法加给它" }));
  await waitFor(() => {
    expect(taught).toEqual({ article: "a1", words: ["数字人民币钱包怎么注销", "数币钱包咋销"] });
  });
});

test("a draft says where it comes from, and goes to compliance with its reason", async () => {
  serve();
  let order: unknown;
  server.use(
    http.post("*/api/desk/gaps/g1/proposal", async ({ request }) => {
      order = await request.json();
      return HttpResponse.json({ proposal: "p1" });
    }),
  );
  const { user } = show(<GapPane id="g1" />);
  await user.click(await screen.findByRole("button", { name: "起草知识" }));
  expect(await screen.findByText(/摘自 1 条坐席答复/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "送合规复核" }));
  await waitFor(() => {
    expect(order).toMatchObject({
      finished: true,
      reason: "2 位客户问过 3 次，现有知识没有答好。",
      content: { answer: "先转出余额。", questions: ["数币钱包咋销"] },
    });
  });
});
