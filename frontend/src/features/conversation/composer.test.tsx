import { act, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { card, message } from "@/testing/cast";
import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { Composer } from "./composer";
import { draftOf, type Draft } from "./draft";
import { Thread } from "./thread";

const showConversation = () => {
  server.use(
    http.get("*/api/desk/conversations/c1", () => HttpResponse.json(card)),
    http.get("*/api/desk/conversations/c1/messages", () =>
      HttpResponse.json([message(1, "我的卡丢了")]),
    ),
    http.get("*/api/desk/conversations/c1/notes", () => HttpResponse.json([])),
    http.get("*/api/desk/conversations/c1/summary", () => HttpResponse.json({ signs: [] })),
    http.post("*/api/desk/compliance/check", async ({ request }) => {
      const { words } = (await request.json()) as { words: string };
      const stopped = words.includes("稳赚");
      return HttpResponse.json({
        outcome: stopped ? "BLOCK" : "PASS",
        findings: stopped
          ? [
              {
                rule: "promise.yield",
                version: "1",
                outcome: "BLOCK",
                name: "承诺保本或收益",
                words: "稳赚",
                from: words.indexOf("稳赚"),
                to: words.indexOf("稳赚") + 2,
                instead: "该产品不保证本金和收益。",
              },
            ]
          : [],
      });
    }),
  );
  draftOf("c1").set({ text: "", article: null });
  return show(
    <>
      <Thread id="c1" />
      <Composer conversation="c1" actions={null} />
    </>,
  );
};

const write = (draft: Draft) => {
  act(() => {
    draftOf("c1").set(draft);
  });
};

const reply = () => screen.findByRole("textbox", { name: "回复" });

test("Ctrl+Enter sends; the words are on their way until they are stored", async () => {
  const { user, server: line, live } = showConversation();
  await user.type(await reply(), "马上为您挂失{Control>}{Enter}{/Control}");

  expect(line.words()).toEqual(["马上为您挂失"]);
  expect(await screen.findByText(/发送中/)).toBeVisible();
  expect(await reply()).toHaveValue("");

  const clientId = live.outbox.letters.get()[0]?.clientId ?? "";
  line.says({
    type: "acks",
    items: [{ conversation: "c1", clientId, number: 2, at: "2026-11-22T07:00:02Z" }],
  });
  expect(await screen.findByText(/已送达/)).toBeVisible();
  expect(screen.queryByText(/发送中/)).not.toBeInTheDocument();
});

test("refused words say why and can be taken back to be changed", async () => {
  const { user, server: line, live } = showConversation();
  await user.type(await reply(), "还在吗{Control>}{Enter}{/Control}");
  line.says({
    type: "refused",
    clientId: live.outbox.letters.get()[0]?.clientId ?? "",
    code: "conversation.closed",
    detail: "",
  });

  expect(await screen.findByRole("alert")).toHaveTextContent("会话已结束");
  await user.click(screen.getByRole("button", { name: "取回修改" }));
  expect(await reply()).toHaveValue("还在吗");
});

test("an article that was edited before sending still says which one it was", async () => {
  const { user, server: line } = showConversation();
  await reply();
  write({ text: "请先挂失", article: { id: "a1", version: 3, title: "挂失" } });
  expect(await screen.findByText("引自《挂失》第 3 版")).toBeVisible();
  await user.type(await reply(), "，免费{Control>}{Enter}{/Control}");
  expect(line.sent.at(-1)).toMatchObject({ text: "请先挂失，免费", article: "a1", version: 3 });
});

test("a note goes to colleagues, never over the customer's line", async () => {
  const { user, server: line } = showConversation();
  await reply();
  let kept: unknown;
  server.use(
    http.post("*/api/desk/conversations/c1/notes", async ({ request }) => {
      kept = await request.json();
      return noContent();
    }),
    http.get("*/api/desk/conversations", () => HttpResponse.json([card])),
  );
  await user.click(screen.getByText("内部备注"));
  await user.type(await screen.findByRole("textbox", { name: "内部备注" }), "核对境外记录");
  await user.click(screen.getByRole("button", { name: "保存备注" }));

  await waitFor(() => {
    expect(kept).toEqual({ text: "核对境外记录" });
  });
  expect(line.words()).toEqual([]);
});

test("nothing and too much cannot be sent", async () => {
  showConversation();
  await reply();
  const send = screen.getByRole("button", { name: "发送" });
  expect(send).toBeDisabled();
  write({ text: "长".repeat(4001), article: null });
  expect(await screen.findByText("4001 / 4000 字")).toBeVisible();
  expect(send).toBeDisabled();
});

test("what must not be said stops before it is sent, and the compliant words are offered", async () => {
  const { user, server: line } = showConversation();
  await reply();
  write({ text: "您好。这款稳赚！", article: null });
  expect(await screen.findByText("不能发送")).toBeVisible();
  expect(screen.getByRole("button", { name: "发送" })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "换成合规话术" }));
  expect(await reply()).toHaveValue("您好。该产品不保证本金和收益。");
  await user.type(await reply(), "{Control>}{Enter}{/Control}");
  expect(line.words()).toEqual(["您好。该产品不保证本金和收益。"]);
});
