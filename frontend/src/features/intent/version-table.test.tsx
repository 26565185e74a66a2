import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { ImportQuestions } from "./import-questions";
import type { IntentVersion, LabelSet } from "./intent-api";
import { VersionTable } from "./version-table";

const version = (number: number, accuracy: number): IntentVersion => ({
  id: `v${String(number)}`,
  labelSet: "business",
  number,
  questions: 900 + number,
  classes: 40,
  figures: { accuracy, macroF1: accuracy - 0.02, checked: 900, kept: 0.95, weak: [], confused: [] },
  seconds: 12.3,
  trainedBy: null,
  trainedAt: "2026-11-22T07:00:00Z",
});

const set: LabelSet = {
  name: "business",
  questions: 903,
  labels: [
    { label: "card.loss", questions: 500 },
    { label: "loan.rate", questions: 403 },
  ],
  inForce: 2,
  unreadable: false,
  training: null,
  versions: [version(3, 0.93), version(2, 0.9), version(1, 0.915)],
};

test("each version is compared with the one in use, and an older one is rolled back to", async () => {
  let chosen: unknown = null;
  server.use(
    http.get("*/api/desk/staff", () => HttpResponse.json([])),
    http.post("*/api/desk/intents/business/in-force", async ({ request }) => {
      chosen = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = show(<VersionTable set={set} chosen={2} choose={() => undefined} />);

  const row = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
  await screen.findAllByRole("row");
  expect(row("第 3 版")).toHaveTextContent("93.0% +3.0");
  expect(row("第 2 版")).toHaveTextContent("使用中");
  expect(row("第 2 版")).not.toHaveTextContent("+");
  expect(within(row("第 3 版")).getByRole("button", { name: /启\s?用/ })).toBeInTheDocument();

  await user.click(within(row("第 1 版")).getByRole("button", { name: "回退到此版" }));
  expect(chosen).toBeNull();
  await user.click(await screen.findByRole("button", { name: /确\s?定/ }));
  await waitFor(() => {
    expect(chosen).toEqual({ version: 1 });
  });
});

test("rows that were not taken are named by line and reason", async () => {
  server.use(
    http.post("*/api/desk/intents/business/imports", () =>
      HttpResponse.json({
        added: 7,
        already: 2,
        faults: [
          { line: 4, reason: "UNKNOWN_LABEL" },
          { line: 9, reason: "QUOTES" },
        ],
      }),
    ),
  );
  const { user } = show(<ImportQuestions set="business" done={() => undefined} />);

  await user.type(await screen.findByLabelText("要导入的内容"), "text,category");
  await user.click(screen.getByRole("button", { name: /导\s?入/ }));

  expect(await screen.findByText("新增 7 条，2 条已存在")).toBeInTheDocument();
  expect(screen.getByText("第 4 行： 业务分类中没有这个类别")).toBeInTheDocument();
  expect(screen.getByText("第 9 行： 引号没有配对")).toBeInTheDocument();
});
