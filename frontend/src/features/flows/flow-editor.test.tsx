import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { FlowEditor } from "./flow-editor";
import type { Findings, Flow, Sheet } from "./flows-api";

const both = (zh: string) => ({ zh, en: `${zh} (en)` });

const flow: Flow = {
  code: "block-card",
  name: both("银行卡挂失"),
  offer: both("现在就帮我挂失"),
  business: "card.debit.loss",
  begins: { zh: ["我要挂失"], en: ["I lost my card"] },
  slots: [
    {
      name: "tail",
      kind: "CARD_TAIL",
      label: both("卡号尾号"),
      prompt: both("请告诉我卡号后四位"),
      again: null,
      optional: false,
      choices: [],
      least: null,
      most: null,
      known: null,
    },
  ],
  steps: [
    { does: "ASK", id: "ask-tail", slot: "tail", next: "confirm" },
    { does: "CONFIRM", id: "confirm", words: both("请核对"), next: "block" },
    { does: "ACT", id: "block", act: "block-card", next: "done", refused: null },
    { does: "END", id: "done", words: both("已挂失") },
  ],
  examples: [
    {
      name: "说全了",
      language: "zh",
      today: "2026-11-25",
      outcomes: {},
      lines: [{ by: "CUSTOMER", words: "我要挂失尾号8821的卡" }],
      end: null,
    },
  ],
};

const well: Findings = { problems: [], failures: [] };

const sheet = (change: Partial<Sheet> = {}): Sheet => ({
  flow,
  draft: false,
  draftVersion: 3,
  inForce: 1,
  versions: [{ version: 1, by: "SYSTEM", at: "2026-11-22T07:00:00Z" }],
  health: {
    started: 10,
    finished: 7,
    handedOver: 1,
    stopped: 2,
    lapsed: 0,
    leaving: [{ step: "ask-tail", times: 3 }],
  },
  acts: ["block-card"],
  findings: well,
  ...change,
});

const open = (given: Sheet = sheet(), findings: Findings = well) => {
  server.use(
    http.get("*/api/desk/flows/block-card", () => HttpResponse.json(given)),
    http.post("*/api/desk/flows/check", () => HttpResponse.json(findings)),
  );
  return show(<FlowEditor code="block-card" />);
};

test("the drawing is reached by keyboard, and says where people leave", async () => {
  const { user } = open();
  const drawing = await screen.findByRole("group", { name: "「银行卡挂失」流程图" });
  expect(within(drawing).getByText("3 人止步")).toBeVisible();

  within(drawing).getByRole("button", { name: "结束: 已挂失" }).focus();
  await user.keyboard("{Enter}");

  expect(await screen.findByRole("textbox", { name: "话术 中文" })).toHaveValue("已挂失");
});

test("a change is kept as a draft, and only then published", async () => {
  const { user } = open();
  const kept: unknown[] = [];
  server.use(
    http.put("*/api/desk/flows/block-card/draft", async ({ request }) => {
      const draft = (await request.json()) as { flow: Flow; draftVersion: number };
      kept.push(draft.draftVersion);
      return HttpResponse.json(sheet({ flow: draft.flow, draft: true, draftVersion: 4 }));
    }),
    http.get("*/api/desk/flows", () => HttpResponse.json([])),
    http.post("*/api/desk/flows/block-card/publication", async ({ request }) => {
      kept.push(await request.json());
      return HttpResponse.json(sheet({ inForce: 2, draftVersion: 4 }));
    }),
  );
  expect(await screen.findByRole("button", { name: "发布" })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "结束: 已挂失" }));
  await user.type(await screen.findByRole("textbox", { name: "话术 中文" }), "，请放心");
  await user.click(screen.getByRole("button", { name: "存草稿" }));
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "发布" })).toBeEnabled();
  });
  await user.click(screen.getByRole("button", { name: "发布" }));

  await waitFor(() => {
    expect(kept).toEqual([3, { draftVersion: 4 }]);
  });
});

test("an example that fails shows its line and why, and stops the publication", async () => {
  const failures = [{ example: "说全了", line: 0, wanted: "8821", got: "哪种卡？" }];
  const { user } = open(sheet({ draft: true, findings: { problems: [], failures } }), {
    problems: [{ where: "step:done", code: "unreachable", about: "done", grave: true }],
    failures,
  });

  expect(await screen.findByText("示例「说全了」第 1 行不对")).toBeVisible();
  expect(await screen.findByText(/走不到这一步/)).toBeVisible();
  expect(screen.getByRole("button", { name: "发布" })).toBeDisabled();

  await user.click(screen.getByRole("tab", { name: "示例对话" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("实际是：哪种卡？");
});
