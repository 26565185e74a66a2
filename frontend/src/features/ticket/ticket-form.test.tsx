import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { TicketForm } from "./ticket-form";

const draft = {
  subject: "境外不明交易",
  detail: "卡尾号 6621",
  business: "card.debit.loss",
  urgency: "URGENT",
  team: "cards",
};

const fill = (changes: Partial<Record<keyof typeof draft, string | null>> = {}) => {
  server.use(
    http.get("*/api/desk/conversations/c1/ticket-draft", () =>
      HttpResponse.json({ ...draft, ...changes }),
    ),
    http.get("*/api/desk/tickets", () => HttpResponse.json({ cards: [], next: null })),
  );
  const done = vi.fn();
  const complain = vi.fn();
  const form = <TicketForm conversation="c1" customer="wang" complain={complain} done={done} />;
  return { ...show(form), done, complain };
};

test("opens a ticket with what the machine filled in and the agent corrected", async () => {
  const { user, done } = fill();
  let opened: unknown;
  server.use(
    http.post("*/api/desk/tickets", async ({ request }) => {
      opened = await request.json();
      return HttpResponse.json({ number: "T20261122-0007" });
    }),
  );
  const subject = await screen.findByLabelText("主题");
  await user.clear(subject);
  await user.type(subject, "境外盗刷");
  await user.click(screen.getByRole("checkbox", { name: "由我跟进" }));
  await user.click(screen.getByRole("button", { name: "提交工单" }));

  expect(await screen.findByText("工单 T20261122-0007 已创建")).toBeInTheDocument();
  expect(done).toHaveBeenCalled();
  expect(opened).toEqual({
    ...draft,
    subject: "境外盗刷",
    conversation: "c1",
    customer: "wang",
    owner: "lin",
    answers: {},
  });
});

test("trying again after a failure is the same ticket, not a second one", async () => {
  const { user } = fill();
  const keys: (string | null)[] = [];
  server.use(
    http.post("*/api/desk/tickets", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return HttpResponse.json({ code: "web.store-unavailable" }, { status: 503 });
    }),
  );
  const open = await screen.findByRole("button", { name: "提交工单" });
  await user.click(open);
  expect(await screen.findByText("暂时无法保存，恢复后会自动重试")).toBeInTheDocument();
  await user.click(open);
  await waitFor(() => {
    expect(keys).toHaveLength(2);
  });
  expect(keys[0]).not.toBeNull();
  expect(keys[0]).toBe(keys[1]);
});

test("waits for the third level of the classification", async () => {
  fill({ business: "card.debit" });
  expect(await screen.findByRole("button", { name: "提交工单" })).toBeDisabled();
});

test("what its class makes a complaint is handed over with what is filled in", async () => {
  const { user, complain } = fill({ business: "complaint.business.fee" });

  await user.click(await screen.findByRole("button", { name: "转为登记投诉" }));

  expect(complain).toHaveBeenCalledWith({
    subject: "境外不明交易",
    facts: "卡尾号 6621",
    business: "complaint.business.fee",
  });
});

test("other classes offer no complaint", async () => {
  fill();
  await screen.findByLabelText("主题");
  expect(screen.queryByRole("button", { name: "转为登记投诉" })).toBeNull();
});
