import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { catalog, staff } from "@/testing/cast";
import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { Difference } from "./difference";
import type { Comparison } from "./editorial-api";

const comparison: Comparison = {
  parts: [
    {
      name: "answer",
      language: "zh",
      pieces: [
        { kind: "SAME", text: "年费" },
        { kind: "REMOVED", text: "100" },
        { kind: "ADDED", text: "120" },
        { kind: "SAME", text: "元" },
      ],
    },
    {
      name: "business",
      language: null,
      pieces: [
        { kind: "REMOVED", text: "card" },
        { kind: "ADDED", text: "card.debit.loss" },
      ],
    },
  ],
};

beforeEach(() => {
  server.use(
    http.get("*/api/desk/catalog", () => HttpResponse.json(catalog)),
    http.get("*/api/desk/staff", () => HttpResponse.json(staff)),
  );
});

test("what went and what came stand in their place, and codes are put in words", async () => {
  show(<Difference comparison={comparison} />);
  expect(await screen.findByText("100")).toHaveProperty("tagName", "DEL");
  expect(screen.getByText("120")).toHaveProperty("tagName", "INS");
  expect(screen.getByText(/答案 · 中文/)).toBeVisible();
  expect(screen.getByText("银行卡 / 借记卡 / 挂失与补卡")).toBeVisible();
});

test("side by side, the old knows nothing of the new", async () => {
  const { user } = show(<Difference comparison={comparison} />);
  await user.click(await screen.findByText("左右对照"));
  expect(screen.getByText("100").closest("p")).toHaveTextContent("年费100元");
  expect(screen.getByText("120").closest("p")).toHaveTextContent("年费120元");
});
