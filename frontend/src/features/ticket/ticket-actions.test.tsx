import { screen, waitFor } from "@testing-library/react";
import { http } from "msw";

import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { TicketActions } from "./ticket-actions";
import type { TicketView } from "./ticket-api";

const ticket: TicketView = {
  id: "t1",
  number: "T20261122-0007",
  version: 1,
  customer: "wang",
  conversation: "c1",
  subject: "境外不明交易",
  detail: "",
  contact: null,
  business: "card.debit.loss",
  urgency: "ORDINARY",
  state: "ASSIGNED",
  owner: "lin",
  team: "cards",
  result: null,
  satisfied: null,
  closingReason: null,
  reopened: 0,
  openedAt: "2026-11-22T06:00:00Z",
  dueAt: null,
  pausedSince: null,
  resolvedAt: null,
  closedAt: null,
  notes: [],
};

test("what the customer will be told is shown before it is sent", async () => {
  const { user } = show(<TicketActions customer="10001" ticket={ticket} />);
  await user.click(await screen.findByRole("button", { name: "答复客户" }));
  await user.type(await screen.findByLabelText(/处理结果/), "款项已退回");
  expect(screen.getByText("您的工单 T20261122-0007 已处理：款项已退回")).toBeVisible();
});

test("closing without the customer's word needs a reason", async () => {
  const { user } = show(
    <TicketActions customer="10001" ticket={{ ...ticket, state: "RESOLVED" }} />,
  );
  let closing: unknown;
  server.use(
    http.post("*/api/desk/tickets/t1/closing", async ({ request }) => {
      closing = await request.json();
      return noContent();
    }),
  );
  await user.click(await screen.findByRole("button", { name: "办结" }));
  await user.click(await screen.findByRole("radio", { name: /无法取得客户意见/ }));
  const close = screen.getAllByRole("button", { name: "办结" }).at(-1);
  expect(close).toBeDisabled();
  await user.type(screen.getByLabelText("原因（必填）"), "三次回访未接通");
  if (close) await user.click(close);
  await waitFor(() => {
    expect(closing).toEqual({ satisfied: null, reason: "三次回访未接通" });
  });
});

test("somebody else's ticket can be taken, not answered", async () => {
  show(<TicketActions customer="10001" ticket={{ ...ticket, owner: "chen" }} />);
  expect(await screen.findByRole("button", { name: "受理" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "答复客户" })).not.toBeInTheDocument();
});
