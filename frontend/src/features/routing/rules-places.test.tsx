import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { RulesSheet } from "./rules-sheet";

const rules = {
  targets: {},
  target: 60,
  lifts: [0, 300, 1800],
  credits: [0, 20, 40, 60],
  named: 15,
  near: 10,
  circles: [],
  weights: {
    room: 79,
    idleMinute: 3,
    breadth: 2,
    language: 1000,
    known: 20,
    standing: [100, 110, 125, 150],
  },
  callBacks: {
    offerAfter: 180,
    offerAfterOf: {},
    calendar: "cn-service",
    from: "09:00",
    until: "20:00",
    slot: 1800,
    perSlot: 4,
    days: 3,
    triesADay: 3,
    tries: 3,
    onDays: 2,
    again: 7200,
  },
  blending: { perPlace: 5, atMost: 3, teams: [] },
  places: { phone: 100 },
};

test("what a conversation of a channel weighs is changed with the other rules, with a reason", async () => {
  let sent: unknown;
  server.use(
    http.get("*/api/desk/floor/rules", () => HttpResponse.json({ version: 1, rules, history: [] })),
    http.get("*/api/desk/calendars", () => HttpResponse.json([])),
    http.post("*/api/desk/floor/rules", async ({ request }) => {
      sent = await request.json();
      return noContent();
    }),
  );
  const done = vi.fn();
  const { user } = show(<RulesSheet done={done} />);

  expect(await screen.findByRole("spinbutton", { name: "电话" })).toHaveValue("100");
  const letters = screen.getByRole("spinbutton", { name: "邮件" });
  expect(letters).toHaveValue("1");
  await user.clear(letters);
  await user.type(letters, "2");
  await user.type(screen.getByLabelText("为什么要改"), "邮件要写很久");
  await user.click(screen.getByRole("button", { name: "提交复核" }));

  await vi.waitFor(() => {
    expect(done).toHaveBeenCalled();
  });
  expect(sent).toEqual({
    rules: { ...rules, places: { phone: 100, email: 2 } },
    reason: "邮件要写很久",
  });
});
