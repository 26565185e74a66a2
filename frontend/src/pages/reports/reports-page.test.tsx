import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { lin } from "@/testing/cast";
import { report, total } from "@/testing/figures";
import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { ReportsPage } from "./reports-page";

/** What the page asks for, the newest last; it is answered by these figures. */
function counted(figures: ReturnType<typeof report>) {
  const questions: URLSearchParams[] = [];
  server.use(
    http.get("*/api/desk/indicators", () => HttpResponse.json(figures.indicators)),
    http.get("*/api/desk/reports/figures", ({ request }) => {
      questions.push(new URL(request.url).searchParams);
      return HttpResponse.json(figures);
    }),
  );
  return questions;
}

const cards = total({ value: "cards", second: "app", answered: 7 });
const loans = total({ value: "loans", second: "web", answered: 5 });

test("teams by channel stand in a table of their own, one down and one across", async () => {
  const questions = counted(report({ totals: [cards, loans], wholeSince: "2026-11-24" }));

  show(
    <ReportsPage />,
    "/?from=2026-11-23&until=2026-11-24&step=DAY&dimension=TEAM&second=CHANNEL&codes=answered",
  );

  const cross = await screen.findByRole("table", { name: "人工接起量交叉表" });
  expect(within(cross).getByRole("columnheader", { name: "团队 人工接起量" })).toBeVisible();
  expect(within(cross).getByRole("columnheader", { name: "app" })).toBeVisible();
  expect(within(cross).getByRole("row", { name: /cards\s*7/ })).toBeVisible();
  expect(screen.getByText(/自 2026-11-24 起完整统计/)).toBeVisible();
  expect(questions.at(-1)?.get("second")).toBe("CHANNEL");
});

test("whoever wants minutes chooses hours of a day, and another dimension leads back to hours", async () => {
  const questions = counted(report({ totals: [total({ value: "cards" })] }));
  const { user } = show(
    <ReportsPage />,
    "/?from=2026-11-23&until=2026-11-24&step=MINUTE&fromHour=9&untilHour=12&dimension=TEAM&codes=answered",
  );

  expect(await screen.findByRole("combobox", { name: "开始时刻" })).toBeVisible();
  expect(questions.at(-1)?.get("fromHour")).toBe("9");
  expect(questions.at(-1)?.get("untilHour")).toBe("12");

  await user.click(screen.getByRole("combobox", { name: "维度" }));
  await user.click(await screen.findByTitle("按机构"));

  expect(screen.queryByRole("combobox", { name: "开始时刻" })).toBeNull();
  expect(questions.at(-1)?.get("step")).toBe("HOUR");
  expect(questions.at(-1)?.get("dimension")).toBe("BRANCH");
  expect(questions.at(-1)?.has("fromHour")).toBe(false);
});

test("a branch opens to its teams and closes again", async () => {
  const questions = counted(report({ totals: [total({ value: "east" })] }));
  const { user } = show(<ReportsPage />, "/?dimension=BRANCH&codes=answered");

  await user.click(await screen.findByRole("button", { name: "east" }));
  await user.click(await screen.findByRole("button", { name: "返回全部机构" }));

  expect(questions.map((asked) => [asked.get("dimension"), asked.get("within")])).toEqual([
    ["BRANCH", ""],
    ["TEAM", "east"],
    ["BRANCH", ""],
  ]);
});

test("whoever sets indicators counts a day again and reads its version and what changed", async () => {
  const questions = counted(report({ totals: [cards] }));
  const days: unknown[] = [];
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({ ...lin, permissions: ["READ_REPORTS", "SET_INDICATORS"] }),
    ),
    http.post("*/api/desk/indicators/days/:day", ({ params }) => {
      days.push(params["day"]);
      return HttpResponse.json({ version: days.length + 1, changed: days.length === 1 ? 3 : 0 });
    }),
  );
  const { user } = show(<ReportsPage />, "/?from=2026-11-23&until=2026-11-24&codes=answered");

  await user.click(await screen.findByRole("button", { name: "重新统计" }));
  const sheet = await screen.findByRole("dialog");
  const asked = questions.length;
  await user.click(within(sheet).getByRole("button", { name: "开始统计" }));
  expect(await within(sheet).findByRole("status")).toHaveTextContent(
    "2026-11-23 已重新统计：第 2 版，3 个数字有变化",
  );
  expect(questions.length).toBeGreaterThan(asked);

  await user.click(within(sheet).getByRole("button", { name: "开始统计" }));
  expect(await within(sheet).findByText(/第 3 版，0 个数字有变化/)).toBeVisible();
  expect(days).toEqual(["2026-11-23", "2026-11-23"]);
});

test("a day whose record is gone stays as it was counted, and who only reads reports has no such button", async () => {
  counted(report({ totals: [cards] }));
  const { queries, user } = show(
    <ReportsPage />,
    "/?from=2020-01-01&until=2020-01-02&codes=answered",
  );
  await screen.findByRole("button", { name: "指标定义" });
  expect(screen.queryByRole("button", { name: "重新统计" })).toBeNull();

  server.use(
    http.post("*/api/desk/indicators/days/:day", () =>
      HttpResponse.json({ status: 409, code: "insight.facts-gone" }, { status: 409 }),
    ),
  );
  queries.setQueryData(["me"], { ...lin, permissions: ["READ_REPORTS", "SET_INDICATORS"] });
  await user.click(await screen.findByRole("button", { name: "重新统计" }));
  await user.click(await screen.findByRole("button", { name: "开始统计" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("不能重新统计");
});
