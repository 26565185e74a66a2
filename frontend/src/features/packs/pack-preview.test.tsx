import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { PackDetail } from "./pack-detail";
import type { Pack, PackLine } from "./packs-api";

const pack: Pack = {
  id: "p1",
  name: "第48周.xlsx",
  format: "XLSX",
  sha256: "ab".repeat(32),
  size: 900,
  kind: "FAQ",
  business: "",
  state: "READY",
  refusal: "",
  done: 3,
  total: 3,
  counts: { NEW: 1, CHANGED: 1, BAD: 1 },
  uploadedBy: "lin",
  uploadedAt: "2026-11-22T07:00:00Z",
  settledBy: null,
  settledAt: null,
  proposals: 0,
};

const line = (number: number, given: Partial<PackLine>): PackLine => ({
  number,
  place: { sheet: "知识", row: number + 1 },
  code: `code-${String(number)}`,
  title: `第 ${String(number)} 条`,
  verdict: "NEW",
  fault: null,
  cells: {},
  base: 0,
  changes: [],
  near: [],
  twin: null,
  ...given,
});

const lines = [
  line(1, {}),
  line(2, {
    verdict: "CHANGED",
    changes: [{ what: "answer", before: "旧的答案", after: "新的答案" }],
  }),
  line(3, { verdict: "BAD", fault: { code: "packs.answer-missing", detail: "zh" } }),
];

const serve = (shown: Pack) => {
  server.use(
    http.get("*/api/desk/packs/p1", () => HttpResponse.json(shown)),
    http.get("*/api/desk/packs/p1/lines", () => HttpResponse.json(lines)),
  );
};

test("a bad row is named by its place and reason, and a change is shown before and after", async () => {
  serve(pack);
  const { user } = show(<PackDetail id="p1" />);
  expect(await screen.findByText("缺少答案：中文")).toBeVisible();
  expect(screen.getByText("知识 4")).toBeVisible();
  await user.click(screen.getByText("第 2 条"));
  expect(screen.getByText("旧的答案").tagName).toBe("DEL");
  expect(screen.getByText("新的答案").tagName).toBe("INS");
});

test("a new row opens to what it will say, its owner by name", async () => {
  server.use(
    http.get("*/api/desk/packs/p1", () => HttpResponse.json(pack)),
    http.get("*/api/desk/packs/p1/lines", () =>
      HttpResponse.json([line(1, { cells: { ANSWER: "免年费。", OWNER: "1025", FIELDS: "" } })]),
    ),
  );
  const { user } = show(<PackDetail id="p1" />);
  await user.click(await screen.findByText("第 1 条"));
  expect(screen.getByText("免年费。")).toBeVisible();
  expect(screen.getByText("陈卓 (1025)")).toBeVisible();
  expect(screen.queryByText("要素")).toBeNull();
});

test("what is left out does not go ahead, and the button says how many do", async () => {
  serve(pack);
  let sent: unknown;
  server.use(
    http.post("*/api/desk/packs/p1/proposals", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...pack, state: "PROPOSED", proposals: 1 });
    }),
  );
  const { user } = show(<PackDetail id="p1" />);
  expect(await screen.findByRole("button", { name: "送审 2 条" })).toBeEnabled();
  await user.click(await screen.findByRole("checkbox", { name: "送审：第 1 条" }));
  await user.click(screen.getByRole("button", { name: "送审 1 条" }));
  await waitFor(() => {
    expect(sent).toEqual({ without: [1], reason: "" });
  });
});

test("a refused file says why in words", async () => {
  serve({ ...pack, state: "REFUSED", refusal: "packs.macros", counts: {} });
  show(<PackDetail id="p1" />);
  expect(await screen.findByText("含有宏，请另存为不带宏的文件")).toBeVisible();
});
