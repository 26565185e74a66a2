import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { catalog, staff } from "@/testing/cast";
import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { Editor } from "./editor";
import { nothingYet, type Proposal, type Writing } from "./editorial-api";

const proposal: Proposal = {
  id: "p1",
  version: 3,
  base: 0,
  current: 0,
  state: "DRAFT",
  content: { ...nothingYet(), code: "kb-1", business: "card.debit.loss" },
  reason: "",
  evidence: [],
  proposer: "lin",
  draftedAt: "2026-11-22T06:00:00Z",
  changedAt: "2026-11-22T06:00:00Z",
  rounds: [],
  publishAt: null,
  publisher: null,
  article: null,
  clock: null,
  difference: { parts: [] },
  meanwhile: null,
};

let saved: Writing[] = [];

beforeEach(() => {
  saved = [];
  server.use(
    http.get("*/api/desk/catalog", () => HttpResponse.json(catalog)),
    http.get("*/api/desk/staff", () => HttpResponse.json(staff)),
    http.post("*/api/desk/editing/preview", async ({ request }) => {
      const { answer } = (await request.json()) as { answer: string };
      return HttpResponse.json({ words: answer.replaceAll("**", "") });
    }),
    http.put("*/api/desk/editing/proposals/p1", async ({ request }) => {
      const writing = (await request.json()) as Writing;
      saved.push(writing);
      return HttpResponse.json({ ...proposal, ...writing, version: writing.version + 1 });
    }),
  );
});

test("what is written is saved by itself, each time on top of the last", async () => {
  const { user } = show(<Editor proposal={proposal} />);
  await user.type(await screen.findByLabelText("标题"), "年费怎么收");
  await waitFor(() => {
    expect(saved.at(-1)?.content.wordings.zh?.title).toBe("年费怎么收");
  });
  await user.type(screen.getByLabelText("相似问法"), "年费多少\n要交年费吗");
  await waitFor(() => {
    expect(saved.at(-1)?.content.wordings.zh?.questions).toEqual(["年费多少", "要交年费吗"]);
  });
  expect(saved.map(({ version }) => version)).toEqual(saved.map((_, index) => 3 + index));
  expect(await screen.findByText("已自动保存")).toBeVisible();
});

test("it is shown as the customer will be told it", async () => {
  const { user } = show(<Editor proposal={proposal} />);
  await user.type(await screen.findByLabelText("答案"), "请**马上**挂失");
  expect(await screen.findByText("请马上挂失")).toBeVisible();
  expect(screen.getByText("马上")).toHaveProperty("tagName", "B");
  expect(await screen.findByText("已自动保存")).toBeVisible();
});

test("submitting saves first, and a refusal is told", async () => {
  server.use(
    http.post("*/api/desk/editing/proposals/p1/submission", () =>
      HttpResponse.json({ status: 422, code: "knowledge.title-missing" }, { status: 422 }),
    ),
  );
  const { user } = show(<Editor proposal={proposal} />);
  await user.type(await screen.findByLabelText("提出原因"), "收费调整");
  await user.click(screen.getByRole("button", { name: "送审" }));
  expect(await screen.findByText("请填写标题")).toBeInTheDocument();
  expect(saved.at(-1)?.reason).toBe("收费调整");
});
