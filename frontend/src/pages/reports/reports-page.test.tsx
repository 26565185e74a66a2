import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";

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
