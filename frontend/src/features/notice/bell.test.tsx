import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import type { Schema } from "@/shared/api/types";
import { show } from "@/testing/render";
import { noContent, server } from "@/testing/server";

import { Bell } from "./bell";

type Line = Schema<"NoticeLine">;

const missed: Line = {
  id: "n1",
  kind: "ticket.term-broken",
  subject: "ticket:t1",
  says: { number: "T20261122-0007", term: "ticket.urgent", dueAt: "2026-11-22T07:00:00Z" },
  at: "2026-11-22T07:00:00Z",
  seenAt: null,
};

const answered: Line = {
  ...missed,
  id: "n2",
  kind: "collaboration.answered",
  subject: "request:r1",
  says: { number: "R20261122-0001", zh: "贷款进度", en: "Loan progress", about: "conversation:c1" },
};

const notOurs: Line = { ...missed, id: "n3", kind: "vault.opened", subject: "vault:v1", says: {} };

/** What lies before me, and what I said that I know. */
function before(...fresh: Line[]) {
  const known: string[] = [];
  let lying = fresh;
  server.use(
    http.get("*/api/desk/notices", () =>
      HttpResponse.json({ unread: lying.length, fresh: lying, read: [] }),
    ),
    http.post("*/api/desk/notices/acknowledgement", async ({ request }) => {
      const { notices } = (await request.json()) as { notices: string[] };
      known.push(...notices);
      lying = lying.filter(({ id }) => !notices.includes(id));
      return noContent();
    }),
  );
  return known;
}

const opened = async () => {
  const went: string[] = [];
  const shown = show(<Bell go={(to) => went.push(to)} />);
  await shown.user.click(await screen.findByRole("button", { name: /提醒，\d 条未读/ }));
  return { ...shown, went, drawer: within(await screen.findByRole("dialog")) };
};

test("opening the matter says that I know of it", async () => {
  const known = before(missed, answered);
  const { user, went, drawer } = await opened();

  await user.click(drawer.getByRole("button", { name: /工单 T20261122-0007.*已超时/ }));

  expect(went).toEqual(["/tickets/t1"]);
  await waitFor(() => {
    expect(known).toEqual(["n1"]);
  });
  expect(await screen.findByRole("button", { name: "提醒，1 条未读" })).toBeVisible();
});

test("whoever asked a department is led to what was asked about", async () => {
  before(answered);
  const { user, went, drawer } = await opened();

  await user.click(drawer.getByRole("button", { name: /（贷款进度）部门已答复/ }));

  expect(went).toEqual(["/c/c1"]);
});

test("what may not be opened is told all the same, and all of it is known at once", async () => {
  const known = before(missed, notOurs);
  const { user, drawer } = await opened();
  expect(drawer.getByText("vault.opened")).toBeVisible();
  expect(drawer.queryByRole("button", { name: "vault.opened" })).toBeNull();

  await user.click(drawer.getByRole("button", { name: "全部知道了" }));

  await waitFor(() => {
    expect(known).toEqual(["n1", "n3"]);
  });
  expect(await screen.findByText("没有未读提醒")).toBeVisible();
});

test("news that something lies before me makes the bell ask again", async () => {
  before();
  const { server: line } = show(<Bell go={() => undefined} />);
  expect(await screen.findByRole("button", { name: "提醒，0 条未读" })).toBeVisible();

  before(missed);
  line.says({ type: "event", kind: "notice.changed", subject: "staff:lin" });

  expect(await screen.findByRole("button", { name: "提醒，1 条未读" })).toBeVisible();
});
