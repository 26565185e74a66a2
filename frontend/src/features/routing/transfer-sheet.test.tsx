import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import { staff, teams } from "@/testing/cast";
import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { TransferSheet } from "./transfer-sheet";

const agents = staff.map((person) => ({
  ...person,
  presence: "READY",
  since: "2026-11-22T06:00:00Z",
  connected: true,
  serving: [],
}));

const begin = () => {
  server.use(
    http.get("*/api/desk/transfer-targets", () => HttpResponse.json({ teams, agents })),
    http.get("*/api/desk/conversations", () => HttpResponse.json([])),
    http.get("*/api/desk/presence", () => HttpResponse.json({})),
  );
  const done = vi.fn();
  return { ...show(<TransferSheet id="c1" customer="王芳" cancel={done} done={done} />), done };
};

const next = () => screen.findByRole("button", { name: "下一步" });

test("hands on in three steps, none of which can be skipped", async () => {
  let handed: unknown;
  const { user, done } = begin();
  server.use(
    http.post("*/api/desk/conversations/c1/transfer", async ({ request }) => {
      handed = await request.json();
      return noContent();
    }),
  );

  expect(await next()).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "客户已知晓并同意转接" }));
  await user.click(await next());

  expect(await next()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "超出本组业务范围" }));
  await user.click(await next());

  const go = await screen.findByRole("button", { name: "确认转接" });
  expect(go).toBeDisabled();
  await user.click(await screen.findByRole("radio", { name: /孙悦/ }));
  expect(screen.getByText("“正在为您转接至孙悦，请稍候。”")).toBeVisible();
  await user.click(go);

  await waitFor(() => {
    expect(done).toHaveBeenCalled();
  });
  expect(handed).toEqual({
    customerConfirmed: true,
    reason: "超出本组业务范围",
    toStaff: "sun",
    toTeam: null,
  });
});

test("a refusal is told, and the sheet stays with what was filled in", async () => {
  const { user, done } = begin();
  server.use(
    http.post("*/api/desk/conversations/c1/transfer", () =>
      HttpResponse.json({ code: "routing.target-not-available" }, { status: 409 }),
    ),
  );
  await user.click(await screen.findByRole("checkbox", { name: "客户已知晓并同意转接" }));
  await user.click(await next());
  await user.type(screen.getByRole("textbox", { name: /转接原因/ }), "需要理财经理");
  await user.click(await next());
  await user.click(await screen.findByRole("radio", { name: "财富组" }));
  await user.click(screen.getByRole("button", { name: "确认转接" }));

  expect(await screen.findByText("对方暂时不能接待，请换一位")).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "财富组" })).toBeChecked();
  expect(done).not.toHaveBeenCalled();
});
